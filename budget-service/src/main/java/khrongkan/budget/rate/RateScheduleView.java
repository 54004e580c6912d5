package khrongkan.budget.rate;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import khrongkan.budget.rate.domain.Rate;
import khrongkan.budget.rate.domain.SessionKind;
import khrongkan.budget.rate.domain.TrainingClass;
import khrongkan.budget.rate.domain.VenueKind;
import org.jspecify.annotations.Nullable;

/**
 * A rate schedule as callers see it.
 *
 * @param office whose own it is; null for a statutory one
 * @param sure A: official text or two sources; B: one source; GKU: common knowledge, not verified
 * @param rates its rows; absent in a list
 */
public record RateScheduleView(
        String regime,
        @Nullable String office,
        String title,
        @Nullable String letter,
        @Nullable LocalDate effectiveFrom,
        @Nullable LocalDate effectiveTo,
        String source,
        String sure,
        @Nullable String note,
        @JsonInclude(JsonInclude.Include.NON_NULL) @Nullable List<RateView> rates) {

    static RateScheduleView of(RateScheduleEntity schedule, @Nullable List<RateEntity> rates) {
        return new RateScheduleView(
                schedule.regime,
                schedule.office,
                schedule.title,
                schedule.letter,
                schedule.effectiveFrom,
                schedule.effectiveTo,
                schedule.source,
                schedule.sure,
                schedule.note,
                rates == null ? null : rates.stream().map(RateView::of).toList());
    }

    /**
     * One row.
     *
     * @param office whose own limit it is; null for a statutory one
     * @param ceiling in baht; null where it is not known, or where the basis is ACTUAL
     * @param venue null for any
     * @param trainingClass null for any
     * @param sessionKind null for any
     * @param supersededBy the row that holds in its place; absent while it holds itself
     */
    public record RateView(
            UUID id,
            @Nullable String office,
            String code,
            String nameTh,
            String nameEn,
            String unit,
            Rate.Basis basis,
            @Nullable BigDecimal ceiling,
            @Nullable VenueKind venue,
            @Nullable TrainingClass trainingClass,
            @Nullable SessionKind sessionKind,
            @Nullable LocalDate effectiveFrom,
            @Nullable LocalDate effectiveTo,
            String source,
            String sure,
            boolean verified,
            @Nullable String note,
            Instant recordedAt,
            @Nullable Instant supersededAt,
            @Nullable UUID supersededBy) {

        static RateView of(RateEntity rate) {
            return new RateView(
                    rate.id,
                    rate.office,
                    rate.code,
                    rate.nameTh,
                    rate.nameEn,
                    rate.unit,
                    rate.basis,
                    rate.ceiling,
                    rate.venue,
                    rate.trainingClass,
                    rate.sessionKind,
                    rate.effectiveFrom,
                    rate.effectiveTo,
                    rate.source,
                    rate.sure,
                    rate.verified,
                    rate.note,
                    rate.recordedAt,
                    rate.supersededAt,
                    rate.supersededBy);
        }
    }
}
