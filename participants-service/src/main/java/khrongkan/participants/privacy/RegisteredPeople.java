package khrongkan.participants.privacy;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Predicate;
import khrongkan.kit.caller.Caller;
import khrongkan.kit.refusal.Refusal;

/** Finds the people whose data it is about, by id alone: no name is read for it. */
@ApplicationScoped
public class RegisteredPeople {

    private final EntityManager rows;

    RegisteredPeople(EntityManager rows) {
        this.rows = rows;
    }

    /** Somebody whose record the caller may read. */
    public RegisteredPerson readable(Caller caller, UUID id) {
        return find(id, "", person -> caller.mayRead(person.office())).orElseThrow(Refusal::notFound);
    }

    /** Somebody of the caller's own office, whom nobody else changes until the transaction ends. */
    public RegisteredPerson own(Caller caller, UUID id) {
        return lockedOwn(caller, id).orElseThrow(Refusal::notFound);
    }

    /**
     * Somebody of the caller's own office about whom something is to be entered.
     *
     * @throws Refusal {@code person-anonymised} after an erasure
     */
    public RegisteredPerson writable(Caller caller, UUID id) {
        return requireKnown(own(caller, id));
    }

    /** The same for somebody whom a request names beside its path. */
    public RegisteredPerson named(Caller caller, UUID id, String pointer) {
        return requireKnown(
                lockedOwn(caller, id).orElseThrow(() -> Refusal.invalid(pointer, "unknown-record", Map.of())));
    }

    private static RegisteredPerson requireKnown(RegisteredPerson person) {
        if (person.anonymised()) {
            throw Refusal.conflict("person-anonymised", Map.of());
        }
        return person;
    }

    private Optional<RegisteredPerson> lockedOwn(Caller caller, UUID id) {
        return find(id, " for update", person -> person.office().equals(caller.office()));
    }

    private Optional<RegisteredPerson> find(UUID id, String lock, Predicate<RegisteredPerson> visible) {
        List<?> found = rows.createNativeQuery(
                        "select office, anonymised_at is not null from person where id = :id" + lock, Object[].class)
                .setParameter("id", id)
                .getResultList();
        return found.stream()
                .map(Object[].class::cast)
                .map(row -> new RegisteredPerson(id, (String) row[0], (Boolean) row[1]))
                .filter(visible)
                .findFirst();
    }
}
