package khrongkan.budget.rate;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.LocalDate;
import khrongkan.budget.rate.domain.Period;
import khrongkan.budget.rate.domain.Regime;
import org.jspecify.annotations.Nullable;

/** A regulation or letter with its source, as it was loaded. */
@Entity
@Table(name = "rate_schedule")
class RateScheduleEntity {

    @Id
    String regime;

    @Nullable
    String office;

    String title;

    @Nullable
    String letter;

    @Nullable
    LocalDate effectiveFrom;

    @Nullable
    LocalDate effectiveTo;

    String source;
    String sure;

    @Nullable
    String note;

    Regime toDomain() {
        return new Regime(regime, new Period(effectiveFrom, effectiveTo));
    }
}
