package khrongkan.thai;

import java.time.LocalDate;

/** A written date whose weekday is not the one on which it falls: one of the two is a slip. */
public final class WrongWeekday extends IllegalArgumentException {

    private final LocalDate date;

    WrongWeekday(LocalDate date, String written) {
        super("%s is a วัน%s, not a วัน%s"
                .formatted(ThaiDate.format(date), ThaiDate.weekday(date.getDayOfWeek()), written));
        this.date = date;
    }

    /** The date without regard to the weekday that was written. */
    public LocalDate date() {
        return date;
    }
}
