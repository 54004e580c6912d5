package khrongkan.approval.preflight;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import khrongkan.approval.calendar.Holidays;
import khrongkan.approval.calendar.domain.WorkingDays;
import khrongkan.approval.preflight.Finding.Rule;
import khrongkan.approval.proposal.Period;
import khrongkan.thai.ThaiDate;

/** Whether the office works on the days of the event. */
@ApplicationScoped
class CalendarRules {

    private static final int LONGEST = 366;

    private final Holidays holidays;

    CalendarRules(Holidays holidays) {
        this.holidays = holidays;
    }

    Stream<Finding> look(Case known) {
        var period = known.document().period();
        return period == null ? Stream.empty() : look(known, period);
    }

    private Stream<Finding> look(Case known, Period period) {
        var office = known.proposal().office();
        var off = holidays.daysOff(office, period.from(), period.to());
        List<Finding> found = new ArrayList<>();
        period.from().datesUntil(period.to().plusDays(1)).limit(LONGEST).forEach(day -> {
            if (off.containsKey(day)) {
                found.add(holiday(known, day, off.getOrDefault(day, "")));
            } else if (WorkingDays.isWeekend(day)) {
                found.add(Finding.note("WEEKEND", Rule.DATE, at(known), Map.of("date", words(day))));
            }
        });
        int year = period.from().getYear();
        if (!holidays.knows(office, year)) {
            found.add(Finding.note(
                    "HOLIDAYS_NOT_ON_FILE",
                    Rule.DATE,
                    Where.holidays(year),
                    Map.of("year", ThaiDate.buddhistYear(period.from()))));
        }
        return found.stream();
    }

    private static Finding holiday(Case known, LocalDate day, String name) {
        return Finding.warn("HOLIDAY", Rule.DATE, at(known), Map.of("date", words(day), "name", name));
    }

    private static String words(LocalDate day) {
        return ThaiDate.withWeekday(day);
    }

    private static Where at(Case known) {
        return Where.proposal(known.id(), "/period");
    }
}
