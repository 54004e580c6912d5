package khrongkan.participants.clash;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import khrongkan.kit.caller.Caller;
import khrongkan.kit.page.Page;
import khrongkan.kit.page.PageQuery;
import khrongkan.participants.registration.domain.RegistrationState;
import khrongkan.participants.seminar.SeminarPlanning;
import org.hibernate.Session;

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
            where s.id = :seminar and (o.id, e.id) > (:organization, :after)
            group by o.id, o.name, e.id, e.title, e.starts_on, e.ends_on
            order by o.id, e.id""";

    private final Session rows;
    private final SeminarPlanning planning;

    Clashes(Session rows, SeminarPlanning planning) {
        this.rows = rows;
        this.planning = planning;
    }

    Page<Clash> page(Caller caller, UUID seminar, PageQuery page) {
        planning.find(caller, seminar);
        var place = page.after(2);
        var found = rows.createNativeQuery(QUESTION, Object[].class)
                .addScalar("id", UUID.class)
                .addScalar("name", String.class)
                .addScalar("elsewhere", UUID.class)
                .addScalar("title", String.class)
                .addScalar("starts_on", LocalDate.class)
                .addScalar("ends_on", LocalDate.class)
                .addScalar("same_person", Boolean.class)
                .setParameter("seminar", seminar)
                .setParameterList("placed", placed())
                .setParameter("organization", place.map(at -> id(at, 0)).orElse(new UUID(0, 0)))
                .setParameter("after", place.map(at -> id(at, 1)).orElse(new UUID(0, 0)))
                .setMaxResults(page.fetch())
                .getResultList();
        return Page.of(
                found.stream().map(Clash::of).toList(),
                page,
                clash -> List.of(
                        clash.organizationId().toString(), clash.seminarId().toString()));
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
