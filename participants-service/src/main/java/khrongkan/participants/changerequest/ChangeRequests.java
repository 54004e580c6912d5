package khrongkan.participants.changerequest;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Instance;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import khrongkan.kit.caller.Caller;
import khrongkan.kit.caller.Role;
import khrongkan.kit.page.Page;
import khrongkan.kit.page.PageQuery;
import khrongkan.kit.refusal.Refusal;
import khrongkan.kit.sync.ChangeLog;
import khrongkan.kit.wall.Wall;
import khrongkan.participants.change.Action;
import khrongkan.participants.change.Changes;
import khrongkan.participants.change.Subject;
import khrongkan.participants.changerequest.domain.Standing;
import khrongkan.participants.changerequest.domain.State;
import khrongkan.participants.changerequest.domain.Target;
import khrongkan.participants.changerequest.domain.Verdict;
import khrongkan.participants.check.domain.Faults;
import khrongkan.participants.query.Conditions;
import khrongkan.participants.query.Listing;
import org.jboss.logging.MDC;
import org.jspecify.annotations.Nullable;

/** What callers can do with proposed changes; each method is one transaction. */
@ApplicationScoped
@Transactional
class ChangeRequests {

    private static final String CASE_REFERENCE = "X-Case-Reference";
    private static final Listing<ChangeRequestEntity> BY_ARRIVAL = new Listing<>(
            ChangeRequestEntity.class, "r.createdAt", row -> row.createdAt().toString(), Instant::parse);

    private final EntityManager rows;
    private final Instance<Records<?>> registers;
    private final Acceptance acceptance;
    private final Changes changes;
    private final ChangeLog log;
    private final Wall wall;
    private final Clock clock;

    ChangeRequests(
            EntityManager rows,
            Instance<Records<?>> registers,
            Acceptance acceptance,
            Changes changes,
            ChangeLog log,
            Wall wall,
            Clock clock) {
        this.rows = rows;
        this.registers = registers;
        this.acceptance = acceptance;
        this.changes = changes;
        this.log = log;
        this.wall = wall;
        this.clock = clock;
    }

    /** What the book of changes keeps of a decision: no value, since it outlives the record. */
    record Noted(Target subject, @Nullable UUID subjectId, String fields, String caseReference, State state) {}

    /** Proposes a change to the office that keeps the record. */
    ChangeRequestEntity propose(Caller caller, ProposeChange request) {
        var faults = new Faults();
        var proposed = request.read(faults);
        faults.refuseIfAny();
        if (!(MDC.get(CASE_REFERENCE) instanceof String caseReference)) {
            throw Refusal.invalid(CASE_REFERENCE, "case-reference-needed", Map.of());
        }
        return wall.everywhere(() -> added(caller, proposed, caseReference));
    }

    private ChangeRequestEntity added(Caller caller, ProposeChange proposed, String caseReference) {
        var base = acceptance.base(register(Objects.requireNonNull(proposed.subject())), caller, proposed);
        var row = new ChangeRequestEntity(caller, clock.instant(), proposed, base, caseReference);
        rows.persist(row);
        note(Action.PROPOSE, row);
        return row;
    }

    /** Accepts, refuses or withdraws a proposed change; an accepted one is applied in the same transaction. */
    ChangeRequestEntity decide(Caller caller, UUID id, DecideChange decision) {
        var row = wall.everywhere(
                () -> visible(caller, rows.find(ChangeRequestEntity.class, id, LockModeType.PESSIMISTIC_WRITE)));
        return row.office().equals(caller.officeCode())
                ? decided(caller, row, decision)
                : wall.everywhere(() -> decided(caller, row, decision));
    }

    private ChangeRequestEntity decided(Caller caller, ChangeRequestEntity row, DecideChange decision) {
        var verdict = decision.verdict();
        standing(caller, row).why(verdict).ifPresent(code -> refuse(code, row));
        var faults = new Faults();
        var reason = verdict == Verdict.REFUSE
                ? faults.required("reason", decision.reason(), DecideChange.LONGEST_REASON)
                : faults.text("reason", decision.reason(), DecideChange.LONGEST_REASON);
        faults.refuseIfAny();
        if (verdict == Verdict.ACCEPT) {
            row.applied(acceptance.apply(register(row.subject()), caller, row));
        }
        row.decided(caller, clock.instant(), verdict, reason);
        note(action(verdict), row);
        return row;
    }

    /** One proposed change that the caller may see. */
    ChangeRequestEntity find(Caller caller, UUID id) {
        return wall.everywhere(() -> visible(caller, rows.find(ChangeRequestEntity.class, id)));
    }

    /** The changes proposed to the caller's office, or by the caller: a machine sees no others. */
    Page<ChangeRequestEntity> list(Caller caller, boolean mine, @Nullable State state, PageQuery page) {
        boolean own = mine || caller.is(Role.SYSTEM);
        var office = caller.readableOffice();
        var conditions = new Conditions()
                .andIfGiven("r.proposer = :proposer", "proposer", own ? caller.subject() : null)
                .andIfGiven("r.office = :office", "office", own ? null : office.orElse(null))
                .andIfGiven("r.state = :state", "state", state);
        var changes =
                own ? log.within("own-change-request", caller.subject(), page) : log.of("change-request", office, page);
        // what he proposed himself, to whatever office
        return own
                ? wall.everywhere(() -> BY_ARRIVAL.page(rows, conditions, changes, page))
                : BY_ARRIVAL.page(rows, conditions, changes, page);
    }

    /** What the caller may do with a proposed change. */
    Standing standing(Caller caller, ChangeRequestEntity row) {
        boolean decides = row.office().equals(caller.officeCode())
                && !caller.is(Role.SYSTEM)
                && (caller.is(Role.OFFICER) || caller.is(Role.REGISTRAR));
        return new Standing(row.state(), isOwn(caller, row), decides);
    }

    private static ChangeRequestEntity visible(Caller caller, @Nullable ChangeRequestEntity found) {
        return Optional.ofNullable(found)
                .filter(row -> isOwn(caller, row) || (!caller.is(Role.SYSTEM) && caller.mayRead(row.office())))
                .orElseThrow(Refusal::notFound);
    }

    private static boolean isOwn(Caller caller, ChangeRequestEntity row) {
        return row.proposer().equals(caller.subject());
    }

    private static void refuse(String code, ChangeRequestEntity row) {
        if (row.state() != State.OPEN) {
            throw Refusal.conflict(code, Map.of("state", row.state()));
        }
        throw Refusal.forbidden(code, Map.of());
    }

    private static Action action(Verdict verdict) {
        return switch (verdict) {
            case ACCEPT -> Action.ACCEPT;
            case REFUSE -> Action.REFUSE;
            case WITHDRAW -> Action.WITHDRAW;
        };
    }

    private void note(Action action, ChangeRequestEntity row) {
        var noted = new Noted(row.subject(), row.subjectId(), row.fields(), row.caseReference(), row.state());
        changes.write(action, Subject.CHANGE_REQUEST, row.id(), row.office(), null, noted);
        rows.flush();
    }

    private Records<?> register(Target target) {
        return registers.stream()
                .filter(register -> register.target() == target)
                .findFirst()
                .orElseThrow();
    }
}
