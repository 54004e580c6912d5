package khrongkan.kit.param;

import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.format.DateTimeParseException;
import java.util.Map;
import java.util.regex.Pattern;
import khrongkan.kit.refusal.Refusal;

/** Dates of the API: ISO 8601, Christian era. */
public final class CommonEra {

    /** Years above this one are taken for Buddhist-era years. */
    public static final int LAST_YEAR = 2400;

    /** No clock of a database goes back behind it. */
    private static final int FIRST_YEAR = 1;

    private static final Instant BEGIN = beginOf(FIRST_YEAR);
    private static final Instant END = beginOf(LAST_YEAR + 1);

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
        requireCommonEra(Integer.parseInt(text.substring(0, 4)), "not-a-date");
        try {
            return LocalDate.parse(text);
        } catch (DateTimeParseException impossible) {
            throw Refusal.invalid("", "not-a-date", Map.of());
        }
    }

    /**
     * Reads a moment with its offset, such as {@code 2004-01-21T09:00:00+07:00}.
     *
     * @throws Refusal {@code not-a-time}, or {@code buddhist-era-year} when the year is above {@value #LAST_YEAR}
     */
    public static Instant instant(String text) {
        try {
            var moment = OffsetDateTime.parse(text);
            requireCommonEra(moment.getYear(), "not-a-time");
            return moment.toInstant();
        } catch (DateTimeParseException unreadable) {
            throw Refusal.invalid("", "not-a-time", Map.of());
        }
    }

    /** Whether a date or a moment lies where those of the API do; a value of another kind does. */
    public static boolean holds(Object value) {
        if (value instanceof LocalDate date) {
            return isCommon(date.getYear());
        }
        return !(value instanceof Instant moment) || (!moment.isBefore(BEGIN) && moment.isBefore(END));
    }

    private static Instant beginOf(int year) {
        return LocalDate.of(year, 1, 1).atStartOfDay(ZoneOffset.UTC).toInstant();
    }

    private static boolean isCommon(int year) {
        return year >= FIRST_YEAR && year <= LAST_YEAR;
    }

    private static void requireCommonEra(int year, String otherwise) {
        if (year < FIRST_YEAR) {
            throw Refusal.invalid("", otherwise, Map.of());
        }
        if (!isCommon(year)) {
            throw Refusal.invalid("", "buddhist-era-year", Map.of("year", year, "meant", year - 543));
        }
    }
}
