package khrongkan.budget.budget;

import java.util.Optional;
import java.util.regex.Pattern;
import khrongkan.budget.calculation.LineView;
import khrongkan.budget.calculation.domain.Finding;
import khrongkan.budget.calculation.domain.Line;

/** What was let pass stays so only while the same is said of the same line. */
final class Waivers {

    private static final Pattern OF_LINE = Pattern.compile("/lines/([0-9]+).*");

    private Waivers() {}

    static Budget carriedOver(Budget before, Budget after) {
        var findings = after.calculation().findings().stream()
                .map(finding -> same(finding, before, after).orElse(finding))
                .toList();
        return after.finding(findings);
    }

    private static Optional<Finding> same(Finding finding, Budget before, Budget after) {
        return before.calculation().findings().stream()
                .filter(old -> old.override() != null && old.saysTheSame(finding))
                .filter(old -> view(line(old, before)).equals(view(line(finding, after))))
                .findFirst()
                .map(old -> finding.overridden(old.override()));
    }

    private static Optional<Line> line(Finding finding, Budget budget) {
        var pointer = OF_LINE.matcher(finding.pointer());
        return pointer.matches()
                ? Optional.of(budget.calculation().lines().get(Integer.parseInt(pointer.group(1))))
                : Optional.empty();
    }

    /** As callers see it: superfluous zeros make no difference. */
    private static Optional<LineView> view(Optional<Line> line) {
        return line.map(LineView::of);
    }
}
