package khrongkan.approval.webhook;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import khrongkan.approval.feed.EventType;
import khrongkan.approval.webhook.domain.State;
import org.jspecify.annotations.Nullable;

/**
 * An endpoint as its owner sees it.
 *
 * @param eventTypes what is told there; everything where none is named
 * @param disabled since when and why it was switched off
 * @param formerSecretUntil until when the secret before is signed with as well
 * @param secret shown once, to whoever made it
 */
public record WebhookView(
        UUID id,
        String url,
        @Nullable String description,
        List<EventType> eventTypes,
        State state,
        @Nullable Disabled disabled,
        Health health,
        @Nullable Instant formerSecretUntil,
        String createdBy,
        Instant createdAt,
        Instant changedAt,
        @Nullable String secret) {

    /** Since when it is switched off, and for which failure. */
    public record Disabled(Instant at, String failure) {}

    /**
     * How it does.
     *
     * @param position up to which position of the feed its deliveries are made out
     * @param failures one after another, without a success between
     * @param restingUntil until when none is tried
     */
    public record Health(
            long position,
            int failures,
            @Nullable Instant failingSince,
            @Nullable Instant restingUntil) {}

    /** The same with its secret. */
    WebhookView with(Secret shown) {
        return new WebhookView(
                id,
                url,
                description,
                eventTypes,
                state,
                disabled,
                health,
                formerSecretUntil,
                createdBy,
                createdAt,
                changedAt,
                shown.text());
    }
}
