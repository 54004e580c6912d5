package khrongkan.participants.person;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import java.time.Clock;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import khrongkan.kit.refusal.Refusal;
import khrongkan.participants.change.Action;
import khrongkan.participants.change.Changes;
import khrongkan.participants.change.Subject;
import khrongkan.participants.person.domain.Membership;
import khrongkan.participants.person.domain.Person;
import org.jspecify.annotations.Nullable;

/** The register of people as whole files are taken into it, some hundred rows at a time. */
@ApplicationScoped
public class PeopleFiles {

    private final EntityManager rows;
    private final Changes changes;
    private final Clock clock;

    PeopleFiles(EntityManager rows, Changes changes, Clock clock) {
        this.rows = rows;
        this.changes = changes;
        this.clock = clock;
    }

    /** What is known of some people; changes what is known of them. */
    public final class Some {

        private final Map<UUID, PersonEntity> people = new HashMap<>();
        private final Map<UUID, List<MembershipEntity>> memberships = new HashMap<>();

        private Some(Collection<PersonEntity> people, Collection<MembershipEntity> memberships) {
            people.forEach(person -> this.people.put(person.id(), person));
            memberships.forEach(one -> of(one.personId()).add(one));
        }

        /** Whether this would change what is known of a person; changes it if so wished. */
        public boolean update(UUID id, Person row, @Nullable Membership membership, boolean apply) {
            var person = people.get(id);
            if (person == null) {
                throw new IllegalStateException("gone while it was compared: " + id);
            }
            boolean changed = changePerson(person, row, apply);
            return (membership != null && changeMembership(person, membership, apply)) || changed;
        }

        private boolean changePerson(PersonEntity person, Person row, boolean apply) {
            var before = person.content();
            var after = before.updatedBy(row);
            if (after.equals(before)) {
                return false;
            }
            if (apply) {
                person.change(after, clock.instant());
                changes.write(
                        Action.IMPORT_UPDATE,
                        Subject.PERSON,
                        person.id(),
                        person.office(),
                        Contact.masked(before),
                        Contact.masked(after));
            }
            return true;
        }

        private boolean changeMembership(PersonEntity person, Membership row, boolean apply) {
            var known = of(person.id());
            var met = known.stream().filter(one -> one.content().overlaps(row)).findFirst();
            if (met.isEmpty()) {
                if (apply) {
                    known.add(join(person.office(), person.id(), row));
                }
                return true;
            }
            var before = met.get().content();
            var after = before.updatedBy(row);
            if (after.equals(before)) {
                return false;
            }
            if (known.stream().anyMatch(one -> one != met.get() && one.content().overlaps(after))) {
                throw Refusal.conflict(
                        "membership-overlaps", Map.of("membership", met.get().id()));
            }
            if (apply) {
                met.get().change(after, clock.instant());
                changes.write(
                        Action.IMPORT_UPDATE, Subject.MEMBERSHIP, met.get().id(), person.office(), before, after);
            }
            return true;
        }

        private List<MembershipEntity> of(UUID person) {
            return memberships.computeIfAbsent(person, none -> new ArrayList<>());
        }
    }

    /** Some people, whom nobody else changes until the transaction ends if so wished. */
    public Some some(Set<UUID> ids, boolean locked) {
        var people = rows.createQuery("from PersonEntity p where p.id in :ids order by p.id", PersonEntity.class)
                .setParameter("ids", ids)
                .setLockMode(locked ? LockModeType.PESSIMISTIC_WRITE : LockModeType.NONE)
                .getResultList();
        var memberships = rows.createQuery(
                        "from MembershipEntity m where m.personId in :ids order by m.id", MembershipEntity.class)
                .setParameter("ids", ids)
                .getResultList();
        return new Some(people, memberships);
    }

    /** Enters a person, and where he or she belongs. */
    public UUID enter(String office, Person person, @Nullable Membership membership) {
        var row = new PersonEntity(office, clock.instant(), person);
        rows.persist(row);
        changes.write(Action.IMPORT_CREATE, Subject.PERSON, row.id(), office, null, Contact.masked(person));
        if (membership != null) {
            join(office, row.id(), membership);
        }
        return row.id();
    }

    /** Writes what was entered and changed, and gives back the memory of it. */
    public void flushAndForget() {
        rows.flush();
        rows.clear();
    }

    private MembershipEntity join(String office, UUID person, Membership content) {
        var row = new MembershipEntity(office, clock.instant(), person, content);
        rows.persist(row);
        changes.write(Action.IMPORT_CREATE, Subject.MEMBERSHIP, row.id(), office, null, content);
        return row;
    }
}
