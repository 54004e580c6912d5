package khrongkan.budget.calculation;

import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import khrongkan.budget.calculation.domain.Calculation;
import khrongkan.budget.calculation.domain.Drift;
import khrongkan.budget.calculation.domain.Inspection;

/**
 * The same lines worked out twice, side by side.
 *
 * @param difference what it would cost more, in baht; negative where it would cost less
 * @param drift what the change would ask for if the lines were approved as they are
 */
public record WhatIfView(
        CalculationView before, CalculationView after, List<LinePair> lines, BigDecimal difference, Drift drift) {

    /**
     * One line, before and after.
     *
     * @param excessBefore what of it lay above the limit, in baht
     * @param excessAfter what of it would lie above the limit, in baht
     */
    public record LinePair(
            String description,
            BigDecimal before,
            BigDecimal after,
            BigDecimal difference,
            BigDecimal excessBefore,
            BigDecimal excessAfter) {}

    /**
     * Both, side by side.
     *
     * @param old what the former was worked out to be
     */
    static WhatIfView of(WhatIf.Case before, Calculation old, WhatIf.Case after, Locale language) {
        var other = after.calculation();
        return new WhatIfView(
                CalculationView.of(before.setting().event(), old, Digits.ARABIC, language),
                CalculationView.of(after.setting().event(), other, Digits.ARABIC, language),
                pairs(before, after),
                other.total().subtract(old.total()),
                Drift.of(old, other));
    }

    private static List<LinePair> pairs(WhatIf.Case before, WhatIf.Case after) {
        var then = new Inspection(before.setting(), before.book());
        var now = new Inspection(after.setting(), after.book());
        return IntStream.range(0, after.lines().size())
                .mapToObj(i -> {
                    var old = before.lines().get(i);
                    var other = after.lines().get(i);
                    return new LinePair(
                            other.description(),
                            old.amount(),
                            other.amount(),
                            other.amount().subtract(old.amount()),
                            then.excess(old),
                            now.excess(other));
                })
                .toList();
    }
}
