package khrongkan.budget.expenditure;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Digits;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.PositiveOrZero;
import jakarta.validation.constraints.Size;
import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Accepts a receipt, line by line; nothing accepted means that it is refused.
 *
 * @param reason why less than claimed was accepted
 */
public record DecideReceipt(
        @NotNull @Size(min = 1, max = 100) List<@NotNull @Valid Item> items,
        @Size(max = 1000) @Nullable String reason) {

    /** What is accepted for one line. */
    public record Item(
            @NotNull @Min(1) Integer line,

            @NotNull @PositiveOrZero @Digits(integer = 12, fraction = 2)
            BigDecimal accepted) {}
}
