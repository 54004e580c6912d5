package khrongkan.participants.registration.domain;

import java.time.LocalDate;

/**
 * Who decides about a registration, and when.
 *
 * @param writes whether his role lets him change lists
 * @param ownOffice whether the seminar is his office's
 * @param today the day in Thailand
 * @param startsOn the seminar's first day
 */
public record Situation(boolean writes, boolean ownOffice, LocalDate today, LocalDate startsOn) {

    /** Whether the seminar has not begun. */
    public boolean isBeforeTheDay() {
        return today.isBefore(startsOn);
    }
}
