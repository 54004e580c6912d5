package khrongkan.approval.calendar.domain;

import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * How long a paper may lie at a station of an office, in working days.
 *
 * @param days by station; none where a station has no limit
 * @param remindBefore so many days before the last one a reminder goes out
 * @param escalateAfter so many days after the last one it is taken further
 * @param escalateTo to whoever has authority for this post; to the administrators where missing
 */
public record DeadlineRule(
        Map<Station, Integer> days,
        int remindBefore,
        int escalateAfter,
        @Nullable UUID escalateTo) {

    public DeadlineRule {
        days = Map.copyOf(days);
    }

    /** Where a paper may lie. */
    public enum Station {
        /** Returned to its author. */
        AUTHOR,
        PLAN,
        FINANCE,
        ENDORSER,
        APPROVER
    }

    /** What is done about a paper that lies too long. */
    public enum Step {
        REMIND,
        ESCALATE
    }

    /** By when a paper should be decided that came to a station on this day; empty where there is no limit. */
    public Optional<LocalDate> due(Station station, LocalDate arrived, WorkingDays calendar) {
        return Optional.ofNullable(days.get(station)).map(count -> calendar.after(arrived, count));
    }

    /** The last day of arrival for which a step is to be taken by today; empty where there is no limit. */
    public Optional<LocalDate> arrivedBy(Station station, Step step, LocalDate today, WorkingDays calendar) {
        return Optional.ofNullable(days.get(station))
                .map(count -> calendar.latestWith(Math.max(0, count + offset(step)), today));
    }

    /** The last day of arrival for which the last day is past; empty where there is no limit. */
    public Optional<LocalDate> overdueBy(Station station, LocalDate today, WorkingDays calendar) {
        return Optional.ofNullable(days.get(station)).map(count -> calendar.latestWith(count, today.minusDays(1)));
    }

    private int offset(Step step) {
        return switch (step) {
            case REMIND -> -remindBefore;
            case ESCALATE -> escalateAfter;
        };
    }
}
