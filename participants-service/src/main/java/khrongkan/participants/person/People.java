package khrongkan.participants.person;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import khrongkan.kit.caller.Caller;
import khrongkan.kit.page.Page;
import khrongkan.kit.page.PageQuery;
import khrongkan.kit.precondition.Preconditions;
import khrongkan.kit.refusal.Refusal;
import khrongkan.participants.change.Action;
import khrongkan.participants.change.Changes;
import khrongkan.participants.change.Subject;
import khrongkan.participants.check.domain.Faults;
import khrongkan.participants.name.domain.PersonDraft;
import khrongkan.participants.name.domain.PersonName;
import khrongkan.participants.query.Conditions;
import khrongkan.participants.query.ListFilter;

/** What callers can do with the register of people; each method is one transaction. */
@ApplicationScoped
@Transactional
class People {

    private final EntityManager rows;
    private final Changes changes;
    private final Clock clock;

    People(EntityManager rows, Changes changes, Clock clock) {
        this.rows = rows;
        this.changes = changes;
        this.clock = clock;
    }

    /** Enters a person. */
    PersonEntity add(Caller caller, PersonDraft draft) {
        var name = read(draft);
        var person = new PersonEntity(caller.office(), clock.instant(), name);
        rows.persist(person);
        changes.write(Action.CREATE, Subject.PERSON, person.id(), person.office(), null, name);
        rows.flush();
        return person;
    }

    /** Replaces what is known of a person; the same again changes nothing. */
    PersonEntity replace(Caller caller, UUID id, long known, PersonDraft draft) {
        var person = writable(caller, id);
        Preconditions.require(known, person.version());
        var before = person.name();
        var after = read(draft);
        if (!after.equals(before)) {
            person.change(after, clock.instant());
            changes.write(Action.UPDATE, Subject.PERSON, id, person.office(), before, after);
            rows.flush();
        }
        return person;
    }

    /** One person that the caller may read. */
    PersonEntity find(Caller caller, UUID id) {
        return Optional.ofNullable(rows.find(PersonEntity.class, id))
                .filter(found -> caller.mayRead(found.office()))
                .orElseThrow(Refusal::notFound);
    }

    /** One person that the caller may change, and nobody else until the transaction ends. */
    PersonEntity writable(Caller caller, UUID id) {
        return Optional.ofNullable(rows.find(PersonEntity.class, id, LockModeType.PESSIMISTIC_WRITE))
                .filter(found -> found.office().equals(caller.office()))
                .orElseThrow(Refusal::notFound);
    }

    /** The people that the caller may read, by name. */
    Page<PersonEntity> list(Caller caller, ListFilter filter, PageQuery page) {
        var conditions = new Conditions()
                .andIfGiven(
                        "p.office = :office", "office", caller.readableOffice().orElse(null))
                .andIfGiven("p.changedAt >= :since", "since", filter.instant())
                .andContains("part", filter.part(), "p.nameKey");
        page.after(2)
                .ifPresent(place -> conditions.after(
                        "p.nameKey", place.get(0), "p.id", PageQuery.read(place.get(1), UUID::fromString)));
        var found = conditions.first(rows, PersonEntity.class, "from PersonEntity p", "p.nameKey, p.id", page.fetch());
        return Page.of(
                found, page, person -> List.of(person.nameKey(), person.id().toString()));
    }

    private static PersonName read(PersonDraft draft) {
        var faults = new Faults();
        var name = PersonName.read(draft, faults);
        faults.refuseIfAny();
        return name;
    }
}
