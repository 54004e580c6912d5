package khrongkan.budget.hold;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.math.BigDecimal;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.BiFunction;
import java.util.function.Supplier;
import khrongkan.budget.budget.Budgets;
import khrongkan.budget.hold.domain.Hold;
import khrongkan.budget.hold.domain.Holds;
import khrongkan.budget.hold.domain.State;
import khrongkan.kit.precondition.Preconditions;
import khrongkan.kit.refusal.Refusal;
import khrongkan.kit.sql.Sql;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jspecify.annotations.Nullable;

/** What other services can do with holds; each turn is one transaction and may arrive more than once. */
@ApplicationScoped
@Transactional
public class Reservations {

    private final Books books;
    private final Budgets budgets;
    private final Expiry expiry;
    private final Sql sql;
    private final Clock clock;
    private final Duration lifetime;

    Reservations(
            Books books,
            Budgets budgets,
            Expiry expiry,
            Sql sql,
            Clock clock,
            @ConfigProperty(name = "khrongkan.holds.lifetime") Duration lifetime) {
        this.books = books;
        this.budgets = budgets;
        this.expiry = expiry;
        this.sql = sql;
        this.clock = clock;
        this.lifetime = lifetime;
    }

    /** Holds the money of a budget and freezes its content. */
    Made reserve(UUID budgetId, long known, ReserveBudget request, String actor) {
        books.lockProposal(request.proposalId());
        var seen = head(budgetId, "")
                .filter(head -> head.office().equals(request.office()))
                .orElseThrow(Refusal::notFound);
        Preconditions.require(known, seen.version());
        var fund = seen.fund();
        if (fund == null) {
            throw Refusal.conflict("fund-missing", Map.of());
        }
        lock(books.of(request.proposalId()), List.of(fund));
        // A change of the budget since it was seen, its fund among it, has raised its version.
        var locked = head(budgetId, "for no key update").orElseThrow(Refusal::notFound);
        Preconditions.require(known, locked.version());
        if (books.isHeldByAnother(budgetId, request.proposalId())) {
            throw Refusal.conflict("budget-frozen", Map.of());
        }
        var amount = budgets.keep(budgetId).calculation().total();
        var before = books.of(request.proposalId());
        var wanted = Hold.pending(
                request.proposalId(),
                request.revision(),
                budgetId,
                fund,
                request.office(),
                locked.version(),
                amount,
                clock.instant().plus(lifetime).truncatedTo(ChronoUnit.MILLIS));
        var after = before.reserve(wanted);
        books.write(before, after, actor);
        return new Made(
                after.of(request.revision()).orElseThrow(),
                before.of(request.revision()).isEmpty());
    }

    Hold confirm(UUID proposal, int revision, String actor) {
        return turn(proposal, revision, actor, Holds::confirm).orElseThrow(Refusal::notFound);
    }

    Hold commit(UUID proposal, int revision, String actor) {
        var hold = turn(proposal, revision, actor, Holds::commit).orElseThrow(Refusal::notFound);
        if (hold.state() == State.COMMITTED) {
            books.reopen(hold.budgetId(), false);
        }
        return hold;
    }

    Optional<Hold> release(UUID proposal, int revision, String actor) {
        return turn(proposal, revision, actor, this::released);
    }

    Hold show(UUID proposal, int revision) {
        return books.of(proposal).of(revision).orElseThrow(Refusal::notFound);
    }

    /** Opens a committed budget for the next revision of its proposal; the commitment stays. */
    Hold reopen(UUID proposal, int revision, String actor) {
        var hold = turn(proposal, revision, actor, (holds, same) -> holds).orElseThrow(Refusal::notFound);
        if (hold.state() == State.COMMITTED) {
            books.reopen(hold.budgetId(), true);
        }
        return hold;
    }

    /**
     * Closes a commitment: so much was spent, the rest goes back to the fund.
     *
     * @param spent asked for once everything that could change it is locked
     */
    public Hold settle(UUID proposal, int revision, String actor, Supplier<BigDecimal> spent) {
        return turn(
                        proposal,
                        revision,
                        actor,
                        (holds, hold) -> hold.state() == State.COMMITTED
                                ? holds.settle(hold, spent.get())
                                : holds.settle(hold, BigDecimal.ZERO))
                .orElseThrow(Refusal::notFound);
    }

    /** A commitment out of which somebody was paid is settled, not released. */
    private Holds released(Holds holds, Hold hold) {
        if (hold.state() == State.COMMITTED) {
            head(hold.budgetId(), "for no key update");
            var spent = books.spentOn(hold.budgetId());
            if (spent.signum() > 0) {
                throw Refusal.conflict("money-spent", Map.of("spent", spent));
            }
        }
        return holds.release(hold);
    }

    private Optional<Hold> turn(UUID proposal, int revision, String actor, BiFunction<Holds, Hold, Holds> change) {
        books.lockProposal(proposal);
        lock(books.of(proposal), List.of());
        var before = books.of(proposal);
        return before.of(revision).map(hold -> {
            var after = change.apply(before, hold);
            books.write(before, after, actor);
            return after.of(revision).orElseThrow();
        });
    }

    /** Locks every fund this turn may move, and gives back what is overdue in them. */
    private void lock(Holds holds, Collection<UUID> more) {
        List<UUID> funds = new ArrayList<>(more);
        holds.all().forEach(hold -> funds.add(hold.fundId()));
        books.lockFunds(funds);
        funds.stream().distinct().forEach(expiry::sweepLocked);
    }

    private Optional<Head> head(UUID budget, String lock) {
        return sql.one("select office, fund_id, version from budget where id = ? " + lock, Reservations::head, budget);
    }

    private static Head head(ResultSet row) throws SQLException {
        return new Head(row.getString("office"), row.getObject("fund_id", UUID.class), row.getInt("version"));
    }

    private record Head(String office, @Nullable UUID fund, int version) {}

    /** A hold, and whether it is the first under its key. */
    record Made(Hold hold, boolean isNew) {}
}
