package khrongkan.budget.calculation.domain;

import java.math.BigDecimal;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** What a change of an approved budget asks for, the gentlest first. */
public enum Drift {
    /** It costs the same, and nothing new is to be said about it. */
    NO_EFFECT,
    /** It costs no more, line by line and in all. */
    WITHIN_CEILING,
    /** It stays inside the total, but lines offset one another or something new is to be said about it. */
    NEEDS_NOTE,
    /** It costs more than was approved, or breaks a rule that stops. */
    NEEDS_REAPPROVAL;

    /** What it asks for that lines have become others; both lists go in step. */
    public static Drift of(Calculation before, Calculation after) {
        var said = newlySaid(before.findings(), after.findings());
        if (after.total().compareTo(before.total()) > 0
                || said.contains(Severity.STOP)
                || anyDearer(before.lines(), after.lines(), false)) {
            return NEEDS_REAPPROVAL;
        }
        if (said.contains(Severity.WARN) || anyDearer(before.lines(), after.lines(), true)) {
            return NEEDS_NOTE;
        }
        return amounts(before).equals(amounts(after)) ? NO_EFFECT : WITHIN_CEILING;
    }

    private static boolean anyDearer(List<Line> before, List<Line> after, boolean poolable) {
        for (int i = 0; i < after.size(); i++) {
            if (after.get(i).poolable() == poolable
                    && after.get(i).amount().compareTo(before.get(i).amount()) > 0) {
                return true;
            }
        }
        return false;
    }

    private static List<BigDecimal> amounts(Calculation calculation) {
        return calculation.lines().stream().map(Line::amount).toList();
    }

    /** The weights of what was not said of the same place before. */
    private static Set<Severity> newlySaid(List<Finding> before, List<Finding> after) {
        Set<Severity> weights = new HashSet<>();
        after.stream()
                .filter(finding -> before.stream()
                        .noneMatch(old ->
                                old.code() == finding.code() && old.pointer().equals(finding.pointer())))
                .forEach(finding -> weights.add(finding.severity()));
        return weights;
    }
}
