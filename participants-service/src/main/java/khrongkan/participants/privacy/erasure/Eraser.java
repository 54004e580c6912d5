package khrongkan.participants.privacy.erasure;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Query;
import java.time.Clock;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;

/**
 * Makes a person anonymous in place: the records stay and stay counted, what tells who it was goes, also from the book
 * of changes and the kept answers. Evidence stays: a list that was sealed, attendance, and the payment for which a citizen ID is
 * still kept.
 */
@ApplicationScoped
class Eraser {

    /** The lines of the person: those that were named, and those of the same name from an organisation he belongs to. */
    private static final String LINES = """
            select r.id from registration r
            join person p on (p.id = :person or p.merged_into = :person) and r.office = p.office
            where r.person_given_name is not null
              and (r.id = any (cast(:named as uuid[]))
                   or r.person_key = p.name_key
                      and r.organization_id in (select organization_id from membership where person_id = p.id))""";

    /** The person's record and those that were found to be the same. */
    private static final String RECORDS = "(select id from person where id = :person or merged_into = :person)";

    /** Signed, or there: the scans stand for the sign-in sheet, which is evidence of what was paid. */
    private static final String EVIDENCE = """
            (exists (select 1 from list_freeze f where f.seminar_id = r.seminar_id and f.state <> 'RELEASED')
             or exists (select 1 from scan c where c.registration_id = r.id and c.verdict = 'COUNTED'))""";

    private final EntityManager rows;
    private final Clock clock;

    Eraser(EntityManager rows, Clock clock) {
        this.rows = rows;
        this.clock = clock;
    }

    /** Erases what may be erased, in the running transaction, and tells what became of everything. */
    List<Outcome> erase(UUID person, Collection<UUID> named) {
        var outcome = new ArrayList<Outcome>();
        outcome.add(lines(person, named));
        boolean paid = count("select count(*) from citizen_id where person_id in " + RECORDS, person) > 0;
        outcome.add(contact(person));
        outcome.add(Outcome.of("CITIZEN_ID", 0, paid ? 1 : 0, LegalReason.LEGAL_DUTY));
        outcome.add(Outcome.of("NAME", paid ? 0 : name(person), paid ? 1 : 0, LegalReason.LEGAL_DUTY));
        outcome.add(Outcome.erased("HISTORY", history(person) + answers(person)));
        record(person);
        return outcome;
    }

    private Outcome lines(UUID person, Collection<UUID> named) {
        var all = lines("", person, named);
        var open = lines(" and not " + EVIDENCE, person, named);
        if (!open.isEmpty()) {
            var ids = array(open);
            update("""
                    update seminar set list_revision = list_revision + 1, version = version + 1
                    where id in (select seminar_id from registration where id = any (cast(:ids as uuid[])))""", ids);
            update("""
                    update registration set person_prefix = null, person_given_name = null, person_middle_name = null,
                        person_family_name = null, person_key = '~' || id, instead_of = null, answers = '{}', version = version + 1
                    where id = any (cast(:ids as uuid[]))""", ids);
            update("""
                    update change set before = null, after = null
                    where subject = 'REGISTRATION' and subject_id = any (cast(:ids as uuid[]))""", ids);
            update("""
                    delete from idempotency_record using unnest(cast(:ids as uuid[])) as line
                    where strpos(body, cast(line as text)) > 0""", ids);
        }
        return Outcome.of("REGISTRATIONS", open.size(), all.size() - open.size(), LegalReason.PUBLIC_TASK);
    }

    private List<UUID> lines(String which, UUID person, Collection<UUID> named) {
        List<?> found = rows.createNativeQuery(LINES + which, UUID.class)
                .setParameter("person", person)
                .setParameter("named", array(named))
                .getResultList();
        return found.stream().map(UUID.class::cast).distinct().toList();
    }

    private Outcome contact(UUID person) {
        return Outcome.erased(
                "CONTACT", of("""
                                update person set phone_number = null, phone_extension = null, email = null,
                                    version = version + 1, changed_at = :now
                                where (id = :person or merged_into = :person) and (phone_number is not null or email is not null)""", person).setParameter("now", clock.instant()).executeUpdate());
    }

    private int name(UUID person) {
        of("update membership set position = null, version = version + 1 where person_id in " + RECORDS, person)
                .executeUpdate();
        return of("""
                        update person set prefix = null, given_name = '-', middle_name = null, family_name = null,
                            name_key = '', search_core = '', search_text = '', search_sound = '',
                            anonymised_at = :now, version = version + 1, changed_at = :now
                        where id = :person or merged_into = :person""", person).setParameter("now", clock.instant()).executeUpdate();
    }

    private int history(UUID person) {
        int values = of("""
                        update change set before = null, after = null
                        where (before is not null or after is not null)
                          and (subject = 'PERSON' and subject_id in %1$s
                               or subject = 'MEMBERSHIP'
                                  and subject_id in (select id from membership where person_id in %1$s))""".formatted(RECORDS), person).executeUpdate();
        int merged = of(
                        "update merge set survivor_before = '{}' where register = 'PERSON' and survivor_id = :person",
                        person)
                .executeUpdate();
        return values + merged + proposals(person);
    }

    /** What others proposed to write about somebody who is no longer there. */
    private int proposals(UUID person) {
        return of("""
                        update change_request set state = 'WITHDRAWN', decided_at = :now, patch = null,
                            version = version + 1, changed_at = :now
                        where subject = 'PERSON' and state = 'OPEN' and subject_id = :person""", person).setParameter("now", clock.instant()).executeUpdate();
    }

    /** What a repeated write would be answered is kept for a day, names and all. */
    private int answers(UUID person) {
        return rows.createNativeQuery("delete from idempotency_record where strpos(body, :person) > 0")
                .setParameter("person", person.toString())
                .executeUpdate();
    }

    private void record(UUID person) {
        of("""
                        insert into purge (id, at, office, field, cause, rule, records, people)
                        select gen_random_uuid(), cast(:now as timestamptz), office, 'CONTACT', 'ERASURE', 'PDPA_S33', 1,
                               array[id] from person where id = :person""", person).setParameter("now", clock.instant()).executeUpdate();
    }

    private long count(String sql, UUID person) {
        return ((Number) of(sql, person).getSingleResult()).longValue();
    }

    private void update(String sql, String ids) {
        rows.createNativeQuery(sql).setParameter("ids", ids).executeUpdate();
    }

    private Query of(String sql, UUID person) {
        return rows.createNativeQuery(sql).setParameter("person", person);
    }

    private static String array(Collection<UUID> ids) {
        return ids.stream().map(UUID::toString).collect(Collectors.joining(",", "{", "}"));
    }
}
