package khrongkan.budget.budget;

import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Which budgets are listed.
 *
 * @param office only those of this office; empty for all offices
 * @param text what the title contains, anywhere, in any case
 */
record BudgetFilter(
        Optional<String> office,
        @Nullable Status status,
        @Nullable Integer fiscalYear,
        @Nullable String text) {

    void restrict(StringBuilder where, Map<String, Object> values) {
        office.ifPresent(code -> restrict(where, values, "office = :office", "office", code));
        restrict(where, values, "status = :status", "status", status);
        restrict(where, values, "fiscalYear = :year", "year", fiscalYear);
        restrict(where, values, "title ilike :text escape '!'", "text", pattern());
    }

    /** What titles are compared with; null where none are. */
    @Nullable
    String pattern() {
        return text == null || text.isBlank() ? null : "%" + escaped(text.strip()) + "%";
    }

    private static void restrict(
            StringBuilder where, Map<String, Object> values, String condition, String name, @Nullable Object value) {
        if (value != null) {
            where.append(" and ").append(condition);
            values.put(name, value);
        }
    }

    private static String escaped(String text) {
        return text.replace("!", "!!").replace("%", "!%").replace("_", "!_");
    }
}
