package khrongkan.budget.summary;

import java.util.Optional;
import java.util.Set;
import khrongkan.budget.budget.Status;
import org.jspecify.annotations.Nullable;

/**
 * Which budgets are summed up, and by what.
 *
 * @param office only those of this office; empty for all offices
 */
record SummaryFilter(
        Set<Dimension> by,
        Optional<String> office,
        @Nullable String province,
        @Nullable Integer fiscalYear,
        @Nullable Status status) {

    boolean divides(Dimension dimension) {
        return by.contains(dimension);
    }
}
