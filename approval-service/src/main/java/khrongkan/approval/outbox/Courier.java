package khrongkan.approval.outbox;

import io.quarkus.logging.Log;
import io.quarkus.scheduler.Scheduled;
import jakarta.annotation.PreDestroy;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.enterprise.event.NotificationOptions;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.ObservesAsync;
import jakarta.enterprise.event.TransactionPhase;
import java.util.EnumMap;
import java.util.Map;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import khrongkan.approval.budget.Budgets;
import khrongkan.approval.participants.Seminars;
import khrongkan.approval.remote.Answers.Answer;
import khrongkan.kit.trace.Trace;
import khrongkan.kit.trace.Traces;

/** Tells other services what was left in the outbox: at once after a decision, and again until they have heard it. */
@ApplicationScoped
class Courier {

    private static final int AT_ONCE = 2;

    private final Settlement settlement;
    private final Budgets budgets;
    private final Seminars seminars;
    private final Traces traces;
    private final Event<Errand> errands;
    private final Map<Target, ExecutorService> threads = new EnumMap<>(Target.class);

    Courier(Settlement settlement, Budgets budgets, Seminars seminars, Traces traces, Event<Errand> errands) {
        this.settlement = settlement;
        this.budgets = budgets;
        this.seminars = seminars;
        this.traces = traces;
        this.errands = errands;
        for (var target : Target.values()) {
            threads.put(target, threads());
        }
    }

    /** To go and see what is due for one service. */
    record Errand(Target target) {}

    void afterCommit(@Observes(during = TransactionPhase.AFTER_SUCCESS) Outbox.Filled filled) {
        for (var target : Target.values()) {
            var own = NotificationOptions.ofExecutor(threads.get(target));
            errands.fireAsync(new Errand(target), own).exceptionally(failed -> {
                Log.error("delivery stopped", failed);
                return new Errand(target);
            });
        }
    }

    void run(@ObservesAsync Errand errand) {
        deliver(errand.target());
    }

    @Scheduled(every = "{khrongkan.outbox.every}", concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
    void tellBudget() {
        deliver(Target.BUDGET);
    }

    @Scheduled(every = "{khrongkan.outbox.every}", concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
    void tellParticipants() {
        deliver(Target.PARTICIPANTS);
    }

    /** One after the other, until nothing is due or the service turns out to be away. */
    private void deliver(Target target) {
        boolean heard = true;
        while (heard) {
            heard = settlement.lease(target).map(this::deliver).orElse(false);
        }
    }

    private boolean deliver(Delivery delivery) {
        var name = "tell %s: %s".formatted(delivery.target(), delivery.operation());
        return traces.resume(delivery.trace().parent(), name, () -> attempt(delivery));
    }

    private boolean attempt(Delivery delivery) {
        delivery.trace().begin();
        try {
            var answer = tell(delivery);
            if (answer.ok()) {
                settlement.done(delivery);
            } else {
                settlement.failed(delivery, answer.code());
            }
            return true;
        } catch (RuntimeException away) {
            Log.infof("delivery %s to %s put off: %s", delivery.id(), delivery.target(), away.getMessage());
            settlement.later(delivery);
            return false;
        } finally {
            Trace.end();
        }
    }

    /**
     * Threads of its own: one lent by a request would share the ids in its logs with that request, which still runs. One
     * errand that waits is enough, as it will find all there is.
     */
    private static ExecutorService threads() {
        return new ThreadPoolExecutor(
                AT_ONCE,
                AT_ONCE,
                0,
                TimeUnit.SECONDS,
                new ArrayBlockingQueue<>(1),
                new ThreadPoolExecutor.DiscardPolicy());
    }

    @PreDestroy
    void stop() {
        threads.values().forEach(ExecutorService::shutdown);
    }

    private Answer tell(Delivery delivery) {
        var operation = delivery.operation().path();
        return switch (delivery.target()) {
            case BUDGET -> budgets.settle(delivery.proposal(), delivery.revision(), operation);
            case PARTICIPANTS -> seminars.settle(delivery.proposal(), delivery.revision(), operation);
        };
    }
}
