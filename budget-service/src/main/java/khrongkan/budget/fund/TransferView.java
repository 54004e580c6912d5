package khrongkan.budget.fund;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.UUID;

/** Money that went from one fund to another: how much, by which order and why. */
public record TransferView(
        UUID id,
        Kind kind,
        String office,
        UUID fromFundId,
        UUID toFundId,
        BigDecimal amount,
        String orderNumber,
        String reason,
        String actor,
        Instant at) {

    /** Within a fiscal year, or into the next one. */
    public enum Kind {
        TRANSFER,
        CARRY_FORWARD
    }
}
