package khrongkan.thai;

import java.time.LocalDate;
import java.time.Month;

/**
 * A Thai government fiscal year: 1 October to 30 September, named by the Buddhist-era year in which it ends.
 *
 * <p>Source of the rule: Library of Parliament, ปีงบประมาณ; 21 January 2004 lies in fiscal year 2547.
 *
 * @param buddhistYear the year of its last day, Buddhist era
 */
public record FiscalYear(int buddhistYear) {

    private static final int FIRST_PLAUSIBLE = 2400;
    private static final int LAST_PLAUSIBLE = 9999;
    private static final int MONTHS_PER_QUARTER = 3;

    /** Refuses a year that must be meant in the Christian era. */
    public FiscalYear {
        if (buddhistYear < FIRST_PLAUSIBLE || buddhistYear > LAST_PLAUSIBLE) {
            throw new IllegalArgumentException("%d is no fiscal year of the Buddhist era".formatted(buddhistYear));
        }
    }

    /** The fiscal year in which a day lies. */
    public static FiscalYear of(LocalDate day) {
        int begun = day.getMonth().compareTo(Month.OCTOBER) >= 0 ? 1 : 0;
        return new FiscalYear(ThaiDate.buddhistYear(day) + begun);
    }

    /** Its 1 October. */
    public LocalDate first() {
        return last().minusYears(1).plusDays(1);
    }

    /** Its 30 September. */
    public LocalDate last() {
        return LocalDate.of(buddhistYear - ThaiDate.ERA_OFFSET, Month.SEPTEMBER, 30);
    }

    /** Whether a day lies in this year. */
    public boolean contains(LocalDate day) {
        return !day.isBefore(first()) && !day.isAfter(last());
    }

    /**
     * The quarter in which a day of this year lies: 1 is October to December, 4 is July to September.
     *
     * @throws IllegalArgumentException if the day lies in another fiscal year
     */
    public int quarter(LocalDate day) {
        if (!contains(day)) {
            throw new IllegalArgumentException("%s lies outside fiscal year %d".formatted(day, buddhistYear));
        }
        int monthsSinceOctober = (day.getMonthValue() + 12 - Month.OCTOBER.getValue()) % 12;
        return monthsSinceOctober / MONTHS_PER_QUARTER + 1;
    }
}
