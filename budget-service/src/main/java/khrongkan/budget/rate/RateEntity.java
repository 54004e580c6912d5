package khrongkan.budget.rate;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import khrongkan.budget.rate.domain.Period;
import khrongkan.budget.rate.domain.Rate;
import khrongkan.budget.rate.domain.SessionKind;
import khrongkan.budget.rate.domain.Terms;
import khrongkan.budget.rate.domain.TrainingClass;
import khrongkan.budget.rate.domain.VenueKind;
import org.jspecify.annotations.Nullable;

/** One row of a rate schedule, as it was loaded. Never edited: a newer one supersedes it. */
@Entity
@Table(name = "rate")
class RateEntity {

    @Id
    UUID id;

    String regime;

    @Nullable
    String office;

    String code;
    String nameTh;
    String nameEn;
    String unit;

    @Enumerated(EnumType.STRING)
    Rate.Basis basis;

    @Nullable
    BigDecimal ceiling;

    @Enumerated(EnumType.STRING)
    @Nullable
    VenueKind venue;

    @Enumerated(EnumType.STRING)
    @Nullable
    TrainingClass trainingClass;

    @Enumerated(EnumType.STRING)
    @Nullable
    SessionKind sessionKind;

    @Nullable
    LocalDate effectiveFrom;

    @Nullable
    LocalDate effectiveTo;

    String source;
    String sure;
    boolean verified;

    @Nullable
    String note;

    Instant recordedAt;

    @Nullable
    String recordedBy;

    @Nullable
    Instant supersededAt;

    @Nullable
    UUID supersededBy;

    Rate toDomain() {
        var terms = new Terms(venue, trainingClass, sessionKind);
        var period = new Period(effectiveFrom, effectiveTo);
        return new Rate(regime, office, code, unit, basis, ceiling, terms, period, source, verified);
    }
}
