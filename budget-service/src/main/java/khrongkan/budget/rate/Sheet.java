package khrongkan.budget.rate;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import khrongkan.kit.refusal.Refusal;

/**
 * A table out of a file: what each row says under each known column.
 *
 * @param rows without those that are blank
 */
record Sheet(List<Row> rows) {

    private static final int MOST_ROWS = 5_000;

    /**
     * One row.
     *
     * @param line where it stands in the file, the header being line 1
     * @param cells by column; blank ones are left out
     */
    record Row(int line, Map<String, String> cells) {}

    /** Collects the rows of a file, header first. */
    static final class Collector {

        private final List<Row> rows = new ArrayList<>();
        private final List<String> header = new ArrayList<>();

        void add(int line, List<String> cells) {
            if (header.isEmpty()) {
                begin(cells);
                return;
            }
            Map<String, String> named = new HashMap<>();
            for (int i = 0; i < cells.size(); i++) {
                put(named, i, cells.get(i).strip(), line);
            }
            if (!named.isEmpty()) {
                rows.add(new Row(line, named));
            }
            if (rows.size() > MOST_ROWS) {
                throw Refusal.invalid("", "too-many-rows", Map.of("max", MOST_ROWS));
            }
        }

        private void put(Map<String, String> named, int place, String cell, int line) {
            if (cell.isEmpty()) {
                return;
            }
            if (place >= header.size()) {
                throw Refusal.invalid("", "too-many-cells", Map.of("row", line));
            }
            named.put(header.get(place), cell);
        }

        private void begin(List<String> cells) {
            Set<String> seen = new HashSet<>();
            for (var cell : cells) {
                var name = cell.strip();
                if (!RateColumns.ALL.contains(name)) {
                    throw Refusal.invalid(
                            name, "unknown-column", Map.of("columns", String.join(", ", RateColumns.ALL)));
                }
                if (!seen.add(name)) {
                    throw Refusal.invalid(name, "column-twice", Map.of());
                }
                header.add(name);
            }
        }

        Sheet done() {
            if (header.isEmpty()) {
                throw Refusal.invalid("", "empty-file", Map.of());
            }
            return new Sheet(List.copyOf(rows));
        }
    }
}
