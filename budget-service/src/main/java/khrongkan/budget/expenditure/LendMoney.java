package khrongkan.budget.expenditure;

import jakarta.validation.constraints.Digits;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Positive;
import jakarta.validation.constraints.Size;
import java.math.BigDecimal;
import java.time.LocalDate;

/**
 * Lends cash in advance, สัญญาการยืมเงิน.
 *
 * @param dueOn by when it must be cleared; how many days that may be is the office's rule
 */
public record LendMoney(
        @NotBlank @Size(max = 300) String borrower,
        @NotBlank @Size(max = 100) String contractNumber,

        @NotNull @Positive @Digits(integer = 12, fraction = 2)
        BigDecimal amount,

        @NotNull LocalDate lentOn,
        @NotNull LocalDate dueOn) {}
