package khrongkan.budget.hold;

import jakarta.enterprise.context.ApplicationScoped;
import java.math.BigDecimal;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Stream;
import khrongkan.budget.fund.Movements;
import khrongkan.budget.fund.domain.Amounts;
import khrongkan.budget.history.Changes;
import khrongkan.budget.hold.domain.Hold;
import khrongkan.budget.hold.domain.Holds;
import khrongkan.budget.hold.domain.State;
import khrongkan.kit.sql.Sql;
import org.jspecify.annotations.Nullable;

/**
 * The holds on file, and the money behind them. Locks are always taken in one order: the proposal, its funds by id,
 * then budgets; a hold is changed only under the lock of its fund.
 */
@ApplicationScoped
class Books {

    private final Sql sql;
    private final Movements movements;
    private final Changes changes;

    Books(Sql sql, Movements movements, Changes changes) {
        this.sql = sql;
        this.movements = movements;
        this.changes = changes;
    }

    /** Turns of one proposal come one after another, also the first of it, which has no row to lock. */
    void lockProposal(UUID proposal) {
        sql.list("select pg_advisory_xact_lock(hashtextextended(?, 1))", row -> true, proposal.toString());
    }

    void lockFunds(Collection<UUID> funds) {
        movements.lock(funds);
    }

    Holds of(UUID proposal) {
        return Holds.of(sql.list("select * from reservation where proposal_id = ?", Books::hold, proposal));
    }

    /** Pending holds of a fund whose time is over. */
    List<Hold> due(UUID fund, Instant now) {
        return sql.list(
                "select * from reservation where fund_id = ? and state = 'PENDING' and expires_at <= ?",
                Books::hold,
                fund,
                now);
    }

    List<UUID> fundsWithDue(Instant now) {
        return sql.list(
                "select distinct fund_id from reservation where state = 'PENDING' and expires_at <= ?",
                row -> row.getObject(1, UUID.class),
                now);
    }

    /** Whether another proposal holds this budget. */
    boolean isHeldByAnother(UUID budget, UUID proposal) {
        return sql.one("""
                        select 1 from reservation
                        where budget_id = ? and proposal_id <> ? and state in ('PENDING', 'CONFIRMED', 'COMMITTED', 'SETTLED')
                        limit 1""", row -> true, budget, proposal).isPresent();
    }

    /** Money of this budget that is with people already: accepted receipts, and advances that are open. */
    BigDecimal spentOn(UUID budget) {
        return sql.one("""
                        select coalesce((select sum(accepted) from receipt_item
                                join receipt on receipt.id = receipt_id where budget_id = ?), 0)
                            + coalesce((select sum(amount) from advance where budget_id = ? and cleared_on is null), 0)""", row -> Objects.requireNonNull(row.getBigDecimal(1)), budget, budget)
                .orElseThrow();
    }

    /** Writes what a turn changed: what is given back goes first, so that it can be taken again. */
    void write(Holds before, Holds after, String actor) {
        var changed = after.all().stream()
                .filter(hold -> !hold.equals(before.of(hold.revision()).orElse(null)))
                .toList();
        changed.stream()
                .flatMap(hold -> moves(before.of(hold.revision()).orElse(null), hold, actor))
                .sorted(Books::backFirst)
                .forEach(movements::move);
        changed.forEach(this::save);
        changed.stream()
                .flatMap(hold -> Stream.of(hold, before.of(hold.revision()).orElse(hold)))
                .map(Hold::budgetId)
                .distinct()
                .sorted()
                .forEach(this::showStatus);
        changed.forEach(hold -> changes.record("budget", hold.budgetId(), actor, kind(hold), ReservationView.of(hold)));
    }

    /** One movement, or two where the fund is another one than before. */
    private static Stream<Movements.Move> moves(@Nullable Hold before, Hold after, String actor) {
        if (before == null) {
            return Stream.of(move(after, held(after), kind(after), actor));
        }
        if (before.fundId().equals(after.fundId())) {
            return Stream.of(move(after, held(after).minus(held(before)), kind(after), actor));
        }
        return Stream.of(
                move(before, held(before).negated(), "REPLACED", actor), move(after, held(after), kind(after), actor));
    }

    private static Movements.Move move(Hold hold, Amounts difference, String kind, String actor) {
        return new Movements.Move(hold.fundId(), actor, kind, difference, hold.proposalId(), hold.revision(), null);
    }

    private static Amounts held(Hold hold) {
        return Amounts.held(hold.reserved(), hold.committed(), hold.spent());
    }

    /** Whether a committed budget may be changed, for the next revision of its proposal. */
    void reopen(UUID budget, boolean open) {
        sql.update("update budget set reopened = ? where id = ?", open, budget);
        showStatus(budget);
    }

    private static int backFirst(Movements.Move one, Movements.Move other) {
        return one.difference().used().compareTo(other.difference().used());
    }

    private static String kind(Hold hold) {
        return hold.state() == State.PENDING ? "RESERVED" : hold.state().name();
    }

    private void save(Hold hold) {
        sql.update(
                """
                insert into reservation (proposal_id, revision, budget_id, fund_id, office, content_version, amount,
                    reserved, committed, spent, state, expires_at)
                values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
                on conflict (proposal_id, revision) do update set budget_id = excluded.budget_id,
                    fund_id = excluded.fund_id, content_version = excluded.content_version, amount = excluded.amount,
                    reserved = excluded.reserved, committed = excluded.committed, spent = excluded.spent,
                    state = excluded.state, expires_at = excluded.expires_at""",
                hold.proposalId(),
                hold.revision(),
                hold.budgetId(),
                hold.fundId(),
                hold.office(),
                hold.contentVersion(),
                hold.amount(),
                hold.reserved(),
                hold.committed(),
                hold.spent(),
                hold.state(),
                hold.expiresAt());
    }

    /** What the budget shows follows from who holds it. */
    private void showStatus(UUID budget) {
        sql.update("""
                update budget set status = case
                    when exists (select 1 from reservation
                        where budget_id = budget.id and state = 'SETTLED') then 'SETTLED'
                    when exists (select 1 from reservation
                        where budget_id = budget.id and state in ('PENDING', 'CONFIRMED')) then 'HELD'
                    when exists (select 1 from reservation
                        where budget_id = budget.id and state = 'COMMITTED')
                        then case when reopened then 'AMENDING' else 'COMMITTED' end
                    else 'DRAFT' end
                where id = ?""", budget);
    }

    private static Hold hold(ResultSet row) throws SQLException {
        return new Hold(
                row.getObject("proposal_id", UUID.class),
                row.getInt("revision"),
                row.getObject("budget_id", UUID.class),
                row.getObject("fund_id", UUID.class),
                row.getString("office"),
                row.getInt("content_version"),
                row.getBigDecimal("amount"),
                row.getBigDecimal("reserved"),
                row.getBigDecimal("committed"),
                row.getBigDecimal("spent"),
                State.valueOf(row.getString("state")),
                Sql.instant(row, "expires_at"));
    }
}
