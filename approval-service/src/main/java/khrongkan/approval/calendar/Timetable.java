package khrongkan.approval.calendar;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import khrongkan.approval.calendar.domain.DeadlineRule;
import khrongkan.approval.calendar.domain.WorkingDays;

/** The deadlines of an office on one day. */
public record Timetable(DeadlineRule rule, int version, WorkingDays calendar, LocalDate today) {

    /** By when a paper should be decided that came to a station at this moment; empty where there is no limit. */
    public Optional<Due> due(DeadlineRule.Station station, Instant arrived) {
        return rule.due(station, Deadlines.day(arrived), calendar)
                .map(day -> new Due(day, day.isBefore(today), calendar.between(today, day), version));
    }

    /** Before which moment a paper came to a station for which a step is to be taken; empty where there is no limit. */
    public Optional<Instant> arrivedBefore(DeadlineRule.Station station, DeadlineRule.Step step) {
        return rule.arrivedBy(station, step, today, calendar).map(Deadlines::endOf);
    }

    /** Before which moment a paper came to a station that is overdue today. */
    public Optional<Instant> overdueBefore(DeadlineRule.Station station) {
        return rule.overdueBy(station, today, calendar).map(Deadlines::endOf);
    }
}
