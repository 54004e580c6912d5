package khrongkan.approval.calendar.domain;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.Map;

/**
 * The days on which an office works: Monday to Friday, but for what is entered.
 *
 * @param entered by day, whether the office works on it
 */
public record WorkingDays(Map<LocalDate, Boolean> entered) {

    public WorkingDays {
        entered = Map.copyOf(entered);
    }

    /** Whether the office works on this day. */
    public boolean includes(LocalDate day) {
        return entered.getOrDefault(day, !isWeekend(day));
    }

    /** Whether it is a Saturday or a Sunday. */
    public static boolean isWeekend(LocalDate day) {
        return day.getDayOfWeek() == DayOfWeek.SATURDAY || day.getDayOfWeek() == DayOfWeek.SUNDAY;
    }

    /** The so-manieth working day after a day, that day not counted. */
    public LocalDate after(LocalDate day, int count) {
        var reached = day;
        for (int left = count; left > 0; ) {
            reached = reached.plusDays(1);
            left -= includes(reached) ? 1 : 0;
        }
        return reached;
    }

    /** How many working days lie between two days, the first one not counted; negative where the second one is past. */
    public int between(LocalDate from, LocalDate to) {
        if (to.isBefore(from)) {
            return -between(to, from);
        }
        return Math.toIntExact(from.plusDays(1)
                .datesUntil(to.plusDays(1))
                .filter(this::includes)
                .count());
    }

    /** The last day after which so many working days have come, today among them. */
    public LocalDate latestWith(int count, LocalDate today) {
        var day = today;
        for (int left = count; left > 0; day = day.minusDays(1)) {
            left -= includes(day) ? 1 : 0;
        }
        return day;
    }
}
