package khrongkan.budget.expenditure;

import jakarta.validation.constraints.Digits;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.PositiveOrZero;
import java.math.BigDecimal;
import java.time.LocalDate;

/**
 * Clears an advance.
 *
 * @param returned the cash that came back: what was lent less what was accepted
 */
public record ClearAdvance(
        @NotNull @PositiveOrZero @Digits(integer = 12, fraction = 2)
        BigDecimal returned,

        @NotNull LocalDate clearedOn) {}
