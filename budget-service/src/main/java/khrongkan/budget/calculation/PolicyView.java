package khrongkan.budget.calculation;

import java.util.Arrays;
import java.util.List;
import khrongkan.budget.calculation.domain.FindingCode;
import khrongkan.budget.calculation.domain.Severity;
import org.jspecify.annotations.Nullable;

/** How much each finding weighs in an office. */
public record PolicyView(String office, List<WeightView> findings) {

    /**
     * One finding.
     *
     * @param general what it weighs where an office decides nothing
     * @param overrider the role that may override it where it is a stop; null where nobody may
     * @param decidedHere whether the office decided it itself
     */
    public record WeightView(
            FindingCode code,
            Severity severity,
            Severity general,
            @Nullable String overrider,
            boolean decidedHere) {}

    static PolicyView of(String office, Policies.Decided decided) {
        var here = decided.general().with(decided.own());
        return new PolicyView(
                office,
                Arrays.stream(FindingCode.values())
                        .map(code -> new WeightView(
                                code,
                                here.severities().getOrDefault(code, Severity.WARN),
                                decided.general().severities().getOrDefault(code, Severity.WARN),
                                here.overrider(code).orElse(null),
                                decided.own().severities().containsKey(code)))
                        .toList());
    }
}
