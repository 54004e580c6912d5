package khrongkan.participants.imports.file;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import khrongkan.kit.refusal.Violation;
import khrongkan.participants.exports.domain.SafeCell;
import khrongkan.participants.imports.domain.Row;
import org.jspecify.annotations.Nullable;

/** Collects the cells of one row and what is wrong with each before its meaning is looked at. */
final class Cells {

    private static final int LONGEST = 4_000;

    /** Where the bytes of a file are no letter, and where an earlier program already gave up. */
    private static final char REPLACEMENT = '\uFFFD';

    private final Headings headings;
    private final int line;
    private final Map<String, String> cells = new HashMap<>();
    private @Nullable List<Violation> faults;

    Cells(Headings headings, int line) {
        this.headings = headings;
        this.line = line;
    }

    /** A cell of a text file, in which a formula looks like any text. */
    void text(int index, String cell) {
        if (!isBlank(cell) && isFormula(cell)) {
            fault(index, "formula");
        } else {
            string(index, cell);
        }
    }

    /** A cell that is known to be no formula. */
    void string(int index, String cell) {
        if (isBlank(cell)) {
            return;
        }
        if (index >= headings.size()) {
            fault(index, "too-many-cells");
            return;
        }
        var key = headings.key(index);
        if (key == null) {
            return;
        }
        if (cell.length() > LONGEST) {
            fault(index, "cell-too-long");
        } else if (cell.indexOf(REPLACEMENT) >= 0) {
            fault(index, "broken-encoding");
        } else if (hasControl(cell)) {
            fault(index, "bad-cell");
        } else {
            cells.put(key, SafeCell.undo(cell));
        }
    }

    /** Notes that a cell cannot be taken; what it says is not looked at. */
    void fault(int index, String code) {
        var column = index < headings.size() ? headings.key(index) : "";
        if (column == null) {
            return;
        }
        if (faults == null) {
            faults = new ArrayList<>();
        }
        faults.add(new Violation(column, code, Map.of("row", line, "max", LONGEST)));
    }

    boolean isEmpty() {
        return cells.isEmpty() && faults == null;
    }

    Row row() {
        return new Row(line, cells, faults == null ? List.of() : faults);
    }

    /** Whether nothing of it can be seen. */
    static boolean isBlank(String cell) {
        for (int i = 0; i < cell.length(); i++) {
            if (isVisible(cell.charAt(i))) {
                return false;
            }
        }
        return true;
    }

    private static boolean isVisible(char unit) {
        return unit > ' '
                && unit != '\u00A0'
                && unit != '\uFEFF'
                && unit != '\u3000'
                && (unit < '\u2000' || unit > '\u200F')
                && (unit < '\u2028' || unit > '\u202F')
                && (unit < '\u205F' || unit > '\u2064');
    }

    private static boolean hasControl(String cell) {
        for (int i = 0; i < cell.length(); i++) {
            var unit = cell.charAt(i);
            if (Character.isISOControl(unit) && !Character.isWhitespace(unit)) {
                return true;
            }
        }
        return false;
    }

    /** A telephone may begin with +, a blank be shown by -; with letters behind it that is a formula. */
    private static boolean isFormula(String cell) {
        var first = cell.charAt(0);
        return switch (first) {
            case '=', '@', '\uFF1D', '\uFF20' -> true;
            case '+', '-', '\uFF0B', '\uFF0D' -> cell.chars().anyMatch(Character::isLetter);
            default -> false;
        };
    }
}
