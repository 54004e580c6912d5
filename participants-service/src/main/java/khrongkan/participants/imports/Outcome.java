package khrongkan.participants.imports;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import khrongkan.kit.refusal.Violation;
import khrongkan.participants.imports.domain.Verdict;
import khrongkan.participants.imports.file.Headings;
import org.jspecify.annotations.Nullable;

/**
 * What became of a file, before anybody put it into words.
 *
 * @param rows tells every row in the order of the file, one at a time
 */
record Outcome(boolean applied, Map<Verdict, Integer> counts, Headings headings, Rows rows) {

    int size() {
        return counts.values().stream().mapToInt(Integer::intValue).sum();
    }

    /** Tells rows. */
    interface Rows {
        void tell(Listener listener);
    }

    /** Hears of one row. */
    interface Listener {
        void row(int line, Verdict verdict, @Nullable UUID id, List<Violation> faults);
    }
}
