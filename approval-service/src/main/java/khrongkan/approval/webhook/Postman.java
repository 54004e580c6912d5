package khrongkan.approval.webhook;

import io.quarkus.logging.Log;
import io.quarkus.scheduler.Scheduled;
import jakarta.annotation.PreDestroy;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.time.Clock;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import khrongkan.approval.feed.Sequencer;
import khrongkan.kit.trace.Traces;

/**
 * Tells endpoints what happened: at once, and again when it is due. Each endpoint has a few lanes of its own, which end
 * as soon as it fails, so that one that is slow or away does not hold up the others.
 */
@ApplicationScoped
class Postman {

    private static final int THREADS = 16;
    private static final int LANES = 4;
    private static final int MOST_WAITING = 1_000;

    private final Fan fan;
    private final Leases leases;
    private final Results results;
    private final Message message;
    private final Traces traces;
    private final WebhookFigures figures;
    private final Clock clock;
    private final Map<UUID, Integer> lanes = new ConcurrentHashMap<>();
    private final ExecutorService rounds = new ThreadPoolExecutor(
            1, 1, 0, TimeUnit.SECONDS, new ArrayBlockingQueue<>(1), new ThreadPoolExecutor.DiscardPolicy());
    private final ExecutorService threads =
            new ThreadPoolExecutor(THREADS, THREADS, 0, TimeUnit.SECONDS, new LinkedBlockingQueue<>(MOST_WAITING));

    Postman(
            Fan fan,
            Leases leases,
            Results results,
            Message message,
            Traces traces,
            WebhookFigures figures,
            Clock clock) {
        this.fan = fan;
        this.leases = leases;
        this.results = results;
        this.message = message;
        this.traces = traces;
        this.figures = figures;
        this.clock = clock;
    }

    void placed(@Observes Sequencer.Placed placed) {
        look();
    }

    @Scheduled(every = "{khrongkan.webhooks.every}")
    void look() {
        rounds.execute(this::round);
    }

    private void round() {
        try {
            fan.behind().forEach(fan::make);
            leases.due().forEach(this::open);
        } catch (RuntimeException away) {
            Log.warnf("webhooks wait: %s", away.getMessage());
        }
    }

    /** One more lane for an endpoint, up to its share. */
    private void open(UUID webhook) {
        int count = lanes.merge(webhook, 1, Integer::sum);
        if (count > LANES) {
            close(webhook);
            return;
        }
        try {
            threads.execute(() -> walk(webhook));
        } catch (RejectedExecutionException full) {
            close(webhook);
        }
    }

    private void close(UUID webhook) {
        lanes.computeIfPresent(webhook, (id, count) -> count > 1 ? count - 1 : null);
    }

    /** One after the other, until nothing is due or it fails. */
    private void walk(UUID webhook) {
        try {
            boolean told = true;
            while (told) {
                told = leases.next(webhook).map(this::tell).orElse(false);
            }
        } catch (RuntimeException away) {
            Log.warnf("webhook %s waits: %s", webhook, away.getMessage());
        } finally {
            close(webhook);
        }
    }

    private boolean tell(Parcel parcel) {
        return traces.resume(parcel.trace(), "tell a webhook", () -> attempt(parcel));
    }

    private boolean attempt(Parcel parcel) {
        open(parcel.webhook()); // where there was one to tell there may be others
        var begun = clock.instant();
        var outcome = message.send(parcel.url(), parcel.secrets(), parcel.event());
        figures.count(outcome);
        results.settle(parcel, begun, outcome);
        return outcome.told();
    }

    @PreDestroy
    void stop() {
        rounds.shutdown();
        threads.shutdown();
    }
}
