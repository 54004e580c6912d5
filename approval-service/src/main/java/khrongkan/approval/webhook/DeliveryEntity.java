package khrongkan.approval.webhook;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import khrongkan.approval.feed.EventType;
import khrongkan.approval.webhook.domain.DeliveryState;

/** The row of one event that one endpoint has to be told of. It is made out by {@link Fan}. */
@Entity
@Table(name = "webhook_delivery")
@IdClass(DeliveryId.class)
class DeliveryEntity {

    @Id
    private UUID webhookId;

    @Id
    private UUID eventId;

    private long position;

    @Enumerated(EnumType.STRING)
    private EventType type;

    @Enumerated(EnumType.STRING)
    private DeliveryState state;

    private int attempts;
    private int retries;
    private Instant dueAt;
    private Instant leasedUntil;
    private Instant settledAt;

    protected DeliveryEntity() {}

    void lease(Instant until) {
        leasedUntil = until;
    }

    boolean leasedAs(Instant until) {
        return state == DeliveryState.WAITING && until.equals(leasedUntil);
    }

    void told(Instant now) {
        attempts++;
        settle(DeliveryState.DELIVERED, now);
    }

    /** Failed once more; how often since it was last made out. */
    int failed() {
        attempts++;
        retries++;
        leasedUntil = null;
        return retries;
    }

    void later(Instant due) {
        dueAt = due;
    }

    void giveUp(Instant now) {
        settle(DeliveryState.GIVEN_UP, now);
    }

    private void settle(DeliveryState reached, Instant now) {
        state = reached;
        settledAt = now;
        leasedUntil = null;
    }

    /** To be told once more, as if it never was. */
    void replay(Instant now) {
        state = DeliveryState.WAITING;
        retries = 0;
        dueAt = now;
        leasedUntil = null;
        settledAt = null;
    }

    UUID eventId() {
        return eventId;
    }

    long position() {
        return position;
    }

    int attempts() {
        return attempts;
    }

    DeliveryView shown(List<AttemptEntity> made) {
        var last = made.stream().reduce((earlier, later) -> later);
        return new DeliveryView(
                eventId,
                position,
                type,
                state,
                attempts,
                last.map(AttemptEntity::status).orElse(null),
                last.map(AttemptEntity::failure).orElse(null),
                Optional.of(dueAt).filter(due -> state == DeliveryState.WAITING).orElse(null),
                settledAt,
                made.stream().map(AttemptEntity::shown).toList());
    }
}
