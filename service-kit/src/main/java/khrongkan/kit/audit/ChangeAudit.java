package khrongkan.kit.audit;

import io.quarkus.arc.Arc;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.Initialized;
import jakarta.enterprise.event.Observes;
import jakarta.transaction.Status;
import jakarta.transaction.Synchronization;
import jakarta.transaction.TransactionScoped;
import jakarta.transaction.TransactionSynchronizationRegistry;
import khrongkan.kit.caller.Callers;
import khrongkan.kit.trace.Trace;

/**
 * Enters every change that a request makes, in the transaction of the change: no operation has to think of it, and none
 * can forget it. A change that cannot be entered is not made.
 */
@ApplicationScoped
class ChangeAudit {

    private final TransactionSynchronizationRegistry transactions;
    private final Answering answering;
    private final Callers callers;
    private final Entries entries;
    private final AuditStore store;

    ChangeAudit(
            TransactionSynchronizationRegistry transactions,
            Answering answering,
            Callers callers,
            Entries entries,
            AuditStore store) {
        this.transactions = transactions;
        this.answering = answering;
        this.callers = callers;
        this.entries = entries;
        this.store = store;
    }

    void begun(@Observes @Initialized(TransactionScoped.class) Object transaction) {
        if (Arc.container().requestContext().isActive() && answering.writes()) {
            before(() ->
                    before(this::enter)); // once more at the end: after whatever was registered in between has written
        }
    }

    private void enter() {
        var operation = answering.operation();
        if (operation == null || transactions.getTransactionStatus() != Status.STATUS_ACTIVE) {
            return;
        }
        var entry = entries.of(
                operation, callers.origin(), Trace.current(), answering.resources(), answering.expected(), null, true);
        if (store.addIfChanged(entry)) {
            answering.entered();
        }
    }

    private void before(Runnable work) {
        transactions.registerInterposedSynchronization(new Synchronization() {

            @Override
            public void beforeCompletion() {
                work.run();
            }

            @Override
            public void afterCompletion(int status) {
                // it stands or falls with the change
            }
        });
    }
}
