package khrongkan.approval.outbox;

import io.quarkus.logging.Log;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import java.util.function.Consumer;
import khrongkan.approval.proposal.Proposals;
import khrongkan.approval.signoff.domain.Hold;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jspecify.annotations.Nullable;

/** What becomes of a delivery; each method is one transaction, and none calls another service. */
@ApplicationScoped
@Transactional
class Settlement {

    /** Longer than the slowest call can take, so that no other instance starts what this one is doing. */
    private static final Duration LEASE = Duration.ofSeconds(15);

    private final EntityManager rows;
    private final Outbox outbox;
    private final Proposals proposals;
    private final Clock clock;
    private final Duration longestPause;

    Settlement(
            EntityManager rows,
            Outbox outbox,
            Proposals proposals,
            Clock clock,
            @ConfigProperty(name = "khrongkan.outbox.longest-pause") Duration longestPause) {
        this.rows = rows;
        this.outbox = outbox;
        this.proposals = proposals;
        this.clock = clock;
        this.longestPause = longestPause;
    }

    Optional<Delivery> lease(Target target) {
        return outbox.lease(target, now().plus(LEASE));
    }

    void done(Delivery delivery) {
        settle(delivery, row -> row.done(now()));
    }

    void failed(Delivery delivery, String code) {
        Log.warnf("delivery %s refused: %s", delivery.id(), code);
        settle(delivery, row -> row.failed(code, now()));
    }

    /** The service is away: again after a pause that grows, and never given up. */
    void later(Delivery delivery) {
        var doubled = Duration.ofSeconds(1L << Math.min(delivery.attempts(), 20));
        var pause = doubled.compareTo(longestPause) < 0 ? doubled : longestPause;
        mine(delivery).ifPresent(row -> row.later(now().plus(pause)));
    }

    private void settle(Delivery delivery, Consumer<OutboxEntity> outcome) {
        proposals.locked(delivery.proposal()); // first the proposal, as every decision does
        mine(delivery).ifPresent(row -> {
            outcome.accept(row);
            rows.flush();
            if (delivery.operation().keeps()) {
                proposals.held(delivery.proposal(), delivery.revision(), hold(delivery), now());
            }
        });
    }

    /** What all that was told about this revision amounts to. */
    private Hold hold(Delivery delivery) {
        if (told(delivery, "state = 'FAILED'")) {
            return Hold.LOST;
        }
        return told(delivery, "state = 'WAITING' and target = 'BUDGET'") ? Hold.UNCONFIRMED : Hold.CONFIRMED;
    }

    private boolean told(Delivery delivery, String how) {
        return rows.createQuery(
                                "select count(*) from OutboxEntity where proposalId = :proposal and revision = :revision"
                                        + " and operation in ('CONFIRM', 'COMMIT') and " + how,
                                Long.class)
                        .setParameter("proposal", delivery.proposal())
                        .setParameter("revision", delivery.revision())
                        .getSingleResult()
                > 0;
    }

    /** The row, unless the lease ran out and another instance has taken over. */
    private Optional<OutboxEntity> mine(Delivery delivery) {
        @Nullable OutboxEntity row = rows.find(OutboxEntity.class, delivery.id(), LockModeType.PESSIMISTIC_WRITE);
        return Optional.ofNullable(row).filter(found -> found.leasedAs(delivery));
    }

    private Instant now() {
        return clock.instant().truncatedTo(ChronoUnit.MICROS);
    }
}
