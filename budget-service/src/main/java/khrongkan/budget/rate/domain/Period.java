package khrongkan.budget.rate.domain;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** From when to when something is in force; an open end is not known or not yet decided. */
public record Period(@Nullable LocalDate from, @Nullable LocalDate to) {

    /** Whether a day lies in it. */
    public boolean contains(LocalDate day) {
        return (from == null || !day.isBefore(from)) && (to == null || !day.isAfter(to));
    }

    /** Its first day, for comparing; an unknown one is earlier than any other. */
    LocalDate start() {
        return from == null ? LocalDate.MIN : from;
    }
}
