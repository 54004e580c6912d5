package khrongkan.budget.budget;

import java.util.List;
import java.util.Map;
import khrongkan.budget.calculation.FindingView;
import khrongkan.budget.calculation.domain.AttendeeRole;

/**
 * What taking over the registered heads would change.
 *
 * @param heads who is registered, by role
 * @param comparison the present content beside what it would become
 */
public record HeadcountPreview(
        Map<AttendeeRole, Integer> heads, ComparisonView comparison, List<FindingView> findings) {}
