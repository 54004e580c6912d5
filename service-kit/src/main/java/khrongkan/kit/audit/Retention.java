package khrongkan.kit.audit;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.scheduler.Scheduled;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Duration;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** Throws away what has been kept for long enough, a little at a time. */
@ApplicationScoped
class Retention {

    private static final int AT_ONCE = 5_000;

    private final AuditStore store;
    private final Clock clock;
    private final Duration changesKept;
    private final Duration readsKept;

    Retention(
            AuditStore store,
            Clock clock,
            @ConfigProperty(name = "khrongkan.audit.changes-kept") Duration changesKept,
            @ConfigProperty(name = "khrongkan.audit.reads-kept") Duration readsKept) {
        this.store = store;
        this.clock = clock;
        this.changesKept = changesKept;
        this.readsKept = readsKept;
    }

    @Scheduled(every = "1h", delayed = "9m", concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
    void forgetOld() {
        forget(true, changesKept);
        forget(false, readsKept);
    }

    private void forget(boolean changes, Duration kept) {
        var before = clock.instant().minus(kept);
        int gone = AT_ONCE;
        while (gone == AT_ONCE) {
            gone = QuarkusTransaction.requiringNew().call(() -> store.forget(changes, before, AT_ONCE));
        }
    }
}
