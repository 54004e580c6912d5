package khrongkan.approval.webhook;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import khrongkan.approval.feed.Feed;
import khrongkan.kit.sql.Sql;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.hibernate.Session;
import org.jspecify.annotations.Nullable;

/** Which instance tells what: nothing is told by two, and nothing of a proposal before what came earlier. */
@ApplicationScoped
@Transactional
class Leases {

    /** What a call may take beside the time until its answer: looking up a name, writing down the outcome. */
    private static final Duration SLACK = Duration.ofSeconds(15);

    private static final String DUE = """
            select w.id from webhook w join webhook_progress p on p.webhook_id = w.id
            where w.state = 'ACTIVE' and (p.resting_until is null or p.resting_until <= ?)
              and exists (select 1 from webhook_delivery d
                          where d.webhook_id = w.id and d.state = 'WAITING' and d.due_at <= ?)""";

    private static final String NEXT = """
            select * from webhook_delivery d
            where d.webhook_id = :webhook and d.state = 'WAITING' and d.due_at <= :now
              and (d.leased_until is null or d.leased_until < :now)
              and exists (select 1 from webhook w join webhook_progress p on p.webhook_id = w.id
                          where w.id = :webhook and w.state = 'ACTIVE'
                            and (p.resting_until is null or p.resting_until <= :now))
              and not exists (select 1 from webhook_delivery e
                              where e.webhook_id = d.webhook_id and e.subject_id = d.subject_id
                                and e.state = 'WAITING' and e.position < d.position)
            order by d.due_at, d.position limit 1 for update skip locked""";

    private final EntityManager rows;
    private final Sql sql;
    private final Feed feed;
    private final Vault vault;
    private final Clock clock;
    private final Duration lease;

    Leases(
            EntityManager rows,
            Sql sql,
            Feed feed,
            Vault vault,
            Clock clock,
            @ConfigProperty(name = "khrongkan.webhooks.timeout") Duration timeout) {
        this.rows = rows;
        this.sql = sql;
        this.feed = feed;
        this.vault = vault;
        this.clock = clock;
        this.lease = timeout.plus(SLACK);
    }

    /** The endpoints that have to be told something now. */
    List<UUID> due() {
        var now = now();
        return sql.list(DUE, row -> row.getObject(1, UUID.class), now, now);
    }

    /** Takes the next delivery of an endpoint for a while. */
    Optional<Parcel> next(UUID webhook) {
        return rows.unwrap(Session.class)
                .createNativeQuery(NEXT, DeliveryEntity.class)
                .setParameter("webhook", webhook)
                .setParameter("now", now())
                .getResultStream()
                .findFirst()
                .map(row -> taken(webhook, row));
    }

    private Parcel taken(UUID id, DeliveryEntity row) {
        var until = now().plus(lease);
        row.lease(until);
        var webhook = Objects.requireNonNull(rows.find(WebhookEntity.class, id));
        var event = row.eventId();
        return new Parcel(id, webhook.url(), webhook.secrets(vault, now()), feed.get(event), trace(event), until);
    }

    private @Nullable String trace(UUID event) {
        var kept = sql.one("select coalesce(trace_parent, '') from event where id = ?", row -> row.getString(1), event);
        return kept.orElse(null);
    }

    private Instant now() {
        return clock.instant().truncatedTo(ChronoUnit.MICROS);
    }
}
