package khrongkan.budget.settlement;

import java.time.Instant;
import java.util.List;
import khrongkan.budget.expenditure.AdvanceView;
import khrongkan.budget.expenditure.Commitment;
import khrongkan.budget.settlement.domain.Statement;
import org.jspecify.annotations.Nullable;

/**
 * What an approved budget comes to in the end.
 *
 * @param closing who closed it; null while it is open
 */
record Settlement(
        Commitment commitment,
        Statement statement,
        List<AdvanceView> advances,
        @Nullable Closing closing) {

    /** The act of closing. */
    record Closing(@Nullable String note, String by, Instant at) {}
}
