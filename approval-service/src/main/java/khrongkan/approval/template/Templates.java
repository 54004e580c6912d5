package khrongkan.approval.template;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import khrongkan.approval.template.domain.Template;
import khrongkan.kit.caller.Callers;
import khrongkan.kit.page.Page;
import khrongkan.kit.page.PageQuery;
import khrongkan.kit.refusal.Refusal;
import khrongkan.kit.sync.ChangeLog;

/** The forms of the offices: the last version counts for the next submission, the former ones stay. */
@ApplicationScoped
@Transactional
public class Templates {

    private final EntityManager rows;
    private final Callers callers;
    private final Clock clock;
    private final ChangeLog log;

    Templates(EntityManager rows, Callers callers, Clock clock, ChangeLog log) {
        this.rows = rows;
        this.callers = callers;
        this.clock = clock;
        this.log = log;
    }

    /** The form that counts now; the usual one where an office has entered none. */
    public Template present(String office) {
        return last(office).map(TemplateEntity::toDomain).orElse(Template.USUAL);
    }

    /** The number of the version that counts now; 0 where an office has entered none. */
    public int presentVersion(String office) {
        return last(office).map(TemplateEntity::version).orElse(0);
    }

    /** A version of an office's form; 0 is the usual one. */
    public Template version(String office, int number) {
        return rows.createQuery(
                        "from TemplateEntity where office = :office and version = :number", TemplateEntity.class)
                .setParameter("office", office)
                .setParameter("number", number)
                .getResultStream()
                .findFirst()
                .map(TemplateEntity::toDomain)
                .orElse(Template.USUAL);
    }

    TemplateEntity enter(WriteTemplate asked) {
        var caller = callers.current();
        var template = asked.toDomain();
        lock(caller.office());
        var row = new TemplateEntity(
                caller.office(), presentVersion(caller.office()) + 1, template, caller.subject(), clock.instant());
        rows.persist(row);
        rows.flush();
        return row;
    }

    TemplateEntity readable(UUID id) {
        var row = Optional.ofNullable(rows.find(TemplateEntity.class, id)).orElseThrow(Refusal::notFound);
        callers.current().requireRead(row.office());
        return row;
    }

    /** The versions of the caller's office, the newest first. */
    Page<TemplateEntity> page(PageQuery page) {
        return log.of("template", Optional.of(callers.current().office()), page)
                .map(changed -> changed.page(
                        rows.createQuery("from TemplateEntity where id in :ids", TemplateEntity.class)
                                .setParameter("ids", changed.uuids())
                                .getResultList(),
                        TemplateEntity::id))
                .orElseGet(() -> newestFirst(page));
    }

    private Page<TemplateEntity> newestFirst(PageQuery page) {
        int before = page.after(1)
                .map(place -> PageQuery.read(place.get(0), Integer::valueOf))
                .orElse(Integer.MAX_VALUE);
        var found = rows.createQuery(
                        "from TemplateEntity where office = :office and version < :before order by version desc",
                        TemplateEntity.class)
                .setParameter("office", callers.current().office())
                .setParameter("before", before)
                .setMaxResults(page.fetch())
                .getResultList();
        return Page.of(found, page, row -> List.of("" + row.version()));
    }

    private Optional<TemplateEntity> last(String office) {
        return rows.createQuery(
                        "from TemplateEntity where office = :office order by version desc", TemplateEntity.class)
                .setParameter("office", office)
                .setMaxResults(1)
                .getResultStream()
                .findFirst();
    }

    /** Two who enter a form at once enter two versions. */
    private void lock(String office) {
        rows.createNativeQuery("select 1 from pg_advisory_xact_lock(hashtext('template of ' || :office))")
                .setParameter("office", office)
                .getResultList();
    }
}
