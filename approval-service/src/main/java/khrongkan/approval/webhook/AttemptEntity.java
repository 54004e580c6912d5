package khrongkan.approval.webhook;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import khrongkan.approval.webhook.domain.Outcome;
import org.jspecify.annotations.Nullable;

/** The row of one attempt. */
@Entity
@Table(name = "webhook_attempt")
@IdClass(AttemptId.class)
class AttemptEntity {

    @Id
    private UUID webhookId;

    @Id
    private UUID eventId;

    @Id
    private int number;

    private Instant begunAt;
    private long durationMs;
    private Integer status;
    private String failure;

    protected AttemptEntity() {}

    AttemptEntity(UUID webhook, UUID event, int attempt, Instant begun, Outcome outcome) {
        webhookId = webhook;
        eventId = event;
        number = attempt;
        begunAt = begun;
        durationMs = outcome.durationMs();
        status = outcome.status();
        failure = outcome.failure();
    }

    UUID eventId() {
        return eventId;
    }

    @Nullable
    Integer status() {
        return status;
    }

    @Nullable
    String failure() {
        return failure;
    }

    DeliveryView.Attempt shown() {
        return new DeliveryView.Attempt(number, begunAt, durationMs, status, failure);
    }
}
