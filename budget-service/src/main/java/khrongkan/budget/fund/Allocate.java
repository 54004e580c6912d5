package khrongkan.budget.fund;

import jakarta.validation.constraints.Digits;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.PositiveOrZero;
import java.math.BigDecimal;

/** Sets what a fund has, from now on. */
public record Allocate(
        @NotNull @PositiveOrZero @Digits(integer = 12, fraction = 2)
        BigDecimal allocated) {}
