package khrongkan.budget.expenditure;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.math.BigDecimal;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import khrongkan.budget.calculation.domain.Money;
import khrongkan.budget.expenditure.LineTransferView.State;
import khrongkan.budget.expenditure.domain.LineAccount;
import khrongkan.budget.history.Changes;
import khrongkan.kit.Ids;
import khrongkan.kit.caller.Caller;
import khrongkan.kit.page.Page;
import khrongkan.kit.page.PageQuery;
import khrongkan.kit.precondition.Preconditions;
import khrongkan.kit.refusal.Refusal;
import khrongkan.kit.sql.Sql;
import khrongkan.kit.sync.ChangeLog;
import org.jspecify.annotations.Nullable;

/**
 * Transfers between lines of an approved budget: finance proposes, the approver agrees by an order, and only what is
 * left of a line is moved. The approved total stays.
 */
@ApplicationScoped
@Transactional
class LineTransfers {

    private static final String ENTITY = "line-transfer";
    private static final UUID FIRST = new UUID(0, 0);

    private final Ledgers ledgers;
    private final Sql sql;
    private final Changes changes;
    private final Clock clock;
    private final ChangeLog log;

    LineTransfers(Ledgers ledgers, Sql sql, Changes changes, Clock clock, ChangeLog log) {
        this.ledgers = ledgers;
        this.sql = sql;
        this.changes = changes;
        this.clock = clock;
        this.log = log;
    }

    LineTransferView propose(UUID budget, ProposeTransfer request, Caller caller) {
        var commitment = ledgers.open(budget, caller);
        if (request.fromLine().equals(request.toLine())) {
            throw Refusal.invalid("/toLine", "same-line", Map.of());
        }
        line(commitment, request.toLine(), "/toLine");
        var amount = Money.rounded(request.amount());
        requireLeft(line(commitment, request.fromLine(), "/fromLine"), amount);
        var id = Ids.next();
        sql.update(
                """
                insert into line_transfer
                    (id, budget_id, from_line, to_line, amount, reason, state, proposed_by, proposed_at)
                values (?, ?, ?, ?, ?, ?, 'PROPOSED', ?, ?)""",
                id,
                budget,
                request.fromLine(),
                request.toLine(),
                amount,
                request.reason(),
                caller.subject(),
                clock.instant());
        return recorded(find(budget, id), caller);
    }

    /** Another person than who proposed it decides. */
    LineTransferView decide(UUID budget, UUID id, long known, DecideTransfer request, Caller caller) {
        var commitment = ledgers.open(budget, caller);
        var present = find(budget, id);
        Preconditions.require(known, present.version());
        if (present.state() != State.PROPOSED) {
            throw Refusal.conflict("transfer-decided", Map.of());
        }
        if (present.proposedBy().equals(caller.subject())) {
            throw Refusal.forbidden("own-transfer", Map.of());
        }
        requireGrounds(request);
        if (request.approved()) {
            line(commitment, present.toLine(), "/toLine");
            requireLeft(line(commitment, present.fromLine(), "/fromLine"), present.amount());
        }
        sql.update(
                """
                update line_transfer set state = ?, order_number = ?, comment = ?, decided_by = ?, decided_at = ?,
                    version = version + 1
                where id = ?""",
                request.approved() ? State.APPROVED : State.REFUSED,
                request.orderNumber(),
                request.comment(),
                caller.subject(),
                clock.instant(),
                id);
        ledgers.account(commitment).requireCovered();
        return recorded(find(budget, id), caller);
    }

    LineTransferView show(UUID budget, UUID id, Caller caller) {
        ledgers.show(budget, caller);
        return find(budget, id);
    }

    Page<LineTransferView> page(UUID budget, PageQuery query, Caller caller) {
        ledgers.show(budget, caller);
        return log.within("line-transfer", budget, query)
                .map(changed -> changed.page(
                        sql.list(
                                "select * from line_transfer where budget_id = ? and id = any(?::uuid[])",
                                LineTransfers::view,
                                budget,
                                changed.ids()),
                        LineTransferView::id))
                .orElseGet(() -> byId(budget, query));
    }

    private Page<LineTransferView> byId(UUID budget, PageQuery query) {
        var after = query.after(1)
                .map(place -> PageQuery.read(place.get(0), UUID::fromString))
                .orElse(FIRST);
        var found = sql.list(
                "select * from line_transfer where budget_id = ? and id > ? order by id limit ?",
                LineTransfers::view,
                budget,
                after,
                query.fetch());
        return Page.of(found, query, transfer -> List.of(transfer.id().toString()));
    }

    private static void requireGrounds(DecideTransfer request) {
        if (request.approved() && blank(request.orderNumber())) {
            throw Refusal.invalid("/orderNumber", "order-missing", Map.of());
        }
        if (!request.approved() && blank(request.comment())) {
            throw Refusal.invalid("/comment", "reason-missing", Map.of());
        }
    }

    private static boolean blank(@Nullable String text) {
        return text == null || text.isBlank();
    }

    private LineAccount line(Commitment commitment, int number, String pointer) {
        return ledgers.account(commitment)
                .line(number)
                .orElseThrow(() -> Refusal.invalid(pointer, "line-unknown", Map.of()));
    }

    private static void requireLeft(LineAccount from, BigDecimal amount) {
        if (amount.compareTo(from.left()) > 0) {
            throw Refusal.conflict(
                    "line-exhausted", Map.of("line", from.line().number(), "available", from.left(), "needed", amount));
        }
    }

    private LineTransferView find(UUID budget, UUID id) {
        return sql.one("select * from line_transfer where budget_id = ? and id = ?", LineTransfers::view, budget, id)
                .orElseThrow(Refusal::notFound);
    }

    private LineTransferView recorded(LineTransferView transfer, Caller caller) {
        changes.record(ENTITY, transfer.id(), caller.subject(), transfer.state().name(), transfer);
        return transfer;
    }

    private static LineTransferView view(ResultSet row) throws SQLException {
        return new LineTransferView(
                row.getObject("id", UUID.class),
                row.getObject("budget_id", UUID.class),
                row.getInt("from_line"),
                row.getInt("to_line"),
                row.getBigDecimal("amount"),
                row.getString("reason"),
                State.valueOf(row.getString("state")),
                row.getString("proposed_by"),
                row.getTimestamp("proposed_at").toInstant(),
                row.getString("order_number"),
                row.getString("comment"),
                row.getString("decided_by"),
                Sql.instant(row, "decided_at"),
                row.getInt("version"));
    }
}
