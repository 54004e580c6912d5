package khrongkan.participants.freeze.store;

import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.time.Clock;
import khrongkan.kit.metric.Figures;
import khrongkan.kit.sql.Sql;

/** Tells the operator how many name lists are frozen for submissions that nobody has confirmed yet. */
@ApplicationScoped
class FreezeFigures {

    private static final String PENDING = "select count(*) from list_freeze where state = 'PENDING' and expires_at > ?";

    private final Figures figures;
    private final Sql sql;
    private final Clock clock;

    FreezeFigures(Figures figures, Sql sql, Clock clock) {
        this.figures = figures;
        this.sql = sql;
        this.clock = clock;
    }

    void tell(@Observes StartupEvent started) {
        figures.of(() ->
                        sql.one(PENDING, row -> row.getLong(1), clock.instant()).orElseThrow())
                .gauge(
                        "khrongkan.freezes.pending",
                        "Frozen lists that wait for their confirmation.",
                        Long::doubleValue);
    }
}
