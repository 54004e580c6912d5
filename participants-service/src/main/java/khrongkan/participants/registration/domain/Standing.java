package khrongkan.participants.registration.domain;

import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * How a registration stands in its list. A decision yields the next standing.
 *
 * @param arrival its number in the order of arrival: the order of the waiting list
 * @param walkIn whether it came on the day without having been announced
 * @param insteadOf who was named first, where somebody else comes
 * @param certified whether a certificate in force names its person
 */
public record Standing(
        RegistrationState state,
        long arrival,
        boolean walkIn,
        @Nullable String insteadOf,
        boolean certified) {

    /** Whoever arrives: on a place if there is one, else on the waiting list. */
    public static Standing arrived(long arrival, boolean place, boolean walkIn) {
        var state = place ? RegistrationState.ACCEPTED : RegistrationState.WAITING;
        return new Standing(state, arrival, walkIn, null, false);
    }

    /** Whoever is invited, on a place that is kept for him. */
    public static Standing invited(long arrival) {
        return new Standing(RegistrationState.INVITED, arrival, false, null, false);
    }

    /** Why this may not be done now; empty where it may. The same answer is shown and enforced. */
    public List<Obstacle> whyNot(RegistrationAction action, Situation situation) {
        if (!situation.writes()) {
            return List.of(Obstacle.roleMissing());
        }
        if (!situation.ownOffice()) {
            return List.of(Obstacle.otherOffice());
        }
        return Stream.of(turn(action), day(action, situation), paper(action))
                .flatMap(stream -> stream)
                .toList();
    }

    /** The next one after an allowed decision that gives no place. */
    public Standing after(RegistrationAction action) {
        return switch (action) {
            case ACCEPT -> in(RegistrationState.ACCEPTED);
            case DECLINE -> in(RegistrationState.DECLINED);
            case WITHDRAW -> in(RegistrationState.WITHDRAWN);
            case SUBSTITUTE -> in(RegistrationState.SUBSTITUTED);
            case MARK_ABSENT -> in(RegistrationState.ABSENT);
        };
    }

    /** The next one after somebody who was out comes back: behind everybody who arrived meanwhile. */
    public Standing back(long newArrival, boolean place) {
        var next = arrived(newArrival, place, walkIn);
        return new Standing(next.state, newArrival, walkIn, insteadOf, certified);
    }

    /** The next one when a place has become free. */
    public Standing promoted() {
        return in(RegistrationState.ACCEPTED);
    }

    /** The next one when a scan counts. */
    public Standing attended() {
        return in(RegistrationState.ATTENDED);
    }

    /** This one, with who was to come first; whoever is named already stays. */
    public Standing insteadOf(@Nullable String first) {
        return new Standing(state, arrival, walkIn, insteadOf == null ? first : insteadOf, certified);
    }

    /** This one, when a certificate was issued or revoked. */
    public Standing certified(boolean now) {
        return new Standing(state, arrival, walkIn, insteadOf, now);
    }

    private Stream<Obstacle> turn(RegistrationAction action) {
        return action.possibleIn(state) ? Stream.empty() : Stream.of(Obstacle.outOfTurn(action, state));
    }

    private Stream<Obstacle> day(RegistrationAction action, Situation situation) {
        return action == RegistrationAction.MARK_ABSENT && situation.isBeforeTheDay()
                ? Stream.of(Obstacle.beforeTheDay(situation.startsOn()))
                : Stream.empty();
    }

    private Stream<Obstacle> paper(RegistrationAction action) {
        return certified && action.needsPerson() ? Stream.of(Obstacle.certificateIssued()) : Stream.empty();
    }

    private Standing in(RegistrationState next) {
        return new Standing(next, arrival, walkIn, insteadOf, certified);
    }
}
