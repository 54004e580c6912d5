package khrongkan.budget.rate;

import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import khrongkan.kit.refusal.Violation;
import khrongkan.kit.text.Texts;
import org.jspecify.annotations.Nullable;

/**
 * What became of a file of rates.
 *
 * @param dryRun whether it was only judged
 * @param applied whether it was taken: false on a dry run, and where any row is refused
 * @param counts how many rows of each verdict
 */
public record RateImportReport(boolean dryRun, boolean applied, Map<Verdict, Integer> counts, List<RowReport> rows) {

    /**
     * What became of a row.
     *
     * @param row the line of the file where it begins, the header being line 1
     * @param onFile the row on file that it is about
     */
    public record RowReport(
            int row, Verdict verdict, @Nullable UUID onFile, List<CellError> errors) {}

    /** A fault of a row. */
    public record CellError(String column, String code, String detail) {}

    static RateImportReport of(boolean dryRun, List<Judged> judged, Locale language) {
        Map<Verdict, Integer> counts = new EnumMap<>(Verdict.class);
        for (var verdict : Verdict.values()) {
            counts.put(verdict, 0);
        }
        judged.forEach(row -> counts.merge(row.verdict(), 1, Integer::sum));
        var rows = judged.stream()
                .map(row -> new RowReport(
                        row.line(),
                        row.verdict(),
                        row.present() == null ? null : row.present().id,
                        row.faults().stream()
                                .map(fault -> error(fault, language))
                                .toList()))
                .toList();
        return new RateImportReport(dryRun, !dryRun && counts.getOrDefault(Verdict.REFUSED, 0) == 0, counts, rows);
    }

    private static CellError error(Violation fault, Locale language) {
        var sentence = Texts.of("violation." + fault.code(), language, fault.values());
        return new CellError(fault.pointer(), fault.code(), sentence);
    }
}
