package khrongkan.participants.imports.file;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import khrongkan.kit.refusal.Refusal;
import khrongkan.participants.exports.domain.SafeCell;
import org.jspecify.annotations.Nullable;

/** The columns of a file: what each means and what the file calls it. */
public final class Headings {

    /** More columns than any list of people or organisations has. */
    static final int MOST_COLUMNS = 200;

    private final List<String> keys = new ArrayList<>();
    private final Map<String, String> names = new HashMap<>();

    private Headings() {}

    /** Reads the first row of a file. */
    static Headings of(List<String> cells, Mapping mapping) {
        if (cells.size() > MOST_COLUMNS) {
            throw Refusal.invalid("", "too-many-columns", Map.of("max", MOST_COLUMNS));
        }
        var headings = new Headings();
        cells.forEach(cell -> headings.add(SafeCell.undo(cell), mapping));
        var required = mapping.columns().required();
        if (required.stream().noneMatch(headings.names::containsKey)) {
            throw Refusal.invalid("", "column-missing", Map.of("columns", String.join(", ", required)));
        }
        return headings;
    }

    private void add(String name, Mapping mapping) {
        var key = Cells.isBlank(name) ? Mapping.PASSED_OVER : mapping.key(name);
        if (key == null) {
            throw Refusal.invalid(name, "unknown-column", Map.of("column", name));
        }
        if (!key.equals(Mapping.PASSED_OVER) && names.putIfAbsent(key, name.strip()) != null) {
            throw Refusal.invalid(name, "column-twice", Map.of("column", name));
        }
        keys.add(key);
    }

    int size() {
        return keys.size();
    }

    /** What a column means; null where it is passed over. */
    @Nullable
    String key(int index) {
        var key = keys.get(index);
        return key.equals(Mapping.PASSED_OVER) ? null : key;
    }

    /** What the file calls a column. */
    public String name(String key) {
        return names.getOrDefault(key, key);
    }
}
