package khrongkan.participants.attendance.domain;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.BiPredicate;
import java.util.function.Function;
import khrongkan.participants.session.domain.HalfDay;
import org.jspecify.annotations.Nullable;

/**
 * What a scan is worth, and for which session.
 *
 * @param session null where the scan belongs to none
 */
public record Ruling(Verdict verdict, @Nullable UUID session) {

    /** How far a scanner's clock may be ahead. */
    private static final Duration TOLERANCE = Duration.ofMinutes(2);

    /** A session that may take a scan. */
    public record Candidate(UUID id, HalfDay halfDay) {}

    /**
     * Judges a scan.
     *
     * @param at when it was read, with the scanner's clock put right
     * @param now when it arrived
     * @param presence whether whoever it names is at a session already
     */
    public static Ruling of(
            Claim claim,
            Direction direction,
            Instant at,
            Instant now,
            List<Candidate> sessions,
            Function<UUID, Presence> presence) {
        if (claim != Claim.EXPECTED) {
            return new Ruling(of(claim), null);
        }
        if (at.isAfter(now.plus(TOLERANCE))) {
            return new Ruling(Verdict.CLOCK_AHEAD, null);
        }
        return session(direction, at, sessions)
                .map(session -> new Ruling(of(direction, presence.apply(session.id())), session.id()))
                .orElse(new Ruling(Verdict.OUT_OF_SESSION, null));
    }

    private static Optional<Candidate> session(Direction direction, Instant at, List<Candidate> sessions) {
        BiPredicate<HalfDay, Instant> takes = switch (direction) {
            case IN -> HalfDay::takesEntryAt;
            case OUT -> HalfDay::takesExitAt;
        };
        return sessions.stream()
                .filter(session -> takes.test(session.halfDay(), at))
                .findFirst();
    }

    private static Verdict of(Direction direction, Presence presence) {
        return switch (presence) {
            case NEVER_THERE -> direction == Direction.IN ? Verdict.COUNTED : Verdict.EXIT_WITHOUT_ENTRY;
            case INSIDE -> direction == Direction.IN ? Verdict.ALREADY_IN : Verdict.EXIT;
            case OUTSIDE -> direction == Direction.IN ? Verdict.RE_ENTRY : Verdict.EXIT_WITHOUT_ENTRY;
        };
    }

    private static Verdict of(Claim claim) {
        return switch (claim) {
            case EXPECTED -> Verdict.COUNTED;
            case NOT_EXPECTED -> Verdict.NOT_EXPECTED;
            case UNKNOWN -> Verdict.UNKNOWN;
            case BAD_CODE -> Verdict.BAD_CODE;
            case OTHER_SEMINAR -> Verdict.OTHER_SEMINAR;
        };
    }
}
