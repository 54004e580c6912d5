package khrongkan.approval.indicator;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import khrongkan.approval.indicator.domain.Result;
import khrongkan.approval.proposal.Indicator;
import khrongkan.kit.text.Texts;
import org.jspecify.annotations.Nullable;

/**
 * An indicator of the document in force, and what became of it.
 *
 * @param baseline the document's, else the last one that was measured
 * @param compared what was held against the target: the value, or the change in per cent
 * @param why why it is not measured
 * @param measurements what was entered, the last one first; the last one of its kind counts
 */
public record IndicatorView(
        Indicator indicator,
        @Nullable BigDecimal baseline,
        Result result,
        String resultLabel,
        @JsonInclude(JsonInclude.Include.NON_NULL) @Nullable BigDecimal compared,
        @JsonInclude(JsonInclude.Include.NON_NULL) @Nullable Why why,
        List<Measurement> measurements) {

    /** The reason for which something is not measured. */
    public record Why(String code, String text) {}

    static IndicatorView of(Indicator indicator, List<Measurement> entered, Locale language) {
        var base = last(entered, EnterMeasurement.Kind.BASELINE);
        var yardstick = indicator.yardstick(base);
        var outcome = yardstick.judge(last(entered, EnterMeasurement.Kind.RESULT));
        var code = outcome.why();
        return new IndicatorView(
                indicator,
                yardstick.baseline(),
                outcome.result(),
                Texts.of("result." + outcome.result(), language),
                outcome.compared(),
                code == null ? null : new Why(code, Texts.of("unmeasured." + code, language)),
                entered);
    }

    private static @Nullable BigDecimal last(List<Measurement> entered, EnterMeasurement.Kind kind) {
        return entered.stream()
                .filter(one -> one.kind() == kind)
                .findFirst()
                .map(Measurement::value)
                .orElse(null);
    }
}
