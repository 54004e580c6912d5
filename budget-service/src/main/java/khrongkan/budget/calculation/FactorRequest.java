package khrongkan.budget.calculation;

import jakarta.validation.constraints.Digits;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.PositiveOrZero;
import java.math.BigDecimal;
import khrongkan.budget.calculation.domain.AttendeeRole;
import khrongkan.budget.calculation.domain.FactorKind;
import org.jspecify.annotations.Nullable;

/**
 * One factor of a line as it was asked for.
 *
 * @param value how many; may be left out where the heads of a role are counted
 * @param headcount whose heads are counted; a value beside it stands in their place
 */
public record FactorRequest(
        @NotNull FactorKind kind,

        @PositiveOrZero @Digits(integer = 12, fraction = 2) @Nullable
        BigDecimal value,

        @Nullable AttendeeRole headcount) {}
