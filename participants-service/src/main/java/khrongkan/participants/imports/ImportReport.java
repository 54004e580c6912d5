package khrongkan.participants.imports;

import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import khrongkan.kit.refusal.Violation;
import khrongkan.kit.text.Texts;
import khrongkan.participants.imports.domain.Judged;
import khrongkan.participants.imports.domain.Verdict;
import org.jspecify.annotations.Nullable;

/**
 * What became of a file.
 *
 * @param dryRun whether it was only judged
 * @param applied whether it was saved: false on a dry run, and where any row is refused
 * @param counts how many rows of each verdict
 */
public record ImportReport(boolean dryRun, boolean applied, Map<Verdict, Integer> counts, List<RowReport> rows) {

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

    /**
     * A report.
     *
     * @param made the records that were made, by line
     */
    static ImportReport of(
            boolean dryRun, List<? extends Judged<?>> judged, CsvFile file, Map<Integer, UUID> made, Locale language) {
        Map<Verdict, Integer> counts = new EnumMap<>(Verdict.class);
        for (var verdict : Verdict.values()) {
            counts.put(verdict, 0);
        }
        judged.forEach(row -> counts.merge(row.verdict(), 1, Integer::sum));
        var rows = judged.stream()
                .map(row -> new RowReport(
                        row.line(),
                        row.verdict(),
                        row.id() == null ? made.get(row.line()) : row.id(),
                        row.faults().stream()
                                .map(fault -> error(fault, file, language))
                                .toList()))
                .toList();
        return new ImportReport(dryRun, !dryRun && isClean(judged), counts, rows);
    }

    /** Whether nothing stands in the way of saving these rows. */
    static boolean isClean(List<? extends Judged<?>> judged) {
        return judged.stream().noneMatch(row -> row.verdict() == Verdict.REFUSED);
    }

    private static CellError error(Violation fault, CsvFile file, Locale language) {
        var sentence = Texts.of("violation." + fault.code(), language, fault.values());
        return new CellError(file.name(fault.pointer()), fault.code(), sentence);
    }
}
