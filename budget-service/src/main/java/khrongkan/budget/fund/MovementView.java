package khrongkan.budget.fund;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * One movement of a fund: the difference it made, who made it, and for what.
 *
 * @param reference the record of its own behind it, such as a transfer
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record MovementView(
        UUID id,
        Instant at,
        String actor,
        String kind,
        BigDecimal allocated,
        BigDecimal reserved,
        BigDecimal committed,
        BigDecimal spent,
        @Nullable UUID proposalId,
        @Nullable Integer revision,
        @Nullable UUID reference) {}
