package khrongkan.participants.imports;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import khrongkan.participants.imports.ImportReport.CellError;
import khrongkan.participants.imports.ImportReport.RowReport;
import khrongkan.participants.imports.domain.Verdict;
import org.jspecify.annotations.Nullable;

/** The rows that an answer can hold: all of a short file, the first refused ones of a long one. */
final class Excerpt {

    private static final int MOST_ROWS = 1_000;

    private final List<RowReport> rows = new ArrayList<>();
    private final boolean complete;

    Excerpt(int size) {
        complete = size <= MOST_ROWS;
    }

    void row(int line, Verdict verdict, @Nullable UUID id, List<CellError> errors) {
        if (complete || (verdict == Verdict.REFUSED && rows.size() < MOST_ROWS)) {
            rows.add(new RowReport(line, verdict, id, errors));
        }
    }

    List<RowReport> rows() {
        return rows;
    }

    boolean isComplete() {
        return complete;
    }
}
