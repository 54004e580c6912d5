package khrongkan.budget.budget;

import jakarta.validation.constraints.NotNull;
import java.math.BigDecimal;

/**
 * Takes over the registered heads.
 *
 * @param total what the budget will come to, as the preview showed it
 */
public record TakeHeadcount(@NotNull BigDecimal total) {}
