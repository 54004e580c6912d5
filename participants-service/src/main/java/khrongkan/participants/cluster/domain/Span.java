package khrongkan.participants.cluster.domain;

import java.time.LocalDate;
import khrongkan.participants.check.domain.Faults;
import org.jspecify.annotations.Nullable;

/**
 * A time by its days.
 *
 * @param from the first day, open where it is not known
 * @param to the last day, open while it lasts
 */
public record Span(@Nullable LocalDate from, @Nullable LocalDate to) {

    static Span read(@Nullable LocalDate from, @Nullable LocalDate to, Faults faults) {
        if (from != null && to != null && to.isBefore(from)) {
            faults.add("to", "ends-before-start");
        }
        return new Span(from, to);
    }

    /** Whether both have a day in common. */
    public boolean overlaps(Span other) {
        return !endsBefore(other) && !other.endsBefore(this);
    }

    private boolean endsBefore(Span other) {
        return to != null && other.from != null && to.isBefore(other.from);
    }
}
