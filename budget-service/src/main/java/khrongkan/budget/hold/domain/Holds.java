package khrongkan.budget.hold.domain;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Predicate;
import khrongkan.kit.refusal.Refusal;

/**
 * All holds of one proposal. Each turn yields the next holds; how much money each keeps follows from the states alone,
 * so that nothing is ever doubled, in whatever order and however often the turns arrive.
 */
public final class Holds {

    private final SortedMap<Integer, Hold> byRevision;

    private Holds(Map<Integer, Hold> byRevision) {
        this.byRevision = new TreeMap<>(byRevision);
    }

    /** The holds as they stand. */
    public static Holds of(Collection<Hold> holds) {
        Map<Integer, Hold> byRevision = new TreeMap<>();
        holds.forEach(hold -> byRevision.put(hold.revision(), hold));
        return new Holds(byRevision);
    }

    /** The hold of a revision, if there is one. */
    public Optional<Hold> of(int revision) {
        return Optional.ofNullable(byRevision.get(revision));
    }

    /** All of them, by revision. */
    public List<Hold> all() {
        return List.copyOf(byRevision.values());
    }

    /**
     * A revision holds, anew or for the first time; earlier ones no longer do. A committed one stays as it is.
     *
     * @throws Refusal {@code hold-replaced} when a later revision holds already, {@code budget-settled} when an earlier
     *     one was settled
     */
    public Holds reserve(Hold wanted) {
        if (of(wanted.revision()).filter(hold -> hold.state().isFinal()).isPresent()) {
            return this;
        }
        if (byRevision.values().stream().anyMatch(hold -> hold.state() == State.SETTLED)) {
            throw Refusal.conflict("budget-settled", Map.of());
        }
        if (anyLater(
                wanted.revision(),
                hold -> hold.state().isReserving() || hold.state().isFinal())) {
            throw Refusal.conflict("hold-replaced", Map.of());
        }
        return replacingEarlier(wanted.revision(), false).put(wanted).balanced();
    }

    /** A pending or expired hold stays until it is decided; any other is past that. */
    public Holds confirm(Hold hold) {
        return switch (hold.state()) {
            case PENDING, EXPIRED ->
                replacingEarlier(hold.revision(), false)
                        .put(hold.in(State.CONFIRMED))
                        .balanced();
            case CONFIRMED, COMMITTED, RELEASED, REPLACED, SETTLED -> this;
        };
    }

    /**
     * The money of a revision is committed, in place of what earlier revisions had.
     *
     * @throws Refusal {@code hold-released} when its money was given back on purpose
     */
    public Holds commit(Hold hold) {
        return switch (hold.state()) {
            case PENDING, CONFIRMED, EXPIRED -> committed(hold);
            case REPLACED -> anyLater(hold.revision(), later -> later.state().isFinal()) ? this : committed(hold);
            case COMMITTED, SETTLED -> this;
            case RELEASED -> throw Refusal.conflict("hold-released", Map.of());
        };
    }

    /** Whatever the revision holds is given back; what was spent is not. */
    public Holds release(Hold hold) {
        return hold.state() == State.RELEASED || hold.state() == State.SETTLED
                ? this
                : put(hold.in(State.RELEASED)).balanced();
    }

    /**
     * A commitment is closed: so much of it was spent, the rest is given back.
     *
     * @throws Refusal {@code budget-amending} while a later revision is under way, {@code budget-not-approved} when the
     *     revision is not committed
     */
    public Holds settle(Hold hold, BigDecimal spent) {
        if (hold.state() == State.SETTLED) {
            return this;
        }
        if (hold.state() != State.COMMITTED) {
            throw Refusal.conflict("budget-not-approved", Map.of());
        }
        if (anyLater(hold.revision(), later -> later.state().isReserving())) {
            throw Refusal.conflict("budget-amending", Map.of());
        }
        return put(hold.settled(spent)).balanced();
    }

    /** A pending hold was not confirmed in time. */
    public Holds expire(Hold hold) {
        return hold.state() == State.PENDING ? put(hold.in(State.EXPIRED)).balanced() : this;
    }

    private Holds committed(Hold hold) {
        return replacingEarlier(hold.revision(), true)
                .put(hold.in(State.COMMITTED))
                .balanced();
    }

    /** A commitment of an earlier revision is replaced by a commitment only. */
    private Holds replacingEarlier(int revision, boolean commitmentsToo) {
        var next = new TreeMap<>(byRevision);
        byRevision.headMap(revision).values().stream()
                .filter(hold -> hold.state() != State.RELEASED && hold.state() != State.SETTLED)
                .filter(hold -> commitmentsToo || hold.state() != State.COMMITTED)
                .forEach(hold -> next.put(hold.revision(), hold.in(State.REPLACED)));
        return new Holds(next);
    }

    private Holds put(Hold hold) {
        var next = new TreeMap<>(byRevision);
        next.put(hold.revision(), hold);
        return new Holds(next);
    }

    private Holds balanced() {
        List<Hold> next = new ArrayList<>();
        byRevision.values().forEach(hold -> next.add(hold.balanced(committedBefore(hold))));
        return of(next);
    }

    private BigDecimal committedBefore(Hold hold) {
        return byRevision.headMap(hold.revision()).values().stream()
                .filter(earlier -> earlier.state() == State.COMMITTED)
                .filter(earlier -> earlier.fundId().equals(hold.fundId()))
                .map(Hold::amount)
                .reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    private boolean anyLater(int revision, Predicate<Hold> condition) {
        return byRevision.tailMap(revision + 1).values().stream().anyMatch(condition);
    }
}
