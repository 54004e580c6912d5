package khrongkan.budget.rate;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import khrongkan.budget.rate.domain.Inquiry;
import khrongkan.budget.rate.domain.Limits;
import khrongkan.budget.rate.domain.Rate;
import khrongkan.budget.rate.domain.Reason;
import khrongkan.budget.rate.domain.Ruling;
import khrongkan.budget.rate.domain.SessionKind;
import khrongkan.budget.rate.domain.TrainingClass;
import khrongkan.budget.rate.domain.VenueKind;
import khrongkan.kit.text.Texts;
import org.jspecify.annotations.Nullable;

/**
 * What limits the price of one code.
 *
 * @param limit the lower of the statutory and the office's ceiling; null where none is known
 * @param statutoryUnknown whether the regulation's ceiling is not on file, so that nothing can be checked against it
 * @param rows every row of the code, those that apply first
 */
public record EffectiveView(
        String code,
        @Nullable BigDecimal limit,
        boolean statutoryUnknown,
        @Nullable RowView statutory,
        @Nullable RowView office,
        List<RulingView> rows) {

    static EffectiveView of(Inquiry inquiry, Limits limits, List<Ruling> rulings, Locale language) {
        return new EffectiveView(
                inquiry.code(),
                limits.lower().map(Rate::ceiling).orElse(null),
                limits.isStatutoryUnknown(),
                RowView.of(limits.statutory()),
                RowView.of(limits.office()),
                rulings.stream()
                        .sorted(Comparator.comparing(ruling -> !ruling.applies()))
                        .map(ruling -> RulingView.of(ruling, inquiry, language))
                        .toList());
    }

    /** A row, and whether it applies. */
    public record RulingView(RowView row, boolean applies, List<WhyNot> whyNot) {

        static RulingView of(Ruling ruling, Inquiry inquiry, Locale language) {
            return new RulingView(
                    new RowView(ruling.rate()),
                    ruling.applies(),
                    ruling.reasons().stream()
                            .sorted()
                            .map(reason -> new WhyNot(reason, text(reason, ruling.rate(), inquiry, language)))
                            .toList());
        }

        private static String text(Reason reason, Rate rate, Inquiry inquiry, Locale language) {
            return Texts.of(
                    "reason." + reason,
                    language,
                    Map.of(
                            "date", inquiry.event().date(),
                            "from", shown(rate.period().from()),
                            "to", shown(rate.period().to()),
                            "venue", shown(rate.terms().venue()),
                            "class", shown(rate.terms().trainingClass()),
                            "session", shown(rate.terms().session())));
        }

        private static Object shown(@Nullable Object value) {
            return value == null ? "-" : value;
        }
    }

    /** Why a row does not apply. */
    public record WhyNot(Reason code, String text) {}

    /** A row as it is on file. */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record RowView(
            String regime,
            @Nullable String office,
            String unit,
            Rate.Basis basis,
            @Nullable BigDecimal ceiling,
            @Nullable VenueKind venue,
            @Nullable TrainingClass trainingClass,
            @Nullable SessionKind sessionKind,
            @Nullable LocalDate effectiveFrom,
            @Nullable LocalDate effectiveTo,
            String source,
            boolean verified) {

        RowView(Rate rate) {
            this(
                    rate.regime(),
                    rate.office(),
                    rate.unit(),
                    rate.basis(),
                    rate.ceiling(),
                    rate.terms().venue(),
                    rate.terms().trainingClass(),
                    rate.terms().session(),
                    rate.period().from(),
                    rate.period().to(),
                    rate.source(),
                    rate.verified());
        }

        static @Nullable RowView of(@Nullable Rate rate) {
            return rate == null ? null : new RowView(rate);
        }
    }
}
