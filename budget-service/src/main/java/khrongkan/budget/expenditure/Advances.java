package khrongkan.budget.expenditure;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.math.BigDecimal;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import khrongkan.budget.calculation.domain.Money;
import khrongkan.budget.history.Changes;
import khrongkan.kit.Ids;
import khrongkan.kit.caller.Caller;
import khrongkan.kit.page.Page;
import khrongkan.kit.page.PageQuery;
import khrongkan.kit.precondition.Preconditions;
import khrongkan.kit.refusal.Refusal;

/** What callers can do with advances. */
@ApplicationScoped
@Transactional
public class Advances {

    private static final ZoneId THAILAND = ZoneId.of("Asia/Bangkok");
    private static final BigDecimal NOTHING = BigDecimal.ZERO.setScale(2);
    private static final String ENTITY = "advance";

    private final Ledgers ledgers;
    private final AdvanceRows rows;
    private final Changes changes;
    private final Clock clock;

    Advances(Ledgers ledgers, AdvanceRows rows, Changes changes, Clock clock) {
        this.ledgers = ledgers;
        this.rows = rows;
        this.changes = changes;
        this.clock = clock;
    }

    AdvanceView lend(UUID budget, LendMoney request, Caller caller) {
        var commitment = ledgers.open(budget, caller);
        if (request.dueOn().isBefore(request.lentOn())) {
            throw Refusal.invalid("/dueOn", "due-before-lent", Map.of());
        }
        var amount = Money.rounded(request.amount());
        requireRoom(commitment, amount);
        var id = Ids.next();
        var advance = new AdvanceRows.Advance(
                id,
                budget,
                request.borrower(),
                request.contractNumber(),
                amount,
                request.lentOn(),
                request.dueOn(),
                NOTHING,
                false,
                null,
                null,
                0);
        if (!rows.add(advance, commitment.office())) {
            throw Refusal.conflict("contract-known", Map.of("number", request.contractNumber()));
        }
        return recorded(view(advance), "LENT", caller);
    }

    /** Clears an advance: what was accepted and what came back must be what was lent. */
    AdvanceView clear(UUID budget, UUID id, long known, ClearAdvance request, Caller caller) {
        ledgers.open(budget, caller);
        var advance = requireOpen(budget, id);
        Preconditions.require(known, advance.version());
        if (request.clearedOn().isBefore(advance.lentOn())) {
            throw Refusal.invalid("/clearedOn", "cleared-before-lent", Map.of());
        }
        if (advance.undecided()) {
            throw Refusal.conflict("receipt-undecided", Map.of());
        }
        var owed = advance.amount().subtract(advance.accepted()).max(NOTHING);
        if (request.returned().compareTo(owed) != 0) {
            throw Refusal.conflict(
                    "advance-not-balanced",
                    Map.of(
                            "lent",
                            advance.amount(),
                            "accepted",
                            advance.accepted(),
                            "owed",
                            owed,
                            "returned",
                            Money.rounded(request.returned())));
        }
        rows.clear(id, Money.rounded(request.returned()), request.clearedOn());
        return recorded(show(budget, id, caller), "CLEARED", caller);
    }

    AdvanceView show(UUID budget, UUID id, Caller caller) {
        ledgers.show(budget, caller);
        return rows.find(budget, id).map(this::view).orElseThrow(Refusal::notFound);
    }

    /** All advances of a budget, in the order they were lent. */
    public List<AdvanceView> all(UUID budget) {
        return rows.all(budget).stream().map(this::view).toList();
    }

    Page<AdvanceView> page(UUID budget, PageQuery query, Caller caller) {
        ledgers.show(budget, caller);
        return rows.page(budget, query).map(this::view);
    }

    Page<AdvanceView> open(PageQuery query, Optional<String> office, boolean overdue) {
        return rows.open(query, office, overdue ? today() : null).map(this::view);
    }

    /**
     * An advance that is still to be cleared.
     *
     * @throws Refusal when this budget has no such advance, or it is cleared
     */
    AdvanceRows.Advance requireOpen(UUID budget, UUID id) {
        var advance =
                rows.find(budget, id).orElseThrow(() -> Refusal.invalid("/advanceId", "advance-unknown", Map.of()));
        if (advance.clearedOn() != null) {
            throw Refusal.conflict("advance-cleared", Map.of());
        }
        return advance;
    }

    /** Cash out and money accepted otherwise are together never more than was approved. */
    private void requireRoom(Commitment commitment, BigDecimal amount) {
        var account = ledgers.account(commitment);
        var advances = rows.all(commitment.budgetId());
        var paidByAdvances =
                sum(advances.stream().map(AdvanceRows.Advance::accepted).toList());
        var bound = sum(advances.stream()
                .map(advance ->
                        advance.clearedOn() == null ? advance.amount().max(advance.accepted()) : advance.accepted())
                .toList());
        var free = account.approved()
                .subtract(account.accepted())
                .add(paidByAdvances)
                .subtract(bound);
        if (amount.compareTo(free) > 0) {
            throw Refusal.conflict("advance-exceeds", Map.of("available", free.max(NOTHING), "needed", amount));
        }
    }

    private static BigDecimal sum(List<BigDecimal> amounts) {
        return amounts.stream().reduce(NOTHING, BigDecimal::add);
    }

    private AdvanceView recorded(AdvanceView advance, String action, Caller caller) {
        changes.record(ENTITY, advance.id(), caller.subject(), action, advance);
        return advance;
    }

    private AdvanceView view(AdvanceRows.Advance advance) {
        return AdvanceView.of(advance, today());
    }

    private LocalDate today() {
        return LocalDate.now(clock.withZone(THAILAND));
    }
}
