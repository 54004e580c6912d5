package khrongkan.budget.summary;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.math.BigDecimal;
import java.util.Map;
import khrongkan.budget.budget.Status;
import khrongkan.budget.calculation.domain.Group;
import org.jspecify.annotations.Nullable;

/**
 * What some budgets come to together. A value by which the summary is not divided is left out.
 *
 * @param province its code; empty for budgets that name none
 * @param groups what each group of expenses comes to
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record SummaryView(
        @Nullable String office,
        @Nullable String province,
        @Nullable Integer fiscalYear,
        @Nullable Status status,
        long budgets,
        BigDecimal total,
        Map<Group, BigDecimal> groups) {}
