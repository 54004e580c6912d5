package khrongkan.participants.person;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import khrongkan.kit.caller.Caller;
import khrongkan.kit.page.Page;
import khrongkan.kit.page.PageQuery;
import khrongkan.kit.precondition.Preconditions;
import khrongkan.kit.refusal.Refusal;
import khrongkan.kit.sync.ChangeLog;
import khrongkan.participants.change.Action;
import khrongkan.participants.change.Changes;
import khrongkan.participants.change.Subject;
import khrongkan.participants.check.domain.Faults;
import khrongkan.participants.duplicate.DuplicateWatch;
import khrongkan.participants.duplicate.domain.DuplicateOverride;
import khrongkan.participants.person.domain.Person;
import khrongkan.participants.query.Conditions;
import khrongkan.participants.query.ListFilter;
import khrongkan.participants.query.Listing;
import khrongkan.participants.search.NamePart;
import khrongkan.participants.search.domain.Register;

/** What callers can do with the register of people; each method is one transaction. */
@ApplicationScoped
@Transactional
class People {

    private static final Listing<PersonEntity> BY_NAME =
            new Listing<>(PersonEntity.class, "r.nameKey", PersonEntity::nameKey, name -> name);

    private final EntityManager rows;
    private final NamePart names;
    private final ChangeLog log;
    private final DuplicateWatch watch;
    private final Changes changes;
    private final Clock clock;

    People(EntityManager rows, NamePart names, ChangeLog log, DuplicateWatch watch, Changes changes, Clock clock) {
        this.rows = rows;
        this.names = names;
        this.log = log;
        this.watch = watch;
        this.changes = changes;
        this.clock = clock;
    }

    /** Enters a person. */
    PersonEntity add(Caller caller, Person.Draft draft) {
        var faults = new Faults();
        var override = DuplicateOverride.reason(draft.duplicateOverride(), faults);
        var content = read(draft, faults);
        var sighting = watch.look(Register.PERSON, caller.office(), content.traits(), override);
        var person = new PersonEntity(caller.office(), clock.instant(), content);
        rows.persist(person);
        changes.write(Action.CREATE, Subject.PERSON, person.id(), person.office(), null, Contact.masked(content));
        rows.flush();
        watch.note(person.id(), sighting);
        return person;
    }

    /** Replaces what is known of a person; the same again changes nothing. */
    PersonEntity replace(Caller caller, UUID id, long known, Person.Draft draft) {
        var person = writable(caller, id);
        Preconditions.require(known, person.version());
        var before = person.content();
        var after = read(Contact.unmasked(draft, before), new Faults());
        if (!after.equals(before)) {
            person.change(after, clock.instant());
            changes.write(
                    Action.UPDATE, Subject.PERSON, id, person.office(), Contact.masked(before), Contact.masked(after));
            rows.flush();
            watch.changed(Register.PERSON, person.office(), id, after.traits());
        }
        return person;
    }

    /** One person that the caller may read. */
    PersonEntity find(Caller caller, UUID id) {
        return Optional.ofNullable(rows.find(PersonEntity.class, id))
                .filter(found -> caller.mayRead(found.office()))
                .orElseThrow(Refusal::notFound)
                .requireAlive();
    }

    /** One person that the caller may change, and nobody else until the transaction ends. */
    PersonEntity writable(Caller caller, UUID id) {
        var person = Optional.ofNullable(rows.find(PersonEntity.class, id, LockModeType.PESSIMISTIC_WRITE))
                .filter(found -> found.office().equals(caller.office()))
                .orElseThrow(Refusal::notFound)
                .requireAlive();
        if (person.isAnonymised()) {
            throw Refusal.conflict("person-anonymised", Map.of());
        }
        return person;
    }

    /** The people that the caller may read, by name. */
    Page<PersonEntity> list(Caller caller, ListFilter filter, PageQuery page) {
        var office = caller.readableOffice();
        var conditions = new Conditions()
                .andIfGiven("r.office = :office", "office", office.orElse(null))
                .and("r.mergedInto is null");
        return names.page(BY_NAME, Register.PERSON, office, conditions, filter, log.of("person", office, page), page);
    }

    private static Person read(Person.Draft draft, Faults faults) {
        var content = Person.read(draft, faults);
        faults.refuseIfAny();
        return content;
    }
}
