package khrongkan.kit.audit;

import io.quarkus.logging.Log;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.scheduler.Scheduled;
import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.atomic.AtomicLong;

/**
 * Enters what changed nothing, shortly afterwards and many at once, so that no read waits for it. What was asked for in
 * the last moment before a power cut is lost; while the database is away, so much is kept.
 */
@ApplicationScoped
class ReadAudit {

    private static final int KEPT = 50_000;
    private static final int AT_ONCE = 500;

    private final LinkedBlockingQueue<Noted> waiting = new LinkedBlockingQueue<>(KEPT);
    private final List<Noted> batch = new ArrayList<>();
    private final AtomicLong lost = new AtomicLong();
    private final AuditStore store;

    ReadAudit(AuditStore store) {
        this.store = store;
    }

    void note(Noted entry) {
        if (!waiting.offer(entry)) {
            lost.incrementAndGet();
        }
    }

    @Scheduled(every = "{khrongkan.audit.every}", concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
    void enter() {
        enterAll();
        var count = lost.getAndSet(0);
        if (count > 0) {
            Log.errorf("%d reads of machine clients are missing in the audit", count);
        }
    }

    void stop(@Observes @Priority(1) ShutdownEvent stopping) {
        enterAll();
    }

    private synchronized void enterAll() {
        while (!batch.isEmpty() || waiting.drainTo(batch, AT_ONCE) > 0) {
            QuarkusTransaction.requiringNew().run(() -> store.add(batch));
            batch.clear();
        }
    }
}
