package khrongkan.budget.calculation.domain;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import khrongkan.budget.rate.domain.Event;
import org.jspecify.annotations.Nullable;

/** Compares numbers that were given for a role with the heads that are registered. */
public final class Headcheck {

    private Headcheck() {}

    /**
     * Where a given number or the class differs.
     *
     * @param heads who is registered; null where there is no seminar
     */
    public static List<Finding> of(List<Line> lines, Event event, @Nullable Heads heads, Policy policy) {
        if (heads == null) {
            return List.of();
        }
        List<Finding> findings = new ArrayList<>();
        var derived = heads.derived();
        if (derived != null && derived != event.trainingClass()) {
            var values = Map.<String, Object>of("given", event.trainingClass().name(), "derived", derived.name());
            findings.add(policy.finding(FindingCode.CLASS_DIFFERS, "/trainingClass", values));
        }
        for (int i = 0; i < lines.size(); i++) {
            if (lines.get(i).price() instanceof Price.Rated rated) {
                for (int j = 0; j < rated.factors().size(); j++) {
                    compare(
                            rated.factors().get(j),
                            heads.byRole(),
                            "/lines/%d/factors/%d".formatted(i, j),
                            policy,
                            findings);
                }
            }
        }
        return findings;
    }

    private static void compare(
            Factor factor, Map<AttendeeRole, Integer> heads, String pointer, Policy policy, List<Finding> findings) {
        var role = factor.headcount();
        if (role == null) {
            return;
        }
        var counted = BigDecimal.valueOf(heads.getOrDefault(role, 0));
        if (factor.value().compareTo(counted) != 0) {
            findings.add(policy.finding(
                    FindingCode.HEADCOUNT_DIFFERS,
                    pointer,
                    Map.of(
                            "given",
                            factor.value().toPlainString(),
                            "counted",
                            counted.toPlainString(),
                            "role",
                            role.name())));
        }
    }
}
