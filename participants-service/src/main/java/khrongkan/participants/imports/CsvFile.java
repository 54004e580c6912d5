package khrongkan.participants.imports;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Base64;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import khrongkan.kit.refusal.Refusal;
import khrongkan.participants.imports.domain.Row;
import khrongkan.participants.name.domain.NameKey;
import org.jspecify.annotations.Nullable;

/**
 * A file of comma-separated values (RFC 4180) in UTF-8, with or without byte order mark, whose first line names the
 * columns in Thai or English.
 *
 * @param headers what the file calls each column
 * @param rows the rows below
 */
record CsvFile(Map<String, String> headers, List<Row> rows) {

    static final String MEDIA_TYPE = "text/csv";

    /** What every import does, said in the description of the API. */
    static final String MANNERS = " At most 10,000 rows, UTF-8, headers in Thai or English. The answer is always 200"
            + " with the verdict of every row and its errors by column; where any row is REFUSED nothing is saved and"
            + " `applied` is false. A file that cannot be read as a table is a 400 problem.";

    private static final int MOST_ROWS = 10_000;

    /** Reads a file; one that is no such file is refused as a whole. */
    static CsvFile read(byte[] bytes, Columns columns) {
        try (var reader = CsvReader.builder()
                .allowExtraFields(true)
                .allowMissingFields(true)
                .ofCsvRecord(text(bytes))) {
            var records = reader.iterator();
            if (!records.hasNext()) {
                throw fault("", "empty-file", Map.of());
            }
            var keys = keys(records.next(), columns);
            List<Row> rows = new ArrayList<>();
            while (records.hasNext()) {
                rows.add(row(records.next(), keys));
                if (rows.size() > MOST_ROWS) {
                    throw fault("", "too-many-rows", Map.of("max", MOST_ROWS));
                }
            }
            return new CsvFile(columns.called(keys), rows);
        } catch (CsvParseException broken) {
            throw fault("", "not-csv", Map.of());
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
    }

    private static String text(byte[] bytes) {
        try {
            var text = StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(bytes))
                    .toString();
            return text.startsWith("\uFEFF") ? text.substring(1) : text;
        } catch (CharacterCodingException other) {
            throw fault("", "not-utf8", Map.of());
        }
    }

    /** The key of each column in the order of the file. */
    private static List<Heading> keys(CsvRecord header, Columns columns) {
        List<Heading> keys = new ArrayList<>();
        for (var name : header.getFields()) {
            var key = columns.key(name);
            if (key == null) {
                throw fault(name, "unknown-column", Map.of("column", name));
            }
            if (keys.stream().anyMatch(earlier -> earlier.key().equals(key))) {
                throw fault(name, "column-twice", Map.of("column", name));
            }
            keys.add(new Heading(key, name.strip()));
        }
        if (columns.required().stream()
                .noneMatch(one -> keys.stream().anyMatch(key -> key.key().equals(one)))) {
            throw fault("", "column-missing", Map.of("columns", String.join(", ", columns.required())));
        }
        return keys;
    }

    private static Row row(CsvRecord read, List<Heading> keys) {
        int line = Math.toIntExact(read.getStartingLineNumber());
        Map<String, String> cells = new HashMap<>();
        for (int i = 0; i < read.getFieldCount(); i++) {
            var cell = read.getField(i);
            if (i >= keys.size() && !cell.isBlank()) {
                throw fault("", "too-many-cells", Map.of("row", line));
            }
            if (cell.chars().anyMatch(unit -> Character.isISOControl(unit) && !Character.isWhitespace(unit))) {
                throw fault(keys.get(i).name(), "bad-cell", Map.of("row", line));
            }
            if (!NameKey.of(cell).isEmpty()) {
                cells.put(keys.get(i).key(), cell);
            }
        }
        return new Row(line, cells);
    }

    private static Refusal fault(String column, String code, Map<String, ?> values) {
        return Refusal.invalid(column, code, values);
    }

    /** What the file calls a column. */
    String name(String key) {
        @Nullable String name = headers.get(key);
        return name == null ? key : name;
    }

    /** What tells one import from another under the same idempotency key. */
    static List<Object> asked(boolean dryRun, byte[] file) {
        return List.of(dryRun, Base64.getEncoder().encodeToString(file));
    }

    /** A column: its key here and its name in the file. */
    record Heading(String key, String name) {}
}
