package khrongkan.participants.imports.domain;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import khrongkan.kit.refusal.Violation;
import org.jspecify.annotations.Nullable;

/**
 * One row of a file.
 *
 * @param line where it begins in the file, the header being line 1
 * @param cells the cells that are not blank, by column
 * @param faults cells that could not be read at all, by column
 */
public record Row(int line, Map<String, String> cells, List<Violation> faults) {

    /** A row whose cells could all be read. */
    public Row(int line, Map<String, String> cells) {
        this(line, cells, List.of());
    }

    /** The cell of a column, or null where it is blank. */
    public @Nullable String cell(String column) {
        return cells.get(column);
    }

    /** All that is wrong with the row: where a cell could not be read, nothing else is said of it. */
    List<Violation> with(List<Violation> meant) {
        if (faults.isEmpty()) {
            return meant;
        }
        Set<String> unread = new HashSet<>();
        faults.forEach(fault -> unread.add(fault.pointer()));
        var all = new ArrayList<>(faults);
        meant.stream().filter(fault -> !unread.contains(fault.pointer())).forEach(all::add);
        return all;
    }
}
