package khrongkan.participants.imports.domain;

import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * One row of a file.
 *
 * @param line where it begins in the file, the header being line 1
 * @param cells the cells that are not blank, by column
 */
public record Row(int line, Map<String, String> cells) {

    public Row {
        cells = Map.copyOf(cells);
    }

    /** The cell of a column, or null where it is blank. */
    public @Nullable String cell(String column) {
        return cells.get(column);
    }
}
