package khrongkan.budget.budget;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A budget in a list. */
public record BudgetSummary(
        UUID id,
        String office,
        String title,
        int fiscalYear,
        LocalDate eventDate,
        @Nullable UUID seminarId,
        @Nullable UUID fundId,
        BigDecimal total,
        Status status,
        Instant changedAt) {

    static BudgetSummary of(BudgetEntity row) {
        return new BudgetSummary(
                row.id,
                row.office,
                row.title,
                row.fiscalYear,
                row.eventDate,
                row.seminarId,
                row.fundId,
                row.total,
                row.status,
                row.changedAt);
    }
}
