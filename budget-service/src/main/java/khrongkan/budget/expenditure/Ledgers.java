package khrongkan.budget.expenditure;

import com.fasterxml.jackson.core.type.TypeReference;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.math.BigDecimal;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import khrongkan.budget.expenditure.domain.Account;
import khrongkan.budget.expenditure.domain.ApprovedLine;
import khrongkan.budget.expenditure.domain.LineAccount;
import khrongkan.budget.json.Json;
import khrongkan.kit.caller.Caller;
import khrongkan.kit.refusal.Refusal;
import khrongkan.kit.sql.Sql;

/** Approved budgets, and what was spent of them. */
@ApplicationScoped
@Transactional
public class Ledgers {

    private static final TypeReference<ApprovedContent> CONTENT = new TypeReference<>() {};
    private static final BigDecimal NOTHING = BigDecimal.ZERO.setScale(2);

    private final Sql sql;
    private final Json json;

    Ledgers(Sql sql, Json json) {
        this.sql = sql;
        this.json = json;
    }

    /**
     * An approved budget that the caller may read.
     *
     * @throws Refusal {@code budget-not-approved} when nothing of it is committed
     */
    public Commitment show(UUID budget, Caller caller) {
        var office = sql.one("select office from budget where id = ?", row -> row.getString(1), budget)
                .orElseThrow(Refusal::notFound);
        caller.requireRead(office);
        return sql.one("""
                        select budget.id, office, title, proposal_id, revision, state, content from budget
                        join lateral (select proposal_id, revision, state, content_version as kept from reservation
                            where budget_id = budget.id and state in ('COMMITTED', 'SETTLED')) held on true
                        join budget_revision on budget_id = budget.id and content_version = kept
                        where budget.id = ?""", this::commitment, budget)
                .orElseThrow(() -> Refusal.conflict("budget-not-approved", Map.of()));
    }

    /**
     * An approved budget of the caller's office to be spent by; nobody else changes its expenditure before this
     * transaction ends.
     *
     * @throws Refusal {@code budget-settled} when it is closed
     */
    public Commitment open(UUID budget, Caller caller) {
        lock(budget, caller);
        var commitment = show(budget, caller);
        if (commitment.settled()) {
            throw Refusal.conflict("budget-settled", Map.of());
        }
        return commitment;
    }

    /** Nobody else changes its expenditure before this transaction ends. */
    public void lock(UUID budget, Caller caller) {
        var office = sql.one(
                        "select office from budget where id = ? for no key update", row -> row.getString(1), budget)
                .orElseThrow(Refusal::notFound);
        if (!office.equals(caller.office())) {
            throw Refusal.notFound();
        }
    }

    /** What was spent on each line so far. */
    public Account account(Commitment commitment) {
        Map<Integer, BigDecimal> claimed = new HashMap<>();
        Map<Integer, BigDecimal> accepted = new HashMap<>();
        sql.list(
                """
                select line, sum(claimed) as claimed, coalesce(sum(accepted), 0) as accepted
                from receipt_item join receipt on receipt.id = receipt_id where budget_id = ? group by line""",
                row -> {
                    claimed.put(row.getInt("line"), row.getBigDecimal("claimed"));
                    return accepted.put(row.getInt("line"), row.getBigDecimal("accepted"));
                },
                commitment.budgetId());
        var transferred = transferred(commitment.budgetId());
        return new Account(commitment.lines().stream()
                .map(line -> new LineAccount(
                        line,
                        of(transferred, line),
                        of(claimed, line),
                        of(accepted, line).setScale(2)))
                .toList());
    }

    /** Lines of receipts that are no longer, or no longer the same, in the approved budget. */
    public List<Integer> strays(Commitment commitment) {
        return sql
                .list("""
                        select distinct line, category from receipt_item join receipt on receipt.id = receipt_id
                        where budget_id = ? and (accepted is null or accepted > 0) order by line""", row -> Map.entry(row.getInt("line"), row.getString("category")), commitment.budgetId())
                .stream()
                .filter(item -> item.getKey() > commitment.lines().size()
                        || !commitment
                                .lines()
                                .get(item.getKey() - 1)
                                .category()
                                .name()
                                .equals(item.getValue()))
                .map(Map.Entry::getKey)
                .toList();
    }

    private Map<Integer, BigDecimal> transferred(UUID budget) {
        Map<Integer, BigDecimal> sums = new HashMap<>();
        sql.list(
                "select from_line, to_line, amount from line_transfer where budget_id = ? and state = 'APPROVED'",
                row -> {
                    sums.merge(
                            row.getInt("from_line"), row.getBigDecimal("amount").negate(), BigDecimal::add);
                    return sums.merge(row.getInt("to_line"), row.getBigDecimal("amount"), BigDecimal::add);
                },
                budget);
        return sums;
    }

    private static BigDecimal of(Map<Integer, BigDecimal> sums, ApprovedLine line) {
        return sums.getOrDefault(line.number(), NOTHING);
    }

    private Commitment commitment(ResultSet row) throws SQLException {
        var content = json.read(row.getString("content"), CONTENT);
        return new Commitment(
                row.getObject("id", UUID.class),
                row.getString("office"),
                row.getString("title"),
                row.getObject("proposal_id", UUID.class),
                row.getInt("revision"),
                row.getString("state").equals("SETTLED"),
                content.seminarId(),
                content.approvedLines());
    }
}
