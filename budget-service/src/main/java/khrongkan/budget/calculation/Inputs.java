package khrongkan.budget.calculation;

import java.util.List;
import java.util.Map;
import khrongkan.budget.calculation.domain.AttendeeRole;
import khrongkan.budget.calculation.domain.CountingRules;
import org.jspecify.annotations.Nullable;

/**
 * What numbers of lines may refer to.
 *
 * @param heads who is registered, by role; null where there is no seminar to count
 */
record Inputs(@Nullable Map<AttendeeRole, Integer> heads, BatchNumbers batches, CountingRules rules) {

    static Inputs of(
            @Nullable Map<AttendeeRole, Integer> heads, @Nullable List<BatchRequest> batches, CountingRules rules) {
        return new Inputs(heads, new BatchNumbers(batches == null ? List.of() : batches), rules);
    }
}
