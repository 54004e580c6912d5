package khrongkan.approval.webhook;

import io.quarkus.logging.Log;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.ThreadLocalRandom;
import khrongkan.approval.feed.EventType;
import khrongkan.approval.feed.Events;
import khrongkan.approval.webhook.domain.Outcome;
import khrongkan.approval.webhook.domain.Patience;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * Writes down what became of an attempt, and what follows from it; each method is one transaction. Locked in this order
 * everywhere: the endpoint, its progress, the delivery.
 */
@ApplicationScoped
@Transactional
class Results {

    private final EntityManager rows;
    private final Events events;
    private final Clock clock;
    private final Patience patience;

    Results(
            EntityManager rows,
            Events events,
            Clock clock,
            @ConfigProperty(name = "khrongkan.webhooks.delays") List<Duration> delays,
            @ConfigProperty(name = "khrongkan.webhooks.patience") Duration lasting,
            @ConfigProperty(name = "khrongkan.webhooks.longest-rest") Duration longestRest) {
        this.rows = rows;
        this.events = events;
        this.clock = clock;
        this.patience = new Patience(delays, lasting, longestRest);
    }

    void settle(Parcel parcel, Instant begun, Outcome outcome) {
        if (outcome.told()) {
            told(parcel, begun, outcome);
        } else {
            failed(parcel, begun, outcome);
        }
    }

    private void told(Parcel parcel, Instant begun, Outcome outcome) {
        find(ProgressEntity.class, parcel.webhook(), LockModeType.NONE)
                .filter(progress -> !progress.isWell())
                .flatMap(unwell -> refreshed(parcel.webhook()))
                .ifPresent(ProgressEntity::well);
        mine(parcel).ifPresent(row -> {
            row.told(now());
            log(parcel, row, begun, outcome);
        });
    }

    private Optional<ProgressEntity> refreshed(UUID webhook) {
        var progress = find(ProgressEntity.class, webhook, LockModeType.NONE);
        progress.ifPresent(row -> rows.refresh(row, LockModeType.PESSIMISTIC_WRITE));
        return progress;
    }

    private void failed(Parcel parcel, Instant begun, Outcome outcome) {
        var webhook = find(WebhookEntity.class, parcel.webhook(), LockModeType.PESSIMISTIC_WRITE);
        var progress = find(ProgressEntity.class, parcel.webhook(), LockModeType.PESSIMISTIC_WRITE);
        boolean forGood = progress.map(row -> row.failed(patience, now())).orElse(false);
        mine(parcel).ifPresent(row -> {
            int failed = row.failed();
            patience.next(failed, now(), ThreadLocalRandom.current().nextDouble())
                    .ifPresentOrElse(row::later, () -> row.giveUp(now()));
            log(parcel, row, begun, outcome);
        });
        if (forGood || outcome.gone()) {
            webhook.filter(WebhookEntity::isActive).ifPresent(row -> disable(row, String.valueOf(outcome.failure())));
        }
    }

    private void disable(WebhookEntity webhook, String why) {
        Log.warnf("webhook %s switched off: %s", webhook.id(), why);
        webhook.disable(why, now());
        rows.flush();
        events.raiseForWebhook(EventType.WEBHOOK_DISABLED, webhook.id(), webhook.office());
    }

    private void log(Parcel parcel, DeliveryEntity row, Instant begun, Outcome outcome) {
        rows.persist(new AttemptEntity(parcel.webhook(), parcel.event().id(), row.attempts(), begun, outcome));
    }

    /** The delivery, unless the lease ran out and another instance has taken over, or it was replayed meanwhile. */
    private Optional<DeliveryEntity> mine(Parcel parcel) {
        var id = new DeliveryId(parcel.webhook(), parcel.event().id());
        return find(DeliveryEntity.class, id, LockModeType.PESSIMISTIC_WRITE)
                .filter(row -> row.leasedAs(parcel.leasedUntil()));
    }

    private <T> Optional<T> find(Class<T> type, Object id, LockModeType lock) {
        return Optional.ofNullable(rows.find(type, id, lock));
    }

    private Instant now() {
        return clock.instant().truncatedTo(ChronoUnit.MICROS);
    }
}
