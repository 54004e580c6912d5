package khrongkan.budget.hold.domain;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What one revision of a proposal holds in a fund.
 *
 * @param contentVersion the version of the budget it is about
 * @param amount what the revision costs
 * @param reserved what it keeps back itself: less than its amount where an earlier revision is committed
 * @param committed its amount, once it is committed
 * @param spent what was spent, once it is settled
 * @param expiresAt when a pending one is given back
 */
public record Hold(
        UUID proposalId,
        int revision,
        UUID budgetId,
        UUID fundId,
        String office,
        int contentVersion,
        BigDecimal amount,
        BigDecimal reserved,
        BigDecimal committed,
        BigDecimal spent,
        State state,
        @Nullable Instant expiresAt) {

    private static final BigDecimal NOTHING = BigDecimal.ZERO.setScale(2);

    /** A hold that is asked for; what it reserves is found when it joins its proposal. */
    public static Hold pending(
            UUID proposalId,
            int revision,
            UUID budgetId,
            UUID fundId,
            String office,
            int contentVersion,
            BigDecimal amount,
            Instant expiresAt) {
        return new Hold(
                proposalId,
                revision,
                budgetId,
                fundId,
                office,
                contentVersion,
                amount,
                NOTHING,
                NOTHING,
                NOTHING,
                State.PENDING,
                expiresAt);
    }

    /** The same in another state than pending. */
    Hold in(State next) {
        return with(next, reserved, committed, spent, null);
    }

    /** The same, closed: so much was spent, and nothing is kept any more. */
    Hold settled(BigDecimal sum) {
        return with(State.SETTLED, NOTHING, NOTHING, sum, null);
    }

    /** The same with the money that its state implies, where so much is committed by earlier revisions. */
    Hold balanced(BigDecimal committedEarlier) {
        var keeps = state.isReserving() ? amount.subtract(committedEarlier).max(NOTHING) : NOTHING;
        return with(state, keeps, state == State.COMMITTED ? amount : NOTHING, spent, expiresAt);
    }

    private Hold with(
            State next,
            BigDecimal nextReserved,
            BigDecimal nextCommitted,
            BigDecimal nextSpent,
            @Nullable Instant deadline) {
        return new Hold(
                proposalId,
                revision,
                budgetId,
                fundId,
                office,
                contentVersion,
                amount,
                nextReserved,
                nextCommitted,
                nextSpent,
                next,
                deadline);
    }
}
