package khrongkan.approval.webhook;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What came of a ping.
 *
 * @param eventId which was also the header {@code webhook-id}
 * @param failure why it would not count as told; none where it would
 */
public record TrialView(
        UUID eventId, @Nullable Integer status, @Nullable String failure, long durationMs) {}
