package khrongkan.budget.fund;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import khrongkan.budget.calculation.domain.Money;
import khrongkan.budget.fund.TransferView.Kind;
import khrongkan.budget.history.Changes;
import khrongkan.kit.Ids;
import khrongkan.kit.caller.Caller;
import khrongkan.kit.refusal.Refusal;

/** Moves free money between funds of one office. What is given and what is taken are one transaction. */
@ApplicationScoped
@Transactional
public class Transfers {

    private final Funds funds;
    private final Movements movements;
    private final TransferRows rows;
    private final Changes changes;
    private final Clock clock;

    Transfers(Funds funds, Movements movements, TransferRows rows, Changes changes, Clock clock) {
        this.funds = funds;
        this.movements = movements;
        this.rows = rows;
        this.changes = changes;
        this.clock = clock;
    }

    /** Within a fiscal year it is transferred, into the next one it is carried forward. */
    TransferView transfer(TransferMoney request, Caller caller) {
        var from = own(request.fromFundId(), "/fromFundId", caller);
        var to = to(request, from, caller);
        if (from.id().equals(to.id())) {
            throw Refusal.invalid("/toFundId", "same-fund", Map.of());
        }
        int years = request.kind() == Kind.TRANSFER ? 0 : 1;
        if (to.fiscalYear() != from.fiscalYear() + years) {
            throw Refusal.conflict("transfer-of-other-year", Map.of("from", year(from), "to", year(to)));
        }
        return move(request, from, to, caller);
    }

    private Fund to(TransferMoney request, Fund from, Caller caller) {
        if (request.toFundId() != null) {
            return own(request.toFundId(), "/toFundId", caller);
        }
        if (request.kind() == Kind.TRANSFER) {
            throw Refusal.invalid("/toFundId", "fund-unknown", Map.of());
        }
        return funds.successor(from, caller);
    }

    TransferView show(UUID id, Caller caller) {
        var transfer = rows.find(id).orElseThrow(Refusal::notFound);
        caller.requireRead(transfer.office());
        return transfer;
    }

    private TransferView move(TransferMoney request, Fund from, Fund to, Caller caller) {
        var kind = request.kind();
        var sum = Money.rounded(request.amount());
        var transfer = new TransferView(
                Ids.next(),
                kind,
                from.office(),
                from.id(),
                to.id(),
                sum,
                request.orderNumber(),
                request.reason(),
                caller.subject(),
                clock.instant().truncatedTo(ChronoUnit.MILLIS));
        movements.lock(List.of(from.id(), to.id()));
        movements.move(
                Movements.Move.allocation(from.id(), caller.subject(), kind + "_OUT", sum.negate(), transfer.id()));
        movements.move(Movements.Move.allocation(to.id(), caller.subject(), kind + "_IN", sum, transfer.id()));
        rows.add(transfer);
        changes.record("fund", from.id(), caller.subject(), kind.name(), transfer);
        changes.record("fund", to.id(), caller.subject(), kind.name(), transfer);
        return transfer;
    }

    private Fund own(UUID id, String pointer, Caller caller) {
        return funds.find(id)
                .filter(fund -> fund.office().equals(caller.office()))
                .orElseThrow(() -> Refusal.invalid(pointer, "fund-unknown", Map.of()));
    }

    private static String year(Fund fund) {
        return String.valueOf(fund.fiscalYear());
    }
}
