package khrongkan.participants.privacy.consent;

import java.time.Instant;
import java.util.UUID;
import khrongkan.participants.privacy.Purpose;
import org.jspecify.annotations.Nullable;

/** A consent as callers see it. */
public record ConsentView(
        UUID id,
        UUID personId,
        Purpose purpose,
        UUID notice,
        State state,
        Instant givenAt,
        Instant expiresAt,
        @Nullable Instant withdrawnAt,
        String recordedBy) {

    /** Whether it holds. */
    public enum State {
        GIVEN,
        EXPIRED,
        WITHDRAWN
    }
}
