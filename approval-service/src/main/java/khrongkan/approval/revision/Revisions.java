package khrongkan.approval.revision;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import khrongkan.kit.page.Page;
import khrongkan.kit.page.PageQuery;
import khrongkan.kit.refusal.Refusal;
import khrongkan.kit.sync.ChangeLog;
import org.jspecify.annotations.Nullable;

/** All submitted revisions. */
@ApplicationScoped
public class Revisions {

    private final EntityManager rows;
    private final ChangeLog log;

    Revisions(EntityManager rows, ChangeLog log) {
        this.rows = rows;
        this.log = log;
    }

    /** Keeps what is submitted. */
    public void add(Revision revision) {
        rows.persist(new RevisionEntity(revision));
        rows.flush();
    }

    /**
     * One revision of a proposal.
     *
     * @throws Refusal {@code not-found}
     */
    public Revision get(UUID proposal, int number) {
        @Nullable RevisionEntity found = rows.find(RevisionEntity.class, new RevisionId(proposal, number));
        return Optional.ofNullable(found).orElseThrow(Refusal::notFound).toDomain();
    }

    /** The revisions of a proposal from the first, or in the order of their changes. */
    Page<Revision> page(UUID proposal, PageQuery query) {
        return log.within("revision", proposal, query)
                .map(changed ->
                        changed.page(list(proposal, "number in :which", changed.numbers(), query), Revision::number))
                .orElseGet(() -> byNumber(proposal, query));
    }

    private Page<Revision> byNumber(UUID proposal, PageQuery query) {
        int after = query.after(1)
                .map(place -> PageQuery.read(place.get(0), Integer::valueOf))
                .orElse(0);
        var found = list(proposal, "number > :which", after, query);
        return Page.of(found, query, revision -> List.of("" + revision.number()));
    }

    private List<Revision> list(UUID proposal, String which, Object value, PageQuery query) {
        return rows
                .createQuery(
                        "from RevisionEntity where proposalId = :proposal and " + which + " order by number",
                        RevisionEntity.class)
                .setParameter("proposal", proposal)
                .setParameter("which", value)
                .setMaxResults(query.fetch())
                .getResultList()
                .stream()
                .map(RevisionEntity::toDomain)
                .toList();
    }
}
