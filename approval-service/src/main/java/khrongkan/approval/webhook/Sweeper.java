package khrongkan.approval.webhook;

import io.quarkus.scheduler.Scheduled;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Duration;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** Throws away what is long settled in the delivery logs; the events themselves stay in the feed. */
@ApplicationScoped
class Sweeper {

    private static final String OLD = """
            delete from webhook_delivery where (webhook_id, event_id) in
                (select webhook_id, event_id from webhook_delivery
                 where state <> 'WAITING' and settled_at < :before
                 order by settled_at limit :most for update skip locked)""";

    private static final int AT_ONCE = 10_000;

    private final EntityManager rows;
    private final Clock clock;
    private final Duration kept;

    Sweeper(EntityManager rows, Clock clock, @ConfigProperty(name = "khrongkan.webhooks.kept") Duration kept) {
        this.rows = rows;
        this.clock = clock;
        this.kept = kept;
    }

    @Scheduled(every = "{khrongkan.webhooks.sweep-every}", concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
    @Transactional
    void sweep() {
        rows.createNativeQuery(OLD)
                .setParameter("before", clock.instant().minus(kept))
                .setParameter("most", AT_ONCE)
                .executeUpdate();
    }
}
