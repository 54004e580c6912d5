package khrongkan.budget.rate.domain;

import java.time.LocalDate;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** From when to when something is in force; an open end is not known or not yet decided. */
public record Period(@Nullable LocalDate from, @Nullable LocalDate to) {

    /** Without beginning or end. */
    public static final Period ALWAYS = new Period(null, null);

    /** Whether a day lies in it. */
    public boolean contains(LocalDate day) {
        return against(day).isEmpty();
    }

    /** Why a day does not lie in it; empty where it does. */
    Set<Reason> against(LocalDate day) {
        if (from != null && day.isBefore(from)) {
            return Set.of(Reason.NOT_YET_IN_FORCE);
        }
        return to != null && day.isAfter(to) ? Set.of(Reason.NO_LONGER_IN_FORCE) : Set.of();
    }

    /** Its first day, for comparing; an unknown one is earlier than any other. */
    LocalDate start() {
        return from == null ? LocalDate.MIN : from;
    }
}
