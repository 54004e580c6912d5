package khrongkan.approval.authority.domain;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * From the first day to the last, both included.
 *
 * @param until the last day; without end where missing
 * @param revoked whether it was ended before its time
 */
public record Term(LocalDate from, @Nullable LocalDate until, boolean revoked) {

    boolean hasBegun(LocalDate day) {
        return !day.isBefore(from);
    }

    boolean hasEnded(LocalDate day) {
        return until != null && day.isAfter(until);
    }

    /** Whether there is a day on which both are in force. */
    public boolean overlaps(Term other) {
        return !revoked && !other.revoked && !hasEnded(other.from) && !other.hasEnded(from);
    }
}
