package khrongkan.budget.settlement.domain;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import khrongkan.budget.calculation.domain.Category;
import khrongkan.budget.expenditure.domain.LineAccount;
import org.jspecify.annotations.Nullable;

/**
 * One line, settled: approved + transferred + pooled − accepted = returnable.
 *
 * @param pooled what other poolable lines carry of it, less what it carries of them
 * @param payable what was accepted and not paid out of an advance
 * @param returnable what goes back to the fund
 * @param mealsPaid how many meals were paid; null where it is for no meals, or nobody can tell
 * @param mealsSigned for how many meals people signed; null where it is for no meals
 */
public record StatementLine(
        int line,
        Category category,
        String description,
        BigDecimal approved,
        BigDecimal transferred,
        BigDecimal pooled,
        BigDecimal claimed,
        BigDecimal accepted,
        BigDecimal payable,
        BigDecimal returnable,
        @Nullable Integer mealsPaid,
        @Nullable Integer mealsSigned) {

    static StatementLine of(
            LineAccount account,
            BigDecimal given,
            BigDecimal payable,
            @Nullable Integer mealsPaid,
            @Nullable Integer mealsSigned) {
        var line = account.line();
        return new StatementLine(
                line.number(),
                line.category(),
                line.description(),
                line.amount(),
                account.transferred(),
                account.over().subtract(given),
                account.claimed(),
                account.accepted(),
                payable,
                account.left().subtract(given),
                mealsPaid,
                mealsSigned);
    }

    /** Each difference between what was approved, claimed and accepted, with its rule. */
    public List<Difference> differences() {
        List<Difference> found = new ArrayList<>();
        add(found, Rule.TRANSFERRED, transferred);
        add(found, Rule.NOT_ACCEPTED, claimed.subtract(accepted));
        add(found, pooled.signum() > 0 ? Rule.POOL_TAKES : Rule.POOL_GIVES, pooled.abs());
        add(found, Rule.UNSPENT, returnable);
        return found;
    }

    boolean hasMoreMealsThanSignatures() {
        return mealsPaid != null && mealsSigned != null && mealsPaid > mealsSigned;
    }

    private static void add(List<Difference> found, Rule rule, BigDecimal amount) {
        if (amount.signum() != 0) {
            found.add(new Difference(rule, amount));
        }
    }

    /** One difference, and why it is. */
    public record Difference(Rule rule, BigDecimal amount) {}
}
