package khrongkan.budget.hold;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.UUID;
import java.util.function.UnaryOperator;
import khrongkan.budget.fund.Movements;
import khrongkan.budget.history.Changes;
import khrongkan.budget.hold.domain.Hold;
import khrongkan.budget.hold.domain.Holds;
import khrongkan.kit.refusal.Refusal;
import khrongkan.kit.sql.Sql;

/** The holds and the money behind them, without the service around them. */
public final class HoldDesk {

    private static final Instant LATER = Instant.parse("2100-01-01T00:00:00Z");
    private static final String ACTOR = "desk";

    private final Books books;
    private final UUID budget;

    public HoldDesk(Sql sql, Movements movements, Changes changes, UUID budget) {
        this.books = new Books(sql, movements, changes);
        this.budget = budget;
    }

    public void reserve(UUID proposal, int revision, UUID fund, BigDecimal amount) {
        change(
                proposal,
                holds ->
                        holds.reserve(Hold.pending(proposal, revision, budget, fund, "DESK", revision, amount, LATER)));
    }

    public void confirm(UUID proposal, int revision) {
        change(proposal, holds -> holds.confirm(known(holds, revision)));
    }

    public void commit(UUID proposal, int revision) {
        change(proposal, holds -> holds.commit(known(holds, revision)));
    }

    public void release(UUID proposal, int revision) {
        change(proposal, holds -> holds.of(revision).map(holds::release).orElse(holds));
    }

    public void expire(UUID proposal, int revision) {
        change(proposal, holds -> holds.of(revision).map(holds::expire).orElse(holds));
    }

    public void settle(UUID proposal, int revision, BigDecimal spent) {
        change(proposal, holds -> holds.settle(known(holds, revision), spent));
    }

    private static Hold known(Holds holds, int revision) {
        return holds.of(revision).orElseThrow(Refusal::notFound);
    }

    private void change(UUID proposal, UnaryOperator<Holds> change) {
        var before = books.of(proposal);
        books.write(before, change.apply(before), ACTOR);
    }
}
