package khrongkan.budget.expenditure;

import java.util.List;
import java.util.UUID;
import khrongkan.budget.expenditure.domain.ApprovedLine;
import org.jspecify.annotations.Nullable;

/**
 * An approved budget: the revision of a proposal that has its money committed, or had until it was settled.
 *
 * @param lines the lines as they were approved
 */
public record Commitment(
        UUID budgetId,
        String office,
        String title,
        UUID proposalId,
        int revision,
        boolean settled,
        @Nullable UUID seminarId,
        List<ApprovedLine> lines) {

    public Commitment {
        lines = List.copyOf(lines);
    }
}
