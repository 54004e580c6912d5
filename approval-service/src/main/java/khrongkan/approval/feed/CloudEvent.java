package khrongkan.approval.feed;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * An event as it is told, in the words of CloudEvents 1.0: what happened to what, not what it looks like now, which is
 * asked for under the rights of whoever asks.
 *
 * @param subject the proposal, or the endpoint, that it is about
 * @param office the office it belongs to
 */
public record CloudEvent(
        String specversion,
        UUID id,
        String source,
        EventType type,
        String subject,
        Instant time,
        String office,
        String datacontenttype,
        Data data) {

    /**
     * What is told.
     *
     * @param position its place in the feed: a higher one came later, and none is given twice; none outside the feed
     * @param chainHead the newest entry of the proposal's history when it happened
     */
    public record Data(
            @JsonInclude(JsonInclude.Include.NON_NULL) @Nullable
            Long position,

            @JsonInclude(JsonInclude.Include.NON_NULL) @Nullable
            UUID proposalId,

            @JsonInclude(JsonInclude.Include.NON_NULL) @Nullable
            UUID webhookId,

            @JsonInclude(JsonInclude.Include.NON_NULL) @Nullable
            ChainHead chainHead) {}

    /**
     * An entry of a history.
     *
     * @param number of the entry, counted from 1
     * @param hash of the entry
     */
    public record ChainHead(int number, String hash) {}

    /** One that stands in no feed. */
    public static CloudEvent ping(UUID id, UUID webhook, String office, Instant now) {
        return of(id, EventType.WEBHOOK_PING, now, office, new Data(null, null, webhook, null));
    }

    /** Its place in the feed. */
    public long position() {
        return Objects.requireNonNull(data.position());
    }

    static CloudEvent of(UUID id, EventType type, Instant time, String office, Data data) {
        var subject = data.proposalId() == null ? "webhooks/" + data.webhookId() : "proposals/" + data.proposalId();
        return new CloudEvent("1.0", id, "/api/v1", type, subject, time, office, "application/json", data);
    }
}
