package khrongkan.approval.indicator.domain;

import java.math.BigDecimal;
import java.math.RoundingMode;
import org.jspecify.annotations.Nullable;

/** What a measured value is held against. Where something is missing the answer is that it cannot be told, never a guess. */
public record Yardstick(
        Measure measure,
        @Nullable BigDecimal baseline,
        Operator operator,
        @Nullable BigDecimal target) {

    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    /** What became of it with this value; with none it was not measured. */
    public Outcome judge(@Nullable BigDecimal value) {
        if (target == null) {
            return Outcome.unknown("target-missing");
        }
        if (value == null) {
            return Outcome.unknown("value-missing");
        }
        return switch (measure) {
            case VALUE -> outcome(operator.holds(value, target), value);
            case CHANGE_PERCENT -> change(value, target);
        };
    }

    private Outcome change(BigDecimal value, BigDecimal wanted) {
        if (baseline == null) {
            return Outcome.unknown("baseline-missing");
        }
        if (baseline.signum() == 0) {
            return Outcome.unknown("baseline-zero");
        }
        // compared without dividing: 20 % is 20 %, whatever its decimals
        var risen = value.subtract(baseline).multiply(HUNDRED);
        var needed = wanted.multiply(baseline.abs());
        var shown = risen.divide(baseline.abs(), 2, RoundingMode.HALF_UP);
        return outcome(operator.holds(risen, needed), shown);
    }

    private static Outcome outcome(boolean met, BigDecimal shown) {
        return new Outcome(met ? Result.MET : Result.NOT_MET, shown, null);
    }
}
