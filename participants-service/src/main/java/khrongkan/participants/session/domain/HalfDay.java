package khrongkan.participants.session.domain;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import khrongkan.participants.check.domain.Faults;
import org.jspecify.annotations.Nullable;

/**
 * One half day of a seminar.
 *
 * @param held whether it takes place; a seminar may end at noon
 */
public record HalfDay(LocalDate date, Part part, LocalTime startsAt, LocalTime endsAt, boolean held) {

    /** Where seminars take place. */
    public static final ZoneId THAILAND = ZoneId.of("Asia/Bangkok");

    /** The doors open an hour before; who leaves is read until an hour after. */
    private static final Duration LEEWAY = Duration.ofHours(1);

    /** Times as somebody typed them. */
    public record Draft(
            @Nullable LocalTime startsAt,
            @Nullable LocalTime endsAt,
            @Nullable Boolean held) {}

    /** The half day as it is unless the office says otherwise. */
    public static HalfDay usual(LocalDate date, Part part) {
        return new HalfDay(date, part, part.usualStart(), part.usualEnd(), true);
    }

    /** This half day at the times somebody typed. */
    public HalfDay at(Draft draft, Faults faults) {
        var start = faults.present("startsAt", draft.startsAt(), startsAt);
        var end = faults.present("endsAt", draft.endsAt(), endsAt);
        if (!end.isAfter(start)) {
            faults.add("endsAt", "ends-before-start");
        }
        return new HalfDay(date, part, start, end, !Boolean.FALSE.equals(draft.held()));
    }

    /** Whether the two take place at the same time. */
    public boolean overlaps(HalfDay other) {
        return held
                && other.held
                && date.equals(other.date)
                && startsAt.isBefore(other.endsAt)
                && other.startsAt.isBefore(endsAt);
    }

    /** Whether somebody who comes in at this time comes to this half day. */
    public boolean takesEntryAt(Instant at) {
        return held && !at.isBefore(start().minus(LEEWAY)) && at.isBefore(end());
    }

    /** Whether somebody who goes out at this time leaves this half day. */
    public boolean takesExitAt(Instant at) {
        return held && !at.isBefore(start()) && !at.isAfter(end().plus(LEEWAY));
    }

    /** Whether it is over at this time. */
    public boolean isOverAt(Instant at) {
        return !held || at.isAfter(end());
    }

    private Instant start() {
        return date.atTime(startsAt).atZone(THAILAND).toInstant();
    }

    private Instant end() {
        return date.atTime(endsAt).atZone(THAILAND).toInstant();
    }
}
