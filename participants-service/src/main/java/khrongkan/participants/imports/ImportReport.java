package khrongkan.participants.imports;

import java.net.URI;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import khrongkan.participants.imports.domain.Mode;
import khrongkan.participants.imports.domain.Verdict;
import org.jspecify.annotations.Nullable;

/**
 * What became of a file.
 *
 * @param id of this import
 * @param dryRun whether it was only judged
 * @param applied whether anything was saved: false on a dry run, and where a refused row refuses the file
 * @param counts how many rows of each verdict
 * @param rows every row of a file of up to 1,000; of a longer one, the first 1,000 that were refused
 * @param complete whether {@code rows} has every row
 * @param report where every row and all its errors are, as a CSV file
 */
public record ImportReport(
        UUID id,
        boolean dryRun,
        Mode mode,
        boolean applied,
        Map<Verdict, Integer> counts,
        List<RowReport> rows,
        boolean complete,
        URI report) {

    /**
     * What became of a row.
     *
     * @param row the line of the file where it begins, the header being line 1
     * @param id the record it made or met
     */
    public record RowReport(
            int row, Verdict verdict, @Nullable UUID id, List<CellError> errors) {}

    /**
     * A fault of a row.
     *
     * @param column as the file calls it
     */
    public record CellError(String column, String code, String detail) {}
}
