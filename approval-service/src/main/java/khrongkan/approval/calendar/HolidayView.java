package khrongkan.approval.calendar;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;

/**
 * A day that is not as its weekday says.
 *
 * @param works whether the office works on it: a Saturday that makes up for a day off
 * @param source the announcement that says so
 */
public record HolidayView(
        UUID id,
        String officeCode,
        LocalDate day,
        String name,
        boolean works,
        String source,
        String enteredBy,
        Instant enteredAt) {}
