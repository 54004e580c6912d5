package khrongkan.approval.webhook;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import khrongkan.approval.feed.CloudEvent;
import org.jspecify.annotations.Nullable;

/**
 * One event on its way to one endpoint.
 *
 * @param trace the {@code traceparent} of what happened, if that is known
 * @param leasedUntil until when this instance alone tells it; also the mark by which it recognises its own lease
 */
record Parcel(
        UUID webhook,
        String url,
        List<Secret> secrets,
        CloudEvent event,
        @Nullable String trace,
        Instant leasedUntil) {}
