package khrongkan.budget.expenditure;

import jakarta.validation.constraints.Digits;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Positive;
import jakarta.validation.constraints.Size;
import java.math.BigDecimal;

/** Asks that one approved line may use money of another; both counted from 1. */
public record ProposeTransfer(
        @NotNull @Min(1) Integer fromLine,
        @NotNull @Min(1) Integer toLine,

        @NotNull @Positive @Digits(integer = 12, fraction = 2)
        BigDecimal amount,

        @NotBlank @Size(max = 1000) String reason) {}
