package khrongkan.participants.duplicate;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import khrongkan.participants.change.Action;
import khrongkan.participants.change.Changes;
import khrongkan.participants.change.Subject;
import khrongkan.participants.duplicate.domain.Likeness;
import khrongkan.participants.duplicate.domain.Traits;
import khrongkan.participants.privacy.Disclosure;
import khrongkan.participants.privacy.PersonalField;
import khrongkan.participants.query.Conditions;
import khrongkan.participants.search.domain.Register;
import org.jspecify.annotations.Nullable;

/** Stops what is entered twice, and queues what may be. Works in the transaction of the write. */
@ApplicationScoped
public class DuplicateWatch {

    private final Likes likes;
    private final EntityManager rows;
    private final Changes changes;
    private final Disclosure disclosure;
    private final Clock clock;

    DuplicateWatch(Likes likes, EntityManager rows, Changes changes, Disclosure disclosure, Clock clock) {
        this.likes = likes;
        this.rows = rows;
        this.changes = changes;
        this.disclosure = disclosure;
        this.clock = clock;
    }

    /**
     * Looks for what a new record looks like, before it is entered.
     *
     * @param override why it is to be entered whatever it looks like
     * @return what to {@link #note} once it is
     * @throws khrongkan.kit.refusal.Refusal {@code possible-duplicate} with the candidates, where nobody says why it is
     *     to be entered nevertheless
     */
    public Sighting look(Register register, String office, Traits traits, @Nullable String override) {
        var found = likes.of(register, office, traits);
        var stopping =
                found.stream().filter(candidate -> candidate.likeness().stops()).toList();
        if (override == null && !stopping.isEmpty()) {
            if (register == Register.PERSON) {
                stopping.forEach(candidate -> disclosure.note(candidate.id(), PersonalField.NAME));
            }
            throw new PossibleDuplicate(stopping);
        }
        return new Sighting(register, office, found, override);
    }

    /** Queues what a record looks like, once it is entered. */
    public void note(UUID id, Sighting sighting) {
        if (!sighting.found().isEmpty()) {
            waitForOthers(sighting.office());
        }
        sighting.found().stream()
                .filter(candidate -> !candidate.id().equals(id))
                .forEach(candidate -> note(
                        sighting.register(),
                        sighting.office(),
                        Pair.of(id, candidate.id()),
                        candidate.likeness(),
                        candidate.likeness().stops() ? sighting.reason() : null));
    }

    /** Queues what a record looks like that was changed. */
    public void changed(Register register, String office, UUID id, Traits traits) {
        note(id, new Sighting(register, office, likes.of(register, office, traits), null));
    }

    /** Queues two records unless they are known; true where they were not. */
    boolean note(Register register, String office, Pair pair, Likeness likeness, @Nullable String override) {
        var known = new Conditions()
                .and("d.firstId = :first", "first", pair.first())
                .and("d.secondId = :second", "second", pair.second())
                .first(rows, UUID.class, "select d.id from DuplicateEntity d", "d.id", 1);
        if (!known.isEmpty()) {
            return false;
        }
        var row = new DuplicateEntity(office, clock.instant(), register, pair, likeness);
        if (override != null) {
            row.decided(row.state(), override, clock.instant());
            changes.write(
                    Action.OVERRIDE,
                    Subject.DUPLICATE,
                    row.id(),
                    office,
                    null,
                    Map.of("reason", override, "records", pair.both()));
        }
        rows.persist(row);
        return true;
    }

    /** Two who see the same pair at once: the second waits for the first to be done, and then knows it. */
    void waitForOthers(String office) {
        rows.createNativeQuery("select 1 from pg_advisory_xact_lock(hashtextextended(:office, 10))", Integer.class)
                .setParameter("office", office)
                .getResultList();
    }

    /** What a new record looks like. */
    public record Sighting(
            Register register,
            String office,
            List<Candidate> found,
            @Nullable String reason) {

        public Sighting {
            found = List.copyOf(found);
        }
    }
}
