package khrongkan.approval.webhook;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import khrongkan.approval.feed.EventType;
import khrongkan.approval.webhook.domain.DeliveryState;
import org.jspecify.annotations.Nullable;

/**
 * What became of telling one event to one endpoint.
 *
 * @param eventId the event, which is also the header {@code webhook-id}
 * @param position of the event in the feed
 * @param lastStatus of the last answer, where there was one
 * @param lastFailure why the last attempt does not count as told
 * @param nextAttemptAt the earliest moment of the next attempt
 * @param log every attempt, the first one first
 */
public record DeliveryView(
        UUID eventId,
        long position,
        EventType type,
        DeliveryState state,
        int attempts,
        @Nullable Integer lastStatus,
        @Nullable String lastFailure,
        @Nullable Instant nextAttemptAt,
        @Nullable Instant settledAt,
        List<Attempt> log) {

    /** One attempt. */
    public record Attempt(
            int number,
            Instant begunAt,
            long durationMs,
            @Nullable Integer status,
            @Nullable String failure) {}
}
