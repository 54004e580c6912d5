package khrongkan.budget.expenditure;

import com.fasterxml.jackson.annotation.JsonIgnore;
import com.fasterxml.jackson.annotation.JsonInclude;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A transfer between two lines of an approved budget: who asked for it, and what became of it. */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record LineTransferView(
        UUID id,
        UUID budgetId,
        int fromLine,
        int toLine,
        BigDecimal amount,
        String reason,
        State state,
        String proposedBy,
        Instant proposedAt,
        @Nullable String orderNumber,
        @Nullable String comment,
        @Nullable String decidedBy,
        @Nullable Instant decidedAt,
        @JsonIgnore int version) {

    /** What became of it. */
    public enum State {
        PROPOSED,
        APPROVED,
        REFUSED
    }
}
