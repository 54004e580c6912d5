package khrongkan.approval.indicator.domain;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/**
 * What became of an indicator.
 *
 * @param compared what was held against the target: the value, or the change in per cent; none where nothing was
 * @param why the reason for which it is not measured; none where it is
 */
public record Outcome(
        Result result,
        @Nullable BigDecimal compared,
        @Nullable String why) {

    static Outcome unknown(String why) {
        return new Outcome(Result.NOT_MEASURED, null, why);
    }
}
