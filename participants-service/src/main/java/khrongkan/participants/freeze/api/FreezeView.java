package khrongkan.participants.freeze.api;

import java.time.Instant;
import java.util.UUID;
import khrongkan.participants.freeze.domain.Freeze;
import khrongkan.participants.freeze.domain.FreezeState;
import khrongkan.participants.freeze.store.FreezeKey;
import org.jspecify.annotations.Nullable;

/** A freeze as the other services see it. */
public record FreezeView(
        UUID proposalId,
        int revision,
        @Nullable Integer listRevision,
        FreezeState state,
        @Nullable Instant expiresAt) {

    static FreezeView of(Freeze freeze) {
        return new FreezeView(
                freeze.proposalId(), freeze.revision(), freeze.listRevision(), freeze.state(), freeze.expiresAt());
    }

    /** There was nothing to release. */
    static FreezeView nothing(FreezeKey key) {
        return new FreezeView(key.proposalId(), key.revision(), null, FreezeState.RELEASED, null);
    }
}
