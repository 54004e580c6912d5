package khrongkan.budget.expenditure.domain;

import java.math.BigDecimal;
import khrongkan.budget.calculation.domain.AttendeeRole;
import khrongkan.budget.calculation.domain.Category;
import org.jspecify.annotations.Nullable;

/**
 * A line as it was approved.
 *
 * @param number counted from 1, as people say it
 * @param poolable ถัวจ่าย: whether it may offset other such lines inside the approved total
 * @param unitRate the price of one; null for a lump sum
 * @param role whose heads it counts; null where it counts no role
 * @param mealsPerDay how many meals it means for each head and day
 */
public record ApprovedLine(
        int number,
        Category category,
        String description,
        BigDecimal amount,
        boolean poolable,
        @Nullable BigDecimal unitRate,
        @Nullable AttendeeRole role,
        BigDecimal mealsPerDay) {}
