package khrongkan.approval.outbox;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import khrongkan.kit.Ids;
import khrongkan.kit.trace.Trace;

/** The row behind a {@link Delivery}. */
@Entity
@Table(name = "outbox")
class OutboxEntity {

    enum State {
        WAITING,
        DONE,
        FAILED
    }

    @Id
    private UUID id;

    @Column(insertable = false, updatable = false)
    private Long seq;

    private UUID proposalId;
    private int revision;

    @Enumerated(EnumType.STRING)
    private Target target;

    @Enumerated(EnumType.STRING)
    private Operation operation;

    @Enumerated(EnumType.STRING)
    private State state;

    private int attempts;

    @SuppressWarnings("UnusedVariable") // read by queries
    private Instant dueAt;

    private Instant leasedUntil;
    private String failure;
    private String requestId;
    private String caseReference;
    private String traceParent;
    private String endUser;
    private String caller;
    private Instant createdAt;
    private Instant settledAt;

    protected OutboxEntity() {}

    OutboxEntity(UUID proposal, int held, Target to, Operation told, Trace trace, Instant now) {
        id = Ids.next();
        proposalId = proposal;
        revision = held;
        target = to;
        operation = told;
        state = State.WAITING;
        dueAt = now;
        requestId = trace.requestId() == null ? id.toString() : trace.requestId();
        caseReference = trace.caseReference();
        traceParent = trace.parent();
        endUser = trace.endUser();
        caller = trace.caller();
        createdAt = now;
    }

    void lease(Instant until) {
        leasedUntil = until;
    }

    void later(Instant due) {
        attempts++;
        dueAt = due;
        leasedUntil = null;
    }

    void done(Instant now) {
        attempts++;
        state = State.DONE;
        failure = null;
        settle(now);
    }

    void failed(String code, Instant now) {
        attempts++;
        state = State.FAILED;
        failure = code;
        settle(now);
    }

    private void settle(Instant now) {
        settledAt = now;
        leasedUntil = null;
    }

    void repeat(Instant now) {
        state = State.WAITING;
        dueAt = now;
        settledAt = null;
    }

    boolean leasedAs(Delivery delivery) {
        return state == State.WAITING && leasedUntil != null && leasedUntil.equals(delivery.leasedUntil());
    }

    boolean isFailed() {
        return state == State.FAILED;
    }

    Delivery toDomain() {
        var trace = new Trace(requestId, caseReference, endUser, caller, traceParent);
        return new Delivery(id, proposalId, revision, target, operation, attempts, leasedUntil, trace);
    }

    FailedWork toFailedWork() {
        return new FailedWork(id, proposalId, revision, target, operation, failure, attempts, createdAt, settledAt);
    }

    UUID proposalId() {
        return proposalId;
    }

    Long seq() {
        return seq;
    }
}
