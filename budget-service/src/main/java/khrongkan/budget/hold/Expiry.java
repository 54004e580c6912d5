package khrongkan.budget.hold;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.scheduler.Scheduled;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.util.List;
import java.util.UUID;

/** Gives back what nobody confirmed in time. */
@ApplicationScoped
class Expiry {

    private static final String ACTOR = "expiry";

    private final Books books;
    private final Clock clock;

    Expiry(Books books, Clock clock) {
        this.books = books;
        this.clock = clock;
    }

    @Scheduled(every = "1s", concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
    void sweep() {
        QuarkusTransaction.requiringNew()
                .call(() -> books.fundsWithDue(clock.instant()))
                .forEach(fund -> QuarkusTransaction.requiringNew().run(() -> {
                    books.lockFunds(List.of(fund));
                    sweepLocked(fund);
                }));
    }

    /** To be called under the lock of the fund. */
    void sweepLocked(UUID fund) {
        for (var due : books.due(fund, clock.instant())) {
            var before = books.of(due.proposalId());
            books.write(before, before.expire(due), ACTOR);
        }
    }
}
