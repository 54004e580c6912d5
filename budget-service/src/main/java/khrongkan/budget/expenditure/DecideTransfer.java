package khrongkan.budget.expenditure;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;

/**
 * Agrees to a transfer between lines, or refuses it.
 *
 * @param orderNumber the order by which it is agreed to; needed then
 * @param comment why it is refused; needed then
 */
public record DecideTransfer(
        @NotNull Boolean approved,
        @Size(max = 100) @Nullable String orderNumber,
        @Size(max = 1000) @Nullable String comment) {}
