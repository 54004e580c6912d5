package khrongkan.approval.webhook;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import khrongkan.approval.webhook.domain.DeliveryState;
import khrongkan.kit.page.Page;
import khrongkan.kit.page.PageQuery;
import khrongkan.kit.refusal.Refusal;
import khrongkan.kit.sync.ChangeLog;
import org.jspecify.annotations.Nullable;

/** The delivery log of an endpoint, and its replay by hand; each method is one transaction. */
@ApplicationScoped
@Transactional
class Deliveries {

    private final EntityManager rows;
    private final Webhooks webhooks;
    private final Fan fan;
    private final Clock clock;
    private final ChangeLog log;

    Deliveries(EntityManager rows, Webhooks webhooks, Fan fan, Clock clock, ChangeLog log) {
        this.rows = rows;
        this.webhooks = webhooks;
        this.fan = fan;
        this.clock = clock;
        this.log = log;
    }

    /** The newest event first. */
    Page<DeliveryView> page(UUID webhook, @Nullable DeliveryState state, PageQuery query) {
        webhooks.get(webhook);
        var page = log.within("webhook-delivery", webhook, query)
                .map(changed -> changed.page(
                        list(webhook, state, "eventId in :which", changed.uuids(), query), DeliveryEntity::eventId))
                .orElseGet(() -> newestFirst(webhook, state, query));
        var made = attempts(webhook, page.items());
        return page.map(row -> row.shown(made.getOrDefault(row.eventId(), List.of())));
    }

    private Page<DeliveryEntity> newestFirst(UUID webhook, @Nullable DeliveryState state, PageQuery query) {
        long before = query.after(1)
                .map(place -> PageQuery.read(place.get(0), Long::valueOf))
                .orElse(Long.MAX_VALUE);
        var found = list(webhook, state, "position < :which", before, query);
        return Page.of(found, query, row -> List.of(String.valueOf(row.position())));
    }

    private List<DeliveryEntity> list(
            UUID webhook, @Nullable DeliveryState state, String which, Object value, PageQuery query) {
        return rows.createQuery(
                        "from DeliveryEntity where webhookId = :webhook and " + which
                                + " and (:state is null or state = :state) order by position desc",
                        DeliveryEntity.class)
                .setParameter("webhook", webhook)
                .setParameter("which", value)
                .setParameter("state", state)
                .setMaxResults(query.fetch())
                .getResultList();
    }

    DeliveryView get(UUID webhook, UUID event) {
        webhooks.get(webhook);
        return shown(webhook, row(webhook, event, LockModeType.NONE));
    }

    /** Has one event told once more. */
    DeliveryView replay(UUID webhook, UUID event) {
        webhooks.mine(webhook);
        var row = row(webhook, event, LockModeType.PESSIMISTIC_WRITE);
        row.replay(clock.instant().truncatedTo(ChronoUnit.MICROS));
        rows.flush();
        return shown(webhook, row);
    }

    /** Has everything told once more that came after a position, also what came before there was the endpoint. */
    WebhookView replayAfter(UUID webhook, long position) {
        fan.replay(webhooks.mine(webhook), position);
        return webhooks.get(webhook).view();
    }

    private DeliveryView shown(UUID webhook, DeliveryEntity row) {
        return row.shown(attempts(webhook, List.of(row)).getOrDefault(row.eventId(), List.of()));
    }

    private Map<UUID, List<AttemptEntity>> attempts(UUID webhook, List<DeliveryEntity> deliveries) {
        return rows.createQuery(
                        "from AttemptEntity where webhookId = :webhook and eventId in :events order by eventId, number",
                        AttemptEntity.class)
                .setParameter("webhook", webhook)
                .setParameter(
                        "events",
                        deliveries.stream().map(DeliveryEntity::eventId).toList())
                .getResultStream()
                .collect(Collectors.groupingBy(AttemptEntity::eventId));
    }

    private DeliveryEntity row(UUID webhook, UUID event, LockModeType lock) {
        @Nullable DeliveryEntity found = rows.find(DeliveryEntity.class, new DeliveryId(webhook, event), lock);
        return Optional.ofNullable(found).orElseThrow(Refusal::notFound);
    }
}
