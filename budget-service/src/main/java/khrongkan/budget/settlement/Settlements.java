package khrongkan.budget.settlement;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.math.BigDecimal;
import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import khrongkan.budget.calculation.domain.AttendeeRole;
import khrongkan.budget.expenditure.AdvanceView;
import khrongkan.budget.expenditure.Advances;
import khrongkan.budget.expenditure.Commitment;
import khrongkan.budget.expenditure.Ledgers;
import khrongkan.budget.expenditure.ReceiptRows;
import khrongkan.budget.history.Changes;
import khrongkan.budget.hold.Reservations;
import khrongkan.budget.participants.Attendance;
import khrongkan.budget.participants.Participants;
import khrongkan.budget.settlement.domain.Paid;
import khrongkan.budget.settlement.domain.Papers;
import khrongkan.budget.settlement.domain.Signatures;
import khrongkan.budget.settlement.domain.Statement;
import khrongkan.kit.caller.Caller;
import khrongkan.kit.refusal.Refusal;
import org.jspecify.annotations.Nullable;

/** What callers can do with settlements. */
@ApplicationScoped
@Transactional
class Settlements {

    private final Ledgers ledgers;
    private final ReceiptRows receipts;
    private final Advances advances;
    private final Participants participants;
    private final Reservations reservations;
    private final SettlementRows rows;
    private final Changes changes;
    private final Clock clock;

    Settlements(
            Ledgers ledgers,
            ReceiptRows receipts,
            Advances advances,
            Participants participants,
            Reservations reservations,
            SettlementRows rows,
            Changes changes,
            Clock clock) {
        this.ledgers = ledgers;
        this.receipts = receipts;
        this.advances = advances;
        this.participants = participants;
        this.reservations = reservations;
        this.rows = rows;
        this.changes = changes;
        this.clock = clock;
    }

    /** Who signed in, asked before anything is read or written; null where nobody is to be asked. */
    @Transactional(Transactional.TxType.NOT_SUPPORTED)
    @Nullable
    Signatures attended(UUID budget, Caller caller) {
        var commitment = ledgers.show(budget, caller);
        if (commitment.settled() || commitment.seminarId() == null) {
            return null;
        }
        return participants
                .attendance(commitment.seminarId())
                .map(Settlements::signatures)
                .orElse(null);
    }

    Settlement show(UUID budget, @Nullable Signatures signatures, Caller caller) {
        var commitment = ledgers.show(budget, caller);
        var lent = advances.all(budget);
        return rows.find(budget)
                .map(closed -> new Settlement(commitment, closed.statement(), lent, closed.closing()))
                .orElseGet(() -> new Settlement(commitment, statement(commitment, lent, signatures), lent, null));
    }

    /** Closes it once; whoever asks again is shown what was closed. */
    Settlement close(UUID budget, @Nullable String note, @Nullable Signatures signatures, Caller caller) {
        var commitment = ledgers.show(budget, caller);
        if (!commitment.office().equals(caller.office())) {
            throw Refusal.notFound();
        }
        reservations.settle(
                commitment.proposalId(),
                commitment.revision(),
                caller.subject(),
                () -> spent(budget, note, signatures, caller));
        return show(budget, null, caller);
    }

    private BigDecimal spent(UUID budget, @Nullable String note, @Nullable Signatures signatures, Caller caller) {
        var commitment = ledgers.open(budget, caller);
        var statement = statement(commitment, advances.all(budget), signatures);
        statement.requireReady(note);
        var at = clock.instant().truncatedTo(ChronoUnit.MILLIS);
        rows.add(commitment, statement, new Settlement.Closing(note, caller.subject(), at));
        changes.record("settlement", budget, caller.subject(), "CLOSED", statement);
        return statement.accepted();
    }

    private Statement statement(Commitment commitment, List<AdvanceView> lent, @Nullable Signatures signatures) {
        var paid = receipts.all(commitment.budgetId()).stream()
                .flatMap(receipt -> receipt.items().stream()
                        .map(item ->
                                new Paid(item.line(), item.accepted(), item.quantity(), receipt.advanceId() != null)))
                .toList();
        var open = lent.stream()
                .filter(advance -> advance.state() == AdvanceView.State.OPEN)
                .map(AdvanceView::contractNumber)
                .toList();
        var borrowed = lent.stream().map(AdvanceView::payable).reduce(BigDecimal.ZERO.setScale(2), BigDecimal::add);
        return Statement.of(
                new Papers(ledgers.account(commitment), paid, ledgers.strays(commitment), open, borrowed, signatures));
    }

    private static Signatures signatures(Attendance attendance) {
        var sessions = attendance.sessions() == null ? List.<Attendance.Session>of() : attendance.sessions();
        var people = attendance.attended() == null ? 0 : attendance.attended().people();
        return new Signatures(
                people,
                sessions.stream()
                        .map(session ->
                                new Signatures.Session(session.date(), session.attended(), byRole(session.byRole())))
                        .toList());
    }

    private static Map<AttendeeRole, Integer> byRole(@Nullable Map<String, Integer> given) {
        Map<AttendeeRole, Integer> heads = new EnumMap<>(AttendeeRole.class);
        for (var role : AttendeeRole.values()) {
            heads.put(role, given == null ? 0 : given.getOrDefault(role.name(), 0));
        }
        return heads;
    }
}
