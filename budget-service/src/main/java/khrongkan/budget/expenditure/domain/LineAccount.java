package khrongkan.budget.expenditure.domain;

import java.math.BigDecimal;

/**
 * A line and what was spent on it.
 *
 * @param transferred what other lines gave it, less what it gave
 */
public record LineAccount(ApprovedLine line, BigDecimal transferred, BigDecimal claimed, BigDecimal accepted) {

    /** What may be spent on it by itself. */
    public BigDecimal limit() {
        return line.amount().add(transferred);
    }

    /** What is left of it. */
    public BigDecimal left() {
        return limit().subtract(accepted).max(Account.NOTHING);
    }

    /** What was spent beyond it. */
    public BigDecimal over() {
        return accepted.subtract(limit()).max(Account.NOTHING);
    }
}
