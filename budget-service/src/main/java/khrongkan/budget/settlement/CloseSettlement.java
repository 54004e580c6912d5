package khrongkan.budget.settlement;

import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;

/**
 * Closes a settlement.
 *
 * @param note why something that looks odd is right; needed where there is a warning
 */
public record CloseSettlement(@Size(max = 1000) @Nullable String note) {}
