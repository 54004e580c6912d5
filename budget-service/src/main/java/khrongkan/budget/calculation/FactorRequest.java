package khrongkan.budget.calculation;

import com.fasterxml.jackson.annotation.JsonInclude;
import jakarta.validation.constraints.Digits;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Positive;
import jakarta.validation.constraints.PositiveOrZero;
import jakarta.validation.constraints.Size;
import java.math.BigDecimal;
import java.util.List;
import khrongkan.budget.calculation.domain.AttendeeRole;
import khrongkan.budget.calculation.domain.FactorKind;
import org.jspecify.annotations.Nullable;

/**
 * One factor of a line as it was asked for.
 *
 * @param value how many; may be left out where heads, minutes or a batch say it
 * @param headcount whose heads are counted; a value beside it stands in their place
 * @param minutes how long each session lasts; they make the HOURS
 * @param batch the code of the batch (รุ่น) that says how many
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record FactorRequest(
        @NotNull FactorKind kind,

        @PositiveOrZero @Digits(integer = 12, fraction = 2) @Nullable
        BigDecimal value,

        @Nullable AttendeeRole headcount,
        @Size(min = 1, max = 200) @Nullable List<@NotNull @Positive @Max(1440) Integer> minutes,
        @Size(max = 60) @Nullable String batch) {}
