package khrongkan.budget.budget;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import khrongkan.budget.calculation.LineView;
import khrongkan.budget.calculation.domain.Category;
import org.jspecify.annotations.Nullable;

/**
 * Two states of a budget, line by line in baht.
 *
 * @param from the number of the earlier revision; null for the present content
 * @param to the number of the later revision; null for the present content
 */
public record ComparisonView(
        @Nullable Integer from,
        @Nullable Integer to,
        List<LineChange> lines,
        BigDecimal before,
        BigDecimal after,
        BigDecimal difference) {

    /** What has become of a line. */
    public enum Change {
        SAME,
        CHANGED,
        ADDED,
        REMOVED
    }

    /**
     * One line in both states.
     *
     * @param before absent where it was added
     * @param after absent where it was removed
     */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record LineChange(
            Change change,
            Category category,
            String description,
            @Nullable LineView before,
            @Nullable LineView after,
            BigDecimal difference) {

        static LineChange of(@Nullable LineView before, @Nullable LineView after) {
            var either = Objects.requireNonNull(after == null ? before : after);
            return new LineChange(
                    change(before, after),
                    either.category(),
                    either.description(),
                    before,
                    after,
                    amount(after).subtract(amount(before)));
        }

        private static Change change(@Nullable LineView before, @Nullable LineView after) {
            if (before == null) {
                return Change.ADDED;
            }
            if (after == null) {
                return Change.REMOVED;
            }
            return before.equals(after) ? Change.SAME : Change.CHANGED;
        }

        private static BigDecimal amount(@Nullable LineView line) {
            return line == null ? BigDecimal.ZERO : line.amount();
        }
    }

    static ComparisonView of(@Nullable Integer from, DossierView before, @Nullable Integer to, DossierView after) {
        return new ComparisonView(
                from,
                to,
                changes(before.lines(), after.lines()),
                before.total(),
                after.total(),
                after.total().subtract(before.total()));
    }

    /** Lines of the same category and description are the same line; the first of them meets the first. */
    private static List<LineChange> changes(List<LineView> before, List<LineView> after) {
        var left = new ArrayList<>(before);
        List<LineChange> changes = new ArrayList<>();
        for (var line : after) {
            var old = left.stream().filter(one -> isSame(one, line)).findFirst().orElse(null);
            left.remove(old);
            changes.add(LineChange.of(old, line));
        }
        left.forEach(line -> changes.add(LineChange.of(line, null)));
        return changes;
    }

    private static boolean isSame(LineView one, LineView other) {
        return one.category() == other.category() && one.description().equals(other.description());
    }
}
