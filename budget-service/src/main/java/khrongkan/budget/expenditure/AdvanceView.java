package khrongkan.budget.expenditure;

import com.fasterxml.jackson.annotation.JsonIgnore;
import com.fasterxml.jackson.annotation.JsonInclude;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.UUID;
import khrongkan.thai.BahtText;
import org.jspecify.annotations.Nullable;

/**
 * An advance as callers see it.
 *
 * @param accepted what receipts paid out of it came to
 * @param returned the cash that came back; none while it is open
 * @param payable what the borrower paid beyond it, and is to get
 * @param overdue whether it should have been cleared by now
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record AdvanceView(
        UUID id,
        UUID budgetId,
        String borrower,
        String contractNumber,
        BigDecimal amount,
        String amountInWords,
        LocalDate lentOn,
        LocalDate dueOn,
        State state,
        boolean overdue,
        BigDecimal accepted,
        @Nullable BigDecimal returned,
        BigDecimal payable,
        @Nullable LocalDate clearedOn,
        @JsonIgnore int version) {

    /** Whether it is still to be cleared. */
    public enum State {
        OPEN,
        CLEARED
    }

    static AdvanceView of(AdvanceRows.Advance advance, LocalDate today) {
        boolean open = advance.clearedOn() == null;
        return new AdvanceView(
                advance.id(),
                advance.budgetId(),
                advance.borrower(),
                advance.contractNumber(),
                advance.amount(),
                BahtText.of(advance.amount()),
                advance.lentOn(),
                advance.dueOn(),
                open ? State.OPEN : State.CLEARED,
                open && advance.dueOn().isBefore(today),
                advance.accepted(),
                advance.returned(),
                advance.accepted().subtract(advance.amount()).max(BigDecimal.ZERO.setScale(2)),
                advance.clearedOn(),
                advance.version());
    }
}
