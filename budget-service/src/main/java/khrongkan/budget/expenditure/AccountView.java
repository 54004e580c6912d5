package khrongkan.budget.expenditure;

import java.math.BigDecimal;
import java.util.List;
import java.util.UUID;
import khrongkan.budget.calculation.domain.Category;
import khrongkan.budget.expenditure.domain.Account;
import khrongkan.budget.expenditure.domain.LineAccount;

/** What was approved, and what was claimed and accepted so far. */
public record AccountView(
        UUID budgetId,
        UUID proposalId,
        int revision,
        BigDecimal approved,
        BigDecimal claimed,
        BigDecimal accepted,
        BigDecimal balance,
        List<LineAccountView> lines) {

    static AccountView of(Commitment commitment, Account account) {
        return new AccountView(
                commitment.budgetId(),
                commitment.proposalId(),
                commitment.revision(),
                account.approved(),
                account.claimed(),
                account.accepted(),
                account.approved().subtract(account.accepted()),
                account.lines().stream().map(LineAccountView::of).toList());
    }

    /**
     * The same of one line.
     *
     * @param balance what is left of it by itself; below nothing where other poolable lines carry it
     */
    public record LineAccountView(
            int line,
            Category category,
            String description,
            boolean poolable,
            BigDecimal approved,
            BigDecimal transferred,
            BigDecimal claimed,
            BigDecimal accepted,
            BigDecimal balance) {

        static LineAccountView of(LineAccount account) {
            var line = account.line();
            return new LineAccountView(
                    line.number(),
                    line.category(),
                    line.description(),
                    line.poolable(),
                    line.amount(),
                    account.transferred(),
                    account.claimed(),
                    account.accepted(),
                    account.limit().subtract(account.accepted()));
        }
    }
}
