package khrongkan.budget.rate.domain;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/**
 * One row of a rate schedule.
 *
 * @param code what is paid for
 * @param unit what the ceiling is for, such as person·day
 * @param basis whether there is a ceiling at all
 * @param ceiling in baht; null where it is known to exist and its figure is not
 * @param venue null for any
 * @param trainingClass null for any
 * @param verified whether the figure was seen in a source that counts
 */
public record Rate(
        String regime,
        String code,
        String unit,
        Basis basis,
        @Nullable BigDecimal ceiling,
        @Nullable VenueKind venue,
        @Nullable TrainingClass trainingClass,
        Period period,
        String source,
        boolean verified) {

    /** Whether this is paid at actual cost, without a ceiling. */
    public boolean isActualCost() {
        return basis == Basis.ACTUAL;
    }

    boolean appliesTo(Event event) {
        return period.contains(event.date())
                && (venue == null || venue == event.venueKind())
                && (trainingClass == null || trainingClass == event.trainingClass());
    }

    /** How closely the row describes its case; the closer one wins among rows of the same day. */
    int closeness() {
        return (venue == null ? 0 : 1) + (trainingClass == null ? 0 : 1);
    }

    /** How the row limits a price. */
    public enum Basis {
        CEILING,
        ACTUAL
    }
}
