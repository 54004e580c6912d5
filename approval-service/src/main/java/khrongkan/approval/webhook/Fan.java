package khrongkan.approval.webhook;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import khrongkan.kit.sql.Sql;
import org.hibernate.Session;

/** Makes out a delivery for each event that an endpoint wants to be told of; each method is one transaction. */
@ApplicationScoped
@Transactional
class Fan {

    private static final int AT_ONCE = 500;

    private static final String BEHIND = """
            select w.id from webhook w join webhook_progress p on p.webhook_id = w.id
            where w.state = 'ACTIVE'
              and exists (select 1 from event e where e.office = w.office and e.position > p.position)""";

    private static final String REACH = """
            select position from
                (select position from event where office = ? and position > ? order by position limit ?) n
            order by position desc limit 1""";

    /** Again for one that is made out already only where it is to be replayed. */
    private static final String MAKE = """
            insert into webhook_delivery
                (webhook_id, event_id, position, type, subject_id, state, attempts, retries, due_at)
            select :webhook, id, position, type, coalesce(proposal_id, webhook_id), 'WAITING', 0, 0, :now from event
            where office = :office and position > :from and position <= :to
              and (:types = '' or type = any (string_to_array(:types, ',')))
            order by position
            on conflict (webhook_id, event_id) do\s""";

    private static final String REPLAY =
            "update set state = 'WAITING', retries = 0, due_at = :now, leased_until = null, settled_at = null";

    private final EntityManager rows;
    private final Sql sql;
    private final Clock clock;

    Fan(EntityManager rows, Sql sql, Clock clock) {
        this.rows = rows;
        this.sql = sql;
        this.clock = clock;
    }

    /** The endpoints for which something new happened. */
    List<UUID> behind() {
        return sql.list(BEHIND, row -> row.getObject(1, UUID.class));
    }

    /** Makes out what is new for one, unless another instance is at it. */
    void make(UUID webhook) {
        rows.unwrap(Session.class)
                .createNativeQuery(
                        "select * from webhook_progress where webhook_id = :webhook for no key update skip locked",
                        ProgressEntity.class)
                .setParameter("webhook", webhook)
                .getResultStream()
                .findFirst()
                .ifPresent(progress -> progress.reached(
                        make(row(webhook), progress.position(), reach(row(webhook), progress), "nothing")));
    }

    /** Has everything told once more that came after a position. The row of the endpoint is locked. */
    void replay(WebhookEntity webhook, long after) {
        var progress = Objects.requireNonNull(rows.find(ProgressEntity.class, webhook.id()));
        make(webhook, after, progress.position(), REPLAY);
    }

    private long make(WebhookEntity webhook, long from, long to, String otherwise) {
        rows.createNativeQuery(MAKE + otherwise)
                .setParameter("webhook", webhook.id())
                .setParameter("office", webhook.office())
                .setParameter("types", webhook.eventTypes())
                .setParameter("from", from)
                .setParameter("to", to)
                .setParameter("now", now())
                .executeUpdate();
        return to;
    }

    private long reach(WebhookEntity webhook, ProgressEntity progress) {
        return sql.one(REACH, row -> row.getLong(1), webhook.office(), progress.position(), AT_ONCE)
                .orElse(progress.position());
    }

    private WebhookEntity row(UUID id) {
        return Objects.requireNonNull(rows.find(WebhookEntity.class, id));
    }

    private Instant now() {
        return clock.instant().truncatedTo(ChronoUnit.MICROS);
    }
}
