package khrongkan.approval.webhook;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import khrongkan.approval.webhook.domain.Patience;

/** How far an endpoint got, and how it does. */
@Entity
@Table(name = "webhook_progress")
class ProgressEntity {

    @Id
    private UUID webhookId;

    private long position;
    private int failures;
    private Instant failingSince;
    private Instant restingUntil;

    protected ProgressEntity() {}

    ProgressEntity(UUID webhook, long from) {
        webhookId = webhook;
        position = from;
    }

    long position() {
        return position;
    }

    void reached(long placed) {
        position = placed;
    }

    /** It answered, or somebody switched it on again. */
    final void well() {
        failures = 0;
        failingSince = null;
        restingUntil = null;
    }

    boolean isWell() {
        return failures == 0;
    }

    /** One more failure; whether it has lasted long enough. */
    boolean failed(Patience patience, Instant now) {
        failures++;
        failingSince = failingSince == null ? now : failingSince;
        restingUntil = patience.rest(failures, now);
        return patience.exhausted(failingSince, now);
    }

    WebhookView.Health health() {
        return new WebhookView.Health(position, failures, failingSince, restingUntil);
    }
}
