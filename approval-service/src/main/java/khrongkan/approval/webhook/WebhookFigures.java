package khrongkan.approval.webhook;

import io.micrometer.core.instrument.Counter;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.Tags;
import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.util.List;
import khrongkan.approval.webhook.domain.Outcome;
import khrongkan.kit.metric.Figures;
import khrongkan.kit.sql.Sql;

/** Tells the operator how endpoints are told: each attempt by its outcome, what waits, and what was given up. */
@ApplicationScoped
class WebhookFigures {

    private static final String WAITING = """
            select count(*) as number,
                coalesce(extract(epoch from now() - (select occurred_at from event e where e.position = min(d.position))), 0)
                    as age
            from webhook_delivery d join webhook w on w.id = d.webhook_id and w.state = 'ACTIVE'
            where d.state = 'WAITING'""";

    private static final String GIVEN_UP = "select count(*) from webhook_delivery where state = 'GIVEN_UP'";
    private static final String OFF = "select count(*) from webhook where state = 'DISABLED'";

    private static final String ATTEMPTS = "khrongkan.webhook.attempts";
    private static final String TOLD = "delivered";

    /** What may go wrong, so that each has its line before it happens. */
    private static final List<String> OUTCOMES =
            List.of(TOLD, "status", "redirect", "gone", "timeout", "unreachable", "tls", "other");

    private record Pile(long number, double age) {}

    private final Figures figures;
    private final Sql sql;
    private final MeterRegistry registry;

    WebhookFigures(Figures figures, Sql sql, MeterRegistry registry) {
        this.figures = figures;
        this.sql = sql;
        this.registry = registry;
    }

    void tell(@Observes StartupEvent started) {
        OUTCOMES.forEach(this::attempts);
        figures.of(() -> sql.one(WAITING, row -> new Pile(row.getLong("number"), row.getDouble("age")))
                        .orElseThrow())
                .gauge("khrongkan.webhook.deliveries.waiting", "Events that active endpoints wait for.", Pile::number)
                .gauge(
                        "khrongkan.webhook.lag.seconds",
                        "How long ago the oldest of them happened; 0 where there is none.",
                        Pile::age);
        count(GIVEN_UP, "khrongkan.webhook.deliveries.given.up", "Events that endpoints were told of in vain.");
        count(OFF, "khrongkan.webhooks.disabled", "Endpoints that were switched off after failures.");
    }

    private void count(String query, String name, String help) {
        figures.of(() -> sql.one(query, row -> row.getLong(1)).orElseThrow()).gauge(name, help, Long::doubleValue);
    }

    /** One more attempt, with what became of it. */
    void count(Outcome outcome) {
        var failure = outcome.failure();
        var name = failure == null ? TOLD : failure;
        attempts(OUTCOMES.contains(name) ? name : "other").increment();
    }

    private Counter attempts(String outcome) {
        return Counter.builder(ATTEMPTS)
                .description("Attempts to tell an endpoint of an event, by outcome.")
                .tags(Tags.of("outcome", outcome))
                .register(registry);
    }
}
