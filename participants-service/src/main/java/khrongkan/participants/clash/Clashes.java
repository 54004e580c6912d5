package khrongkan.participants.clash;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import khrongkan.kit.caller.Caller;
import khrongkan.kit.page.Page;
import khrongkan.kit.page.PageQuery;
import khrongkan.kit.sync.ChangeLog;
import khrongkan.kit.sync.Changed;
import khrongkan.participants.registration.domain.RegistrationState;
import khrongkan.participants.seminar.SeminarPlanning;
import org.hibernate.Session;
import org.hibernate.query.NativeQuery;

/** Finds who is expected at two places at once, in one question. */
@ApplicationScoped
@Transactional
class Clashes {

    private static final String QUESTION = """
            select o.id, o.name, e.id as elsewhere, e.title, e.starts_on, e.ends_on,
                   bool_or(r.person_key <> '' and r.person_key = b.person_key) as same_person
            from seminar s
            join registration r on r.seminar_id = s.id and r.state in (:placed)
            join registration b on b.organization_id = r.organization_id and b.seminar_id <> s.id and b.state in (:placed)
            join seminar e on e.id = b.seminar_id and e.office = s.office
                and e.starts_on <= s.ends_on and e.ends_on >= s.starts_on
            join organization o on o.id = r.organization_id
            where s.id = :seminar and %s
            group by o.id, o.name, e.id, e.title, e.starts_on, e.ends_on
            order by o.id, e.id""";

    private static final String AFTER = QUESTION.formatted("(o.id, e.id) > (:organization, :after)");
    private static final String OF_SOME = QUESTION.formatted("o.id in (:organizations)");

    /** The organisations that are or were on the list, and when their places, their seminars or their names changed. */
    private static final String CHANGED = """
            select a.id, max(c.changed_at) as changed_at, false as deleted, null as merged_into
            from change_log a
            join change_log b on b.list = 'attending' and b.id = a.id
            cross join lateral (
                select b.changed_at
                union all
                select changed_at from change_log
                where (list, id) in (('seminar', b.scope), ('organization', a.id))) c
            where a.list = 'attending' and a.scope = ?
            group by a.id""";

    private final Session rows;
    private final ChangeLog log;
    private final SeminarPlanning planning;

    Clashes(Session rows, ChangeLog log, SeminarPlanning planning) {
        this.rows = rows;
        this.log = log;
        this.planning = planning;
    }

    /** The clashes of a seminar, or, where changes are asked for, all those of the organisations they may be of. */
    Page<Clash> page(Caller caller, UUID seminar, PageQuery page) {
        planning.find(caller, seminar);
        return log.following(CHANGED, page, seminar.toString())
                .map(changed -> ofChanged(seminar, changed))
                .orElseGet(() -> inOrder(seminar, page));
    }

    private Page<Clash> inOrder(UUID seminar, PageQuery page) {
        var place = page.after(2);
        var found = question(AFTER, seminar)
                .setParameter("organization", place.map(at -> id(at, 0)).orElse(new UUID(0, 0)))
                .setParameter("after", place.map(at -> id(at, 1)).orElse(new UUID(0, 0)))
                .setMaxResults(page.fetch());
        return Page.of(
                clashes(found),
                page,
                clash -> List.of(
                        clash.organizationId().toString(), clash.seminarId().toString()));
    }

    private Page<Clash> ofChanged(UUID seminar, Changed changed) {
        var found = question(OF_SOME, seminar).setParameterList("organizations", changed.uuids());
        var clashes = clashes(found).stream().collect(Collectors.groupingBy(Clash::organizationId));
        var page = changed.page(clashes.entrySet(), Map.Entry::getKey);
        return new Page<>(
                page.items().stream().flatMap(one -> one.getValue().stream()).toList(),
                page.next(),
                page.deleted(),
                page.until());
    }

    private NativeQuery<Object[]> question(String sql, UUID seminar) {
        return rows.createNativeQuery(sql, Object[].class)
                .addScalar("id", UUID.class)
                .addScalar("name", String.class)
                .addScalar("elsewhere", UUID.class)
                .addScalar("title", String.class)
                .addScalar("starts_on", LocalDate.class)
                .addScalar("ends_on", LocalDate.class)
                .addScalar("same_person", Boolean.class)
                .setParameter("seminar", seminar)
                .setParameterList("placed", placed());
    }

    private static List<Clash> clashes(NativeQuery<Object[]> question) {
        return question.getResultList().stream().map(Clash::of).toList();
    }

    private static UUID id(List<String> place, int index) {
        return PageQuery.read(place.get(index), UUID::fromString);
    }

    private static List<String> placed() {
        return Arrays.stream(RegistrationState.values())
                .filter(RegistrationState::holdsPlace)
                .map(Enum::name)
                .toList();
    }
}
