package khrongkan.budget.hold;

import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.sql.ResultSet;
import java.sql.SQLException;
import khrongkan.kit.metric.Figures;
import khrongkan.kit.sql.Sql;

/** Tells the operator how much money is held back for submissions that nobody has confirmed yet. */
@ApplicationScoped
class HoldFigures {

    private static final String PENDING = """
            select count(*) as number, coalesce(sum(reserved), 0) as baht,
                coalesce(greatest(0, extract(epoch from now() - min(expires_at))), 0) as overdue
            from reservation where state = 'PENDING'""";

    private record Pending(long number, double baht, double overdue) {

        static Pending of(ResultSet row) throws SQLException {
            return new Pending(row.getLong("number"), row.getDouble("baht"), row.getDouble("overdue"));
        }
    }

    private final Figures figures;
    private final Sql sql;

    HoldFigures(Figures figures, Sql sql) {
        this.figures = figures;
        this.sql = sql;
    }

    void tell(@Observes StartupEvent started) {
        figures.of(() -> sql.one(PENDING, Pending::of).orElseThrow())
                .gauge(
                        "khrongkan.reservations.pending",
                        "Reservations that wait for their confirmation.",
                        Pending::number)
                .gauge("khrongkan.reservations.pending.baht", "What they hold back.", Pending::baht)
                .gauge(
                        "khrongkan.reservations.overdue.seconds",
                        "How long ago the first of them should have been given back; 0 where none should.",
                        Pending::overdue);
    }
}
