package khrongkan.approval.outbox;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Something another service refused to do, for an administrator to look into.
 *
 * @param failure the code of its refusal
 */
public record FailedWork(
        UUID id,
        UUID proposalId,
        int revision,
        Target target,
        Operation operation,
        @Nullable String failure,
        int attempts,
        Instant createdAt,
        @Nullable Instant failedAt) {}
