package khrongkan.participants.imports.file;

import de.siegmar.fastcsv.reader.CloseableIterator;
import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import de.siegmar.fastcsv.reader.CsvRecordHandler;
import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import khrongkan.kit.refusal.Refusal;
import khrongkan.participants.exports.domain.Watermark;
import khrongkan.participants.imports.domain.Row;
import org.jspecify.annotations.Nullable;

/** Comma-separated values (RFC 4180), whose first line names the columns. */
final class CsvTable implements Table {

    /** How the last line of an export begins, which says whose it is and is no row. */
    private static final String WATERMARK = Watermark.BEGINNING;

    private static final int LONGEST_FIELD = 64 * 1024;
    private static final int LONGEST_RECORD = 256 * 1024;

    private final CloseableIterator<CsvRecord> records;
    private final Headings headings;

    /** The last line that could be read. */
    private long line = 1;

    private CsvTable(CloseableIterator<CsvRecord> records, Mapping mapping) {
        this.records = records;
        var header = nextRecord();
        if (header == null) {
            throw Refusal.invalid("", "empty-file", Map.of());
        }
        headings = Headings.of(header.getFields(), mapping);
    }

    static CsvTable open(Path file, Charset charset, Mapping mapping) throws IOException {
        var in = Encodings.afterMark(new BufferedInputStream(Files.newInputStream(file), 1 << 16), charset);
        var records = CsvReader.builder()
                .allowExtraFields(true)
                .allowMissingFields(true)
                .maxBufferSize(LONGEST_RECORD)
                .build(
                        CsvRecordHandler.of(limits -> limits.maxFields(2 * Headings.MOST_COLUMNS)
                                .maxFieldSize(LONGEST_FIELD)
                                .maxRecordSize(LONGEST_RECORD)),
                        new InputStreamReader(in, charset))
                .iterator();
        try {
            return new CsvTable(records, mapping);
        } catch (RuntimeException refused) {
            records.close();
            throw refused;
        }
    }

    @Override
    public Headings headings() {
        return headings;
    }

    @Override
    public @Nullable Row next() {
        for (var read = nextRecord(); read != null; read = nextRecord()) {
            if (read.getField(0).startsWith(WATERMARK)) {
                continue;
            }
            var cells = new Cells(headings, Math.toIntExact(read.getStartingLineNumber()));
            for (int i = 0; i < read.getFieldCount(); i++) {
                cells.text(i, read.getField(i));
            }
            if (!cells.isEmpty()) {
                return cells.row();
            }
        }
        return null;
    }

    private @Nullable CsvRecord nextRecord() {
        try {
            if (!records.hasNext()) {
                return null;
            }
            var read = records.next();
            line = read.getStartingLineNumber();
            return read;
        } catch (CsvParseException broken) {
            throw Refusal.invalid("", "not-csv", Map.of("row", line));
        }
    }

    @Override
    public void close() {
        try {
            records.close();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
