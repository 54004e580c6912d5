package khrongkan.approval.outbox;

import io.quarkus.logging.Log;
import io.quarkus.scheduler.Scheduled;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.ObservesAsync;
import jakarta.enterprise.event.TransactionPhase;
import khrongkan.approval.budget.Budgets;
import khrongkan.approval.participants.Seminars;
import khrongkan.approval.remote.Answers.Answer;
import org.jboss.logging.MDC;

/** Tells other services what was left in the outbox: at once after a decision, and again until they have heard it. */
@ApplicationScoped
class Courier {

    private static final String REQUEST_ID = "X-Request-Id";

    private final Settlement settlement;
    private final Budgets budgets;
    private final Seminars seminars;
    private final Event<Errand> errands;

    Courier(Settlement settlement, Budgets budgets, Seminars seminars, Event<Errand> errands) {
        this.settlement = settlement;
        this.budgets = budgets;
        this.seminars = seminars;
        this.errands = errands;
    }

    /** To go and see what is due for one service. */
    record Errand(Target target) {}

    void afterCommit(@Observes(during = TransactionPhase.AFTER_SUCCESS) Outbox.Filled filled) {
        for (var target : Target.values()) {
            errands.fireAsync(new Errand(target)).exceptionally(failed -> {
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
        MDC.put(REQUEST_ID, delivery.requestId() == null ? delivery.id().toString() : delivery.requestId());
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
            MDC.remove(REQUEST_ID);
        }
    }

    private Answer tell(Delivery delivery) {
        var operation = delivery.operation().path();
        return switch (delivery.target()) {
            case BUDGET -> budgets.settle(delivery.proposal(), delivery.revision(), operation);
            case PARTICIPANTS -> seminars.settle(delivery.proposal(), delivery.revision(), operation);
        };
    }
}
