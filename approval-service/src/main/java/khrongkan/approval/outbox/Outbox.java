package khrongkan.approval.outbox;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.persistence.EntityManager;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import khrongkan.kit.trace.Trace;
import org.hibernate.Session;

/** Where a decision leaves, in its own transaction, what others have to be told. */
@ApplicationScoped
public class Outbox {

    private final EntityManager rows;
    private final Event<Filled> filled;
    private final Clock clock;

    Outbox(EntityManager rows, Event<Filled> filled, Clock clock) {
        this.rows = rows;
        this.filled = filled;
        this.clock = clock;
    }

    /** Something was left here; the courier starts once the transaction is through. */
    record Filled() {}

    /** Leaves word for the services that hold something for this revision. */
    public void tell(Operation operation, UUID proposal, int revision) {
        Stream.of(Target.values()).filter(operation::concerns).forEach(target -> {
            rows.persist(new OutboxEntity(proposal, revision, target, operation, Trace.current(), now()));
            rows.flush(); // in this order also in the database
        });
        announce();
    }

    /** Has the courier look once this transaction is through. */
    void announce() {
        filled.fire(new Filled());
    }

    /** Says the last word once more, where a late hold may have come after it. */
    public void repeatLast(UUID proposal) {
        var last = rows.createQuery(
                        "from OutboxEntity where proposalId = :proposal order by seq desc", OutboxEntity.class)
                .setParameter("proposal", proposal)
                .setMaxResults(1)
                .getResultList();
        last.stream().map(OutboxEntity::toDomain).forEach(said -> tell(said.operation(), proposal, said.revision()));
    }

    /** Takes one that is due for a while; none before the earlier ones to the same service are settled. */
    Optional<Delivery> lease(Target target, Instant until) {
        var due = rows.unwrap(Session.class)
                .createNativeQuery("""
                        select * from outbox o
                        where state = 'WAITING' and target = :target and due_at <= :now
                          and (leased_until is null or leased_until < :now)
                          and not exists (select 1 from outbox e where e.state = 'WAITING' and e.target = o.target
                                            and e.proposal_id = o.proposal_id and e.seq < o.seq)
                        order by seq limit 1 for update skip locked""", OutboxEntity.class)
                .setParameter("target", target.name())
                .setParameter("now", now())
                .getResultStream()
                .findFirst();
        due.ifPresent(row -> row.lease(until));
        return due.map(OutboxEntity::toDomain);
    }

    private Instant now() {
        return clock.instant().truncatedTo(ChronoUnit.MICROS);
    }
}
