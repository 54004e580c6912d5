package khrongkan.participants.imports;

import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.LineDelimiter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import java.util.stream.Stream;
import java.util.zip.GZIPOutputStream;
import khrongkan.kit.refusal.Violation;
import khrongkan.kit.text.Texts;
import khrongkan.participants.exports.domain.SafeCell;
import khrongkan.participants.imports.ImportReport.CellError;
import khrongkan.participants.imports.domain.Verdict;
import khrongkan.participants.imports.file.Headings;
import org.jspecify.annotations.Nullable;

/** A report as a CSV file that Excel opens in Thai: a line for every row, or for each of its faults. */
final class ReportFile implements AutoCloseable {

    private final CsvWriter csv;

    ReportFile(OutputStream out, Locale language) throws IOException {
        Writer text = new OutputStreamWriter(new GZIPOutputStream(out, 1 << 16), StandardCharsets.UTF_8);
        text.write('\uFEFF');
        csv = CsvWriter.builder().lineDelimiter(LineDelimiter.CRLF).build(text);
        csv.writeRecord(Stream.of("row", "verdict", "id", "column", "code", "detail")
                .map(name -> Texts.of("report." + name, language))
                .toList());
    }

    /** A fault in words. */
    static CellError worded(Violation fault, Headings headings, Locale language) {
        var sentence = Texts.of("violation." + fault.code(), language, fault.values());
        return new CellError(headings.name(fault.pointer()), fault.code(), sentence);
    }

    void row(int line, Verdict verdict, @Nullable UUID id, List<CellError> errors) {
        var number = Integer.toString(line);
        var record = id == null ? "" : id.toString();
        if (errors.isEmpty()) {
            csv.writeRecord(number, verdict.name(), record, "", "", "");
        }
        for (var error : errors) {
            csv.writeRecord(
                    number,
                    verdict.name(),
                    record,
                    SafeCell.of(error.column()),
                    error.code(),
                    SafeCell.of(error.detail()));
        }
    }

    @Override
    public void close() throws IOException {
        csv.close();
    }
}
