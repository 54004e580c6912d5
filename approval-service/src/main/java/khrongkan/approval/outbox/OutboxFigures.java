package khrongkan.approval.outbox;

import io.micrometer.core.instrument.Tags;
import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.EnumMap;
import java.util.Map;
import khrongkan.kit.metric.Figures;
import khrongkan.kit.sql.Sql;

/** Tells the operator what the other services have not heard yet, and what they refused. */
@ApplicationScoped
class OutboxFigures {

    private static final String WAITING = """
            select target, count(*) as number, extract(epoch from now() - min(created_at)) as age
            from outbox where state = 'WAITING' group by target""";

    private static final String FAILED = """
            select target, count(*) as number, 0 as age from outbox where state = 'FAILED' group by target""";

    private record Pile(long number, double age) {

        static Pile of(ResultSet row) throws SQLException {
            return new Pile(row.getLong("number"), row.getDouble("age"));
        }
    }

    private static final Pile NOTHING = new Pile(0, 0);

    private final Figures figures;
    private final Sql sql;

    OutboxFigures(Figures figures, Sql sql) {
        this.figures = figures;
        this.sql = sql;
    }

    void tell(@Observes StartupEvent started) {
        var waiting = figures.of(() -> piles(WAITING));
        var failed = figures.of(() -> piles(FAILED));
        for (var target : Target.values()) {
            var label = Tags.of("target", target.name());
            waiting.gauge(
                    "khrongkan.outbox.waiting",
                    "What a service has not been told yet.",
                    label,
                    piles -> piles.getOrDefault(target, NOTHING).number());
            waiting.gauge(
                    "khrongkan.outbox.lag.seconds",
                    "How long the oldest of it has been waiting; 0 where there is none.",
                    label,
                    piles -> piles.getOrDefault(target, NOTHING).age());
            failed.gauge(
                    "khrongkan.failed.work",
                    "What a service refused, which waits for an administrator.",
                    label,
                    piles -> piles.getOrDefault(target, NOTHING).number());
        }
    }

    private Map<Target, Pile> piles(String query) {
        var piles = new EnumMap<Target, Pile>(Target.class);
        sql.list(query, row -> Map.entry(Target.valueOf(row.getString("target")), Pile.of(row)))
                .forEach(pile -> piles.put(pile.getKey(), pile.getValue()));
        return piles;
    }
}
