package khrongkan.budget.settlement.domain;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/**
 * What one receipt pays of one line.
 *
 * @param accepted null before somebody has decided
 * @param quantity how many it is for, where the receipt says so
 * @param fromAdvance whether it was paid out of an advance already
 */
public record Paid(
        int line, @Nullable BigDecimal accepted, @Nullable Integer quantity, boolean fromAdvance) {}
