package khrongkan.kit.param;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Map;
import java.util.regex.Pattern;
import khrongkan.kit.refusal.Refusal;

/** Dates of the API: ISO 8601, Christian era. */
public final class CommonEra {

    /** Years above this one are taken for Buddhist-era years. */
    public static final int LAST_YEAR = 2400;

    private static final Pattern ISO_DATE = Pattern.compile("[0-9]{4}-[0-9]{2}-[0-9]{2}");

    private CommonEra() {}

    /**
     * Reads a date.
     *
     * @throws Refusal {@code not-a-date}, or {@code buddhist-era-year} when the year is above {@value #LAST_YEAR}
     */
    public static LocalDate date(String text) {
        if (!ISO_DATE.matcher(text).matches()) {
            throw Refusal.invalid("", "not-a-date", Map.of());
        }
        int year = Integer.parseInt(text.substring(0, 4));
        if (year > LAST_YEAR) {
            throw Refusal.invalid("", "buddhist-era-year", Map.of("year", year, "meant", year - 543));
        }
        try {
            return LocalDate.parse(text);
        } catch (DateTimeParseException impossible) {
            throw Refusal.invalid("", "not-a-date", Map.of());
        }
    }
}
