package khrongkan.thai;

import java.time.DateTimeException;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Dates as Thai documents print them, in the Buddhist era (Christian era + 543).
 *
 * <p>The digits are Arabic; {@link ThaiDigits#toThai} turns every form into the one with Thai digits. Before 1941 the
 * Thai year began in April, which is left aside here: the year is always that of the calendar of today.
 */
public final class ThaiDate {

    static final int ERA_OFFSET = 543;

    private static final int FIRST_PLAUSIBLE = 2400;

    private static final List<String> MONTHS = List.of(
            "มกราคม",
            "กุมภาพันธ์",
            "มีนาคม",
            "เมษายน",
            "พฤษภาคม",
            "มิถุนายน",
            "กรกฎาคม",
            "สิงหาคม",
            "กันยายน",
            "ตุลาคม",
            "พฤศจิกายน",
            "ธันวาคม");
    private static final List<String> SHORT_MONTHS =
            List.of("ม.ค.", "ก.พ.", "มี.ค.", "เม.ย.", "พ.ค.", "มิ.ย.", "ก.ค.", "ส.ค.", "ก.ย.", "ต.ค.", "พ.ย.", "ธ.ค.");
    private static final List<String> WEEKDAYS =
            List.of("จันทร์", "อังคาร", "พุธ", "พฤหัสบดี", "ศุกร์", "เสาร์", "อาทิตย์");

    private static final String WEEKDAY = "(?:วัน ?(?<weekday>" + String.join("|", WEEKDAYS) + ")? ?ที่ ?)?";
    private static final String DAY = "(?<day>[0-9]{1,2}) ?";
    private static final String MONTH = "(?<month>" + String.join("|", MONTHS) + ") ?";
    private static final String YEAR = "(?:พ ?\\. ?ศ ?\\. ?)?(?<year>[0-9]{4})";
    private static final Pattern LONG_FORM = Pattern.compile(WEEKDAY + DAY + MONTH + YEAR);

    private ThaiDate() {}

    /** As in วันพุธที่ 21 มกราคม 2547. */
    public static String withWeekday(LocalDate date) {
        return "วัน" + weekday(date.getDayOfWeek()) + "ที่ " + format(date);
    }

    /** As in 21 มกราคม 2547. */
    public static String format(LocalDate date) {
        return dayAndMonth(date) + " " + buddhistYear(date);
    }

    /** As in 21 ม.ค. 2547. */
    public static String abbreviated(LocalDate date) {
        return date.getDayOfMonth() + " " + SHORT_MONTHS.get(date.getMonthValue() - 1) + " " + buddhistYear(date);
    }

    /** As in 21 ม.ค. 47: for narrow columns only, it cannot be read back. */
    public static String shortest(LocalDate date) {
        String full = abbreviated(date);
        return full.substring(0, full.lastIndexOf(' ') + 1) + full.substring(full.length() - 2);
    }

    /**
     * As in 21 - 23 มกราคม 2547: month and year are written once if both days share them; one day is written as one.
     *
     * @throws IllegalArgumentException if the period ends before it begins
     */
    public static String period(LocalDate from, LocalDate to) {
        if (to.isBefore(from)) {
            throw new IllegalArgumentException("the period from %s ends before it begins, on %s".formatted(from, to));
        }
        if (from.equals(to)) {
            return format(to);
        }
        if (from.getYear() != to.getYear()) {
            return format(from) + " - " + format(to);
        }
        boolean sameMonth = from.getMonth() == to.getMonth();
        return (sameMonth ? String.valueOf(from.getDayOfMonth()) : dayAndMonth(from)) + " - " + format(to);
    }

    /** The name of a weekday without วัน, as in พุธ. */
    public static String weekday(DayOfWeek day) {
        return WEEKDAYS.get(day.getValue() - 1);
    }

    /** The year of the Buddhist era. */
    public static int buddhistYear(LocalDate date) {
        return date.getYear() + ERA_OFFSET;
    }

    /**
     * Reads a long form, with or without its weekday. Thai digits, superfluous or missing spaces, a bare วันที่ and
     * พ.ศ. before the year are all accepted.
     *
     * @throws NotUnderstood if it is no such date, does not exist, or has a year of the Christian era
     * @throws WrongWeekday if the date exists and falls on another weekday than the text says
     */
    public static LocalDate parse(String text) {
        String plain = ThaiDigits.toArabic(ThaiText.normalize(text));
        Matcher form = LONG_FORM.matcher(plain);
        if (!form.matches()) {
            throw new NotUnderstood("a Thai date such as 21 มกราคม 2547", plain);
        }
        LocalDate date = date(form);
        requireWeekday(date, form.group("weekday"));
        return date;
    }

    private static LocalDate date(Matcher form) {
        int year = Integer.parseInt(form.group("year"));
        if (year < FIRST_PLAUSIBLE) {
            throw new NotUnderstood("a year of the Buddhist era", form.group("year"));
        }
        int month = MONTHS.indexOf(form.group("month")) + 1;
        try {
            return LocalDate.of(year - ERA_OFFSET, month, Integer.parseInt(form.group("day")));
        } catch (DateTimeException noSuchDay) {
            throw new NotUnderstood("a day of the calendar", form.group());
        }
    }

    private static void requireWeekday(LocalDate date, @Nullable String written) {
        if (written != null && !written.equals(weekday(date.getDayOfWeek()))) {
            throw new WrongWeekday(date, written);
        }
    }

    private static String dayAndMonth(LocalDate date) {
        return date.getDayOfMonth() + " " + MONTHS.get(date.getMonthValue() - 1);
    }
}
