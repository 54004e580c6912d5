package khrongkan.budget.hold;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.UUID;
import khrongkan.budget.hold.domain.Hold;
import khrongkan.budget.hold.domain.State;
import org.jspecify.annotations.Nullable;

/**
 * A hold as other services see it. For one that was never made, only its key and that it is released.
 *
 * @param state one that a later revision replaced shows as released: its money was given back
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record ReservationView(
        UUID proposalId,
        int revision,
        @Nullable UUID budgetId,
        @Nullable UUID fundId,
        @Nullable BigDecimal amount,
        State state,
        @Nullable Instant expiresAt) {

    static ReservationView of(Hold hold) {
        var shown = hold.state() == State.REPLACED ? State.RELEASED : hold.state();
        return new ReservationView(
                hold.proposalId(),
                hold.revision(),
                hold.budgetId(),
                hold.fundId(),
                hold.amount(),
                shown,
                hold.expiresAt());
    }

    static ReservationView unknown(UUID proposalId, int revision) {
        return new ReservationView(proposalId, revision, null, null, null, State.RELEASED, null);
    }
}
