package khrongkan.participants.imports.domain;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Map;
import java.util.regex.Pattern;
import khrongkan.participants.check.domain.Faults;
import khrongkan.thai.ThaiDigits;
import org.jspecify.annotations.Nullable;

/** A day as it stands in a cell: of ISO 8601, or day/month/year as a Thai Excel shows it; of the Christian era. */
final class Dates {

    private static final Pattern ISO = Pattern.compile("([0-9]{4})-([0-9]{1,2})-([0-9]{1,2})(?:[T ].*)?");
    private static final Pattern SHOWN = Pattern.compile("([0-9]{1,2})/([0-9]{1,2})/([0-9]{4})");
    private static final int LAST_YEAR = 2400;
    private static final int BUDDHIST_ERA = 543;

    private Dates() {}

    static @Nullable LocalDate read(Row row, String column, Faults faults) {
        var cell = row.cell(column);
        if (cell == null) {
            return null;
        }
        var typed = ThaiDigits.toArabic(cell.strip());
        var iso = ISO.matcher(typed);
        if (iso.matches()) {
            return day(iso.group(1), iso.group(2), iso.group(3), column, faults);
        }
        var shown = SHOWN.matcher(typed);
        if (shown.matches()) {
            return day(shown.group(3), shown.group(2), shown.group(1), column, faults);
        }
        faults.add(column, "not-a-date");
        return null;
    }

    private static @Nullable LocalDate day(String year, String month, String day, String column, Faults faults) {
        int number = Integer.parseInt(year);
        if (number > LAST_YEAR) {
            faults.add(column, "buddhist-era-year", Map.of("year", number, "meant", number - BUDDHIST_ERA));
            return null;
        }
        try {
            return LocalDate.of(number, Integer.parseInt(month), Integer.parseInt(day));
        } catch (DateTimeException impossible) {
            faults.add(column, "not-a-date");
            return null;
        }
    }
}
