package khrongkan.budget.expenditure;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.math.BigDecimal;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.IntStream;
import khrongkan.budget.calculation.domain.Money;
import khrongkan.budget.expenditure.ReceiptView.ItemView;
import khrongkan.budget.history.Changes;
import khrongkan.kit.Ids;
import khrongkan.kit.caller.Caller;
import khrongkan.kit.precondition.Preconditions;
import khrongkan.kit.refusal.Refusal;
import org.jspecify.annotations.Nullable;

/** What callers can do with receipts. */
@ApplicationScoped
@Transactional
class Receipts {

    private static final ZoneId THAILAND = ZoneId.of("Asia/Bangkok");
    private static final String ENTITY = "receipt";

    private final Ledgers ledgers;
    private final ReceiptRows rows;
    private final Advances advances;
    private final Changes changes;
    private final Clock clock;

    Receipts(Ledgers ledgers, ReceiptRows rows, Advances advances, Changes changes, Clock clock) {
        this.ledgers = ledgers;
        this.rows = rows;
        this.advances = advances;
        this.changes = changes;
        this.clock = clock;
    }

    ReceiptView claim(UUID budget, ClaimReceipt request, Caller caller) {
        var commitment = ledgers.open(budget, caller);
        if (request.issuedOn().isAfter(LocalDate.now(clock.withZone(THAILAND)))) {
            throw Refusal.invalid("/issuedOn", "date-in-future", Map.of());
        }
        if (request.advanceId() != null) {
            advances.requireOpen(budget, request.advanceId());
        }
        var items = items(request, commitment);
        var receipt = new ReceiptView(
                Ids.next(),
                budget,
                request.number(),
                request.issuedOn(),
                request.payee(),
                request.payeeAddress(),
                request.advanceId(),
                request.attachment(),
                ReceiptView.State.CLAIMED,
                items.stream().map(ItemView::claimed).reduce(BigDecimal.ZERO, BigDecimal::add),
                BigDecimal.ZERO.setScale(2),
                items,
                caller.subject(),
                clock.instant().truncatedTo(ChronoUnit.MILLIS),
                null,
                null,
                null,
                0);
        if (!rows.add(receipt, commitment.office())) {
            throw Refusal.conflict("receipt-duplicate", Map.of("number", request.number(), "payee", request.payee()));
        }
        changes.record(ENTITY, receipt.id(), caller.subject(), "CLAIMED", receipt);
        return receipt;
    }

    /** Decides about each line of a receipt, or decides anew. */
    ReceiptView decide(UUID budget, UUID id, long known, DecideReceipt request, Caller caller) {
        var commitment = ledgers.open(budget, caller);
        var present = rows.find(budget, id).orElseThrow(Refusal::notFound);
        Preconditions.require(known, present.version());
        if (present.advanceId() != null) {
            advances.requireOpen(budget, present.advanceId());
        }
        rows.decide(decided(present, accepted(present, request), request.reason(), caller));
        ledgers.account(commitment).requireCovered();
        var decided = show(budget, id, caller);
        changes.record(ENTITY, id, caller.subject(), "DECIDED", decided);
        return decided;
    }

    /** Takes a receipt back before anybody has decided. */
    void withdraw(UUID budget, UUID id, long known, Caller caller) {
        ledgers.open(budget, caller);
        var present = rows.find(budget, id).orElseThrow(Refusal::notFound);
        Preconditions.require(known, present.version());
        if (present.state() == ReceiptView.State.DECIDED) {
            throw Refusal.conflict("receipt-decided", Map.of());
        }
        rows.remove(id);
        changes.record(ENTITY, id, caller.subject(), "WITHDRAWN", present);
    }

    ReceiptView show(UUID budget, UUID id, Caller caller) {
        ledgers.show(budget, caller);
        return rows.find(budget, id).orElseThrow(Refusal::notFound);
    }

    private static List<ItemView> items(ClaimReceipt request, Commitment commitment) {
        Set<Integer> seen = new HashSet<>();
        return IntStream.range(0, request.items().size())
                .mapToObj(i -> {
                    var item = request.items().get(i);
                    if (item.line() > commitment.lines().size()) {
                        throw Refusal.invalid("/items/" + i + "/line", "line-unknown", Map.of());
                    }
                    if (!seen.add(item.line())) {
                        throw Refusal.invalid("/items/" + i + "/line", "line-twice", Map.of());
                    }
                    var category = commitment.lines().get(item.line() - 1).category();
                    return new ItemView(item.line(), category, Money.rounded(item.claimed()), null, item.quantity());
                })
                .toList();
    }

    /** What is accepted of each line; every line of the receipt must be named, and none gets more than it claimed. */
    private static List<ItemView> accepted(ReceiptView present, DecideReceipt request) {
        Map<Integer, BigDecimal> accepted = new HashMap<>();
        request.items().forEach(item -> accepted.put(item.line(), Money.rounded(item.accepted())));
        var lines = present.items().stream().map(ItemView::line).toList();
        if (accepted.size() != request.items().size() || !accepted.keySet().equals(Set.copyOf(lines))) {
            throw Refusal.invalid("/items", "lines-differ", Map.of("lines", lines));
        }
        var items = present.items().stream()
                .map(item -> new ItemView(
                        item.line(), item.category(), item.claimed(), accepted.get(item.line()), item.quantity()))
                .toList();
        if (items.stream().anyMatch(item -> less(item) < 0)) {
            throw Refusal.invalid("/items", "more-than-claimed", Map.of());
        }
        if (items.stream().anyMatch(item -> less(item) > 0) && blank(request.reason())) {
            throw Refusal.invalid("/reason", "reason-missing", Map.of());
        }
        return items;
    }

    private static int less(ItemView item) {
        return item.accepted() == null ? 1 : item.claimed().compareTo(item.accepted());
    }

    private static boolean blank(@Nullable String text) {
        return text == null || text.isBlank();
    }

    private ReceiptView decided(ReceiptView present, List<ItemView> items, @Nullable String reason, Caller caller) {
        return new ReceiptView(
                present.id(),
                present.budgetId(),
                present.number(),
                present.dateIssued(),
                present.payee(),
                present.payeeAddress(),
                present.advanceId(),
                present.attachment(),
                ReceiptView.State.DECIDED,
                present.claimed(),
                present.accepted(),
                items,
                present.claimedBy(),
                present.claimedAt(),
                caller.subject(),
                clock.instant().truncatedTo(ChronoUnit.MILLIS),
                reason,
                present.version() + 1);
    }
}
