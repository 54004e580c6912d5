package khrongkan.budget.rate;

import java.util.List;
import khrongkan.kit.refusal.Violation;
import org.jspecify.annotations.Nullable;

/**
 * A row of a file of rates, judged.
 *
 * @param present the row on file that it is about
 */
record Judged(
        int line, ReadRate rate, Verdict verdict, @Nullable RateEntity present, List<Violation> faults) {}
