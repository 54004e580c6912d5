package khrongkan.budget.rate;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Objects;
import khrongkan.budget.rate.domain.Rate;
import khrongkan.budget.rate.domain.SessionKind;
import khrongkan.budget.rate.domain.TrainingClass;
import khrongkan.budget.rate.domain.VenueKind;
import org.jspecify.annotations.Nullable;

/**
 * A rate as a file says it.
 *
 * @param regimeTitle what the regulation is called; needed where it is not on file yet
 */
record ReadRate(
        Key key,
        @Nullable String regimeTitle,
        @Nullable String letter,
        String nameTh,
        String nameEn,
        String unit,
        Rate.Basis basis,
        @Nullable BigDecimal ceiling,
        @Nullable LocalDate effectiveTo,
        String source,
        String sure,
        boolean verified,
        @Nullable String note) {

    /** What one row stands for: there is one in force of each. */
    record Key(
            String regime,
            @Nullable String office,
            String code,
            @Nullable VenueKind venue,
            @Nullable TrainingClass trainingClass,
            @Nullable SessionKind session,
            @Nullable LocalDate effectiveFrom) {

        static Key of(RateEntity rate) {
            return new Key(
                    rate.regime,
                    rate.office,
                    rate.code,
                    rate.venue,
                    rate.trainingClass,
                    rate.sessionKind,
                    rate.effectiveFrom);
        }
    }

    static ReadRate of(RowReader row) {
        boolean verified = row.flag(RateColumns.VERIFIED);
        var sure = row.optional(RateColumns.SURE, 3);
        var basis = row.constant(RateColumns.BASIS, Rate.Basis.class);
        return new ReadRate(
                key(row),
                row.optional(RateColumns.REGIME_TITLE, 500),
                row.optional(RateColumns.LETTER, 500),
                row.required(RateColumns.NAME_TH, 200),
                row.required(RateColumns.NAME_EN, 200),
                row.required(RateColumns.UNIT, 40),
                basis == null ? Rate.Basis.CEILING : basis,
                row.money(RateColumns.CEILING),
                row.date(RateColumns.TO),
                row.required(RateColumns.SOURCE, 200),
                sure == null ? (verified ? "B" : "GKU") : sure,
                verified,
                row.optional(RateColumns.NOTE, 1000));
    }

    private static Key key(RowReader row) {
        return new Key(
                row.required(RateColumns.REGIME, 40),
                row.optional(RateColumns.OFFICE, 100),
                row.required(RateColumns.CODE, 40),
                row.constant(RateColumns.VENUE, VenueKind.class),
                row.constant(RateColumns.CLASS, TrainingClass.class),
                row.constant(RateColumns.SESSION, SessionKind.class),
                row.date(RateColumns.FROM));
    }

    /** Whether the row on file says the same already. */
    boolean isOnFileAs(RateEntity rate) {
        return rate.nameTh.equals(nameTh)
                && rate.nameEn.equals(nameEn)
                && rate.unit.equals(unit)
                && rate.basis == basis
                && sameAmount(rate.ceiling, ceiling)
                && Objects.equals(rate.effectiveTo, effectiveTo)
                && rate.source.equals(source)
                && rate.sure.equals(sure)
                && rate.verified == verified
                && Objects.equals(rate.note, note);
    }

    private static boolean sameAmount(@Nullable BigDecimal one, @Nullable BigDecimal other) {
        if (one == null || other == null) {
            return one == null && other == null;
        }
        return one.compareTo(other) == 0;
    }

    RateEntity row() {
        var rate = new RateEntity();
        rate.regime = key.regime();
        rate.office = key.office();
        rate.code = key.code();
        rate.venue = key.venue();
        rate.trainingClass = key.trainingClass();
        rate.sessionKind = key.session();
        rate.effectiveFrom = key.effectiveFrom();
        rate.nameTh = nameTh;
        rate.nameEn = nameEn;
        rate.unit = unit;
        rate.basis = basis;
        rate.ceiling = ceiling;
        rate.effectiveTo = effectiveTo;
        rate.source = source;
        rate.sure = sure;
        rate.verified = verified;
        rate.note = note;
        return rate;
    }
}
