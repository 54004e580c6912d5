package khrongkan.budget.rate;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.writer.CsvWriter;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import khrongkan.kit.refusal.Refusal;
import khrongkan.kit.text.PlainNumber;
import org.apache.commons.compress.archivers.zip.ZipFile;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.reader.Cell;
import org.dhatim.fastexcel.reader.CellType;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.Row;

/** How a table of rates is written down in a file. */
public enum SheetFormat {
    CSV("text/csv;charset=UTF-8", "csv") {
        @Override
        Sheet read(byte[] file) {
            var sheet = new Sheet.Collector();
            try (var reader = CsvReader.builder()
                    .allowExtraFields(true)
                    .allowMissingFields(true)
                    .ofCsvRecord(text(file))) {
                reader.forEach(row -> sheet.add(Math.toIntExact(row.getStartingLineNumber()), row.getFields()));
            } catch (CsvParseException broken) {
                throw Refusal.invalid("", "not-csv", Map.of());
            } catch (IOException impossible) {
                throw new UncheckedIOException(impossible);
            }
            return sheet.done();
        }

        @Override
        byte[] write(List<List<String>> rows) {
            var text = new StringWriter().append(MARK);
            try (var writer = CsvWriter.builder().build(text)) {
                rows.forEach(writer::writeRecord);
            } catch (IOException impossible) {
                throw new UncheckedIOException(impossible);
            }
            return text.toString().getBytes(StandardCharsets.UTF_8);
        }
    },

    XLSX(SheetFormat.SPREADSHEET, "xlsx") {
        @Override
        Sheet read(byte[] file) {
            requireModest(file);
            var sheet = new Sheet.Collector();
            try (var book = new ReadableWorkbook(new ByteArrayInputStream(file));
                    var rows = book.getFirstSheet().openStream()) {
                rows.forEach(row -> sheet.add(row.getRowNum(), cells(row)));
            } catch (Refusal named) {
                throw named;
            } catch (IOException | RuntimeException broken) {
                throw Refusal.invalid("", "not-xlsx", Map.of());
            }
            return sheet.done();
        }

        @Override
        byte[] write(List<List<String>> rows) {
            var bytes = new ByteArrayOutputStream();
            try (var book = new Workbook(bytes, "khrongkan", "1.0")) {
                var sheet = book.newWorksheet("rates");
                for (int row = 0; row < rows.size(); row++) {
                    for (int column = 0; column < rows.get(row).size(); column++) {
                        sheet.value(row, column, rows.get(row).get(column));
                    }
                }
            } catch (IOException impossible) {
                throw new UncheckedIOException(impossible);
            }
            return bytes.toByteArray();
        }
    };

    static final String SPREADSHEET = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

    /** Without it, Excel takes Thai for something else. */
    private static final String MARK = "\uFEFF";

    private static final long MOST_BYTES = 16_000_000;

    private final String mediaType;
    private final String ending;

    SheetFormat(String mediaType, String ending) {
        this.mediaType = mediaType;
        this.ending = ending;
    }

    /** Reads a file; one that is no such file is refused as a whole. */
    abstract Sheet read(byte[] file);

    abstract byte[] write(List<List<String>> rows);

    String mediaType() {
        return mediaType;
    }

    String ending() {
        return ending;
    }

    static String text(byte[] bytes) {
        try {
            var text = StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(bytes))
                    .toString();
            return text.startsWith(MARK) ? text.substring(1) : text;
        } catch (CharacterCodingException other) {
            throw Refusal.invalid("", "not-utf8", Map.of());
        }
    }

    /** A small file may unpack to an enormous one. */
    static void requireModest(byte[] file) {
        long left = MOST_BYTES;
        var buffer = new byte[65_536];
        try (var zip = ZipFile.builder().setByteArray(file).get()) {
            for (var entry : Collections.list(zip.getEntries())) {
                try (var content = zip.getInputStream(entry)) {
                    for (int read = content.read(buffer); read >= 0; read = content.read(buffer)) {
                        left -= read;
                        if (left < 0) {
                            throw Refusal.invalid("", "too-many-rows", Map.of("max", 5_000));
                        }
                    }
                }
            }
        } catch (IOException | IllegalArgumentException broken) {
            throw Refusal.invalid("", "not-xlsx", Map.of());
        }
    }

    static List<String> cells(Row row) {
        return row.stream().map(cell -> cell == null ? "" : text(cell)).toList();
    }

    /** A date is a number in a spreadsheet; the columns that hold dates say so. */
    private static String text(Cell cell) {
        if (cell.getType() == CellType.NUMBER) {
            return cell.getDataFormatString() != null
                            && cell.getDataFormatString().contains("yy")
                    ? cell.asDate().toLocalDate().toString()
                    : PlainNumber.of(cell.asNumber());
        }
        return cell.getText();
    }
}
