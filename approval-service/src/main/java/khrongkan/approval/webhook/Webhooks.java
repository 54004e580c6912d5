package khrongkan.approval.webhook;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import khrongkan.approval.feed.Feed;
import khrongkan.kit.caller.Callers;
import khrongkan.kit.page.Page;
import khrongkan.kit.page.PageQuery;
import khrongkan.kit.precondition.Preconditions;
import khrongkan.kit.refusal.Refusal;
import khrongkan.kit.sync.ChangeLog;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jspecify.annotations.Nullable;

/** The endpoints of the caller's office; each method is one transaction. */
@ApplicationScoped
@Transactional
class Webhooks {

    private static final long MOST = 20;

    private final EntityManager rows;
    private final Callers callers;
    private final Vault vault;
    private final Feed feed;
    private final Clock clock;
    private final Duration overlap;
    private final ChangeLog log;

    Webhooks(
            EntityManager rows,
            Callers callers,
            Vault vault,
            Feed feed,
            Clock clock,
            @ConfigProperty(name = "khrongkan.webhooks.overlap") Duration overlap,
            ChangeLog log) {
        this.rows = rows;
        this.callers = callers;
        this.vault = vault;
        this.feed = feed;
        this.clock = clock;
        this.overlap = overlap;
        this.log = log;
    }

    /** An endpoint with how it does. */
    record Shown(WebhookEntity row, ProgressEntity progress) {

        UUID id() {
            return row.id();
        }

        long version() {
            return row.version();
        }

        WebhookView view() {
            return row.shown(progress);
        }
    }

    /** Adds one, to be told what happens from now on. */
    Shown add(WriteWebhook written, Secret secret) {
        var caller = callers.current();
        requireRoom(caller.office());
        var row = new WebhookEntity(caller.office(), caller.subject(), now());
        row.take(written, now());
        row.secret(vault.seal(row.id(), secret));
        rows.persist(row);
        var progress = new ProgressEntity(row.id(), feed.end());
        rows.persist(progress);
        rows.flush();
        return new Shown(row, progress);
    }

    private void requireRoom(String office) {
        long there = rows.createQuery("select count(*) from WebhookEntity where office = :office", Long.class)
                .setParameter("office", office)
                .getSingleResult();
        if (there >= MOST) {
            throw Refusal.conflict("too-many-webhooks", Map.of("max", MOST));
        }
    }

    Page<WebhookView> page(PageQuery query) {
        return log.of("webhook", callers.current().readableOffice(), query)
                .map(changed -> changed.page(
                        rows.createQuery("from WebhookEntity where id in :ids", WebhookEntity.class)
                                .setParameter("ids", changed.uuids())
                                .getResultList(),
                        WebhookEntity::id))
                .orElseGet(() -> byId(query))
                .map(row -> row.shown(progress(row.id(), LockModeType.NONE)));
    }

    private Page<WebhookEntity> byId(PageQuery query) {
        var last = query.after(1)
                .map(place -> PageQuery.read(place.get(0), UUID::fromString))
                .orElse(new UUID(0, 0));
        var found = rows.createQuery(
                        "from WebhookEntity where id > :last and (:office is null or office = :office) order by id",
                        WebhookEntity.class)
                .setParameter("last", last)
                .setParameter("office", callers.current().readableOffice().orElse(null))
                .setMaxResults(query.fetch())
                .getResultList();
        return Page.of(found, query, row -> List.of(row.id().toString()));
    }

    /**
     * The one with this id, if the caller may read it.
     *
     * @throws Refusal {@code not-found}
     */
    Shown get(UUID id) {
        return new Shown(row(id, LockModeType.NONE), progress(id, LockModeType.NONE));
    }

    /** Writes it anew; switched on again, it goes on where it stopped. */
    Shown write(UUID id, long known, WriteWebhook written) {
        var row = mine(id);
        Preconditions.require(known, row.version());
        row.take(written, now());
        var progress = progress(id, LockModeType.PESSIMISTIC_WRITE);
        progress.well();
        rows.flush();
        return new Shown(row, progress);
    }

    /** Another secret; what is told is signed with both for a while. */
    Shown rotate(UUID id, Secret secret) {
        var row = mine(id);
        row.rotate(vault.seal(id, secret), now().plus(overlap), now());
        rows.flush();
        return new Shown(row, progress(id, LockModeType.NONE));
    }

    void remove(UUID id, long known) {
        var row = mine(id);
        Preconditions.require(known, row.version());
        rows.remove(row);
        rows.flush();
    }

    /** Where to and how signed, for its own office. */
    Trial.Target target(UUID id) {
        var row = mine(id);
        return new Trial.Target(row.office(), row.url(), row.secrets(vault, now()));
    }

    /** Locked for a change by its own office. */
    WebhookEntity mine(UUID id) {
        var row = row(id, LockModeType.PESSIMISTIC_WRITE);
        if (!callers.current().office().equals(row.office())) {
            throw Refusal.forbidden("other-office", Map.of());
        }
        return row;
    }

    private WebhookEntity row(UUID id, LockModeType lock) {
        @Nullable WebhookEntity found = rows.find(WebhookEntity.class, id, lock);
        var row = Optional.ofNullable(found).orElseThrow(Refusal::notFound);
        callers.current().requireRead(row.office());
        return row;
    }

    private ProgressEntity progress(UUID id, LockModeType lock) {
        return Objects.requireNonNull(rows.find(ProgressEntity.class, id, lock));
    }

    private Instant now() {
        return clock.instant().truncatedTo(ChronoUnit.MICROS);
    }
}
