package khrongkan.participants.exports;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Map;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import org.jspecify.annotations.Nullable;

/** A workbook that is sent while it is written. Every cell is text, none a formula. */
final class XlsxExport implements AutoCloseable {

    /** The last row of a sheet of Excel is the next power of two. */
    private static final int MOST_ROWS = 1_000_000;

    private static final int KEPT = 500;

    private final Workbook workbook;
    private final String name;
    private final List<String> headings;
    private Worksheet sheet;
    private int sheets = 1;
    private int row;

    XlsxExport(OutputStream out, String name, List<String> headings) throws IOException {
        workbook = new Workbook(out, "Khrongkan", "1.0");
        this.name = name;
        this.headings = headings;
        sheet = begin(name);
    }

    private Worksheet begin(String title) {
        var begun = workbook.newWorksheet(title);
        row = 1;
        for (int i = 0; i < headings.size(); i++) {
            begun.inlineString(0, i, headings.get(i));
        }
        return begun;
    }

    void row(List<@Nullable String> cells) {
        try {
            if (row > MOST_ROWS) {
                sheet.finish();
                sheet = begin(name + " " + ++sheets);
            }
            for (int i = 0; i < cells.size(); i++) {
                var cell = cells.get(i);
                if (cell != null) {
                    sheet.inlineString(row, i, cell);
                }
            }
            if (++row % KEPT == 0) {
                sheet.flush();
            }
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    /** Says whose file it is, on a sheet of its own. */
    void mark(Map<String, Object> entries, String line) throws IOException {
        sheet.finish();
        workbook.properties().setDescription(line);
        var last = workbook.newWorksheet("khrongkan-export");
        int next = 0;
        for (var entry : entries.entrySet()) {
            last.inlineString(next, 0, entry.getKey());
            last.inlineString(next++, 1, String.valueOf(entry.getValue()));
        }
        last.finish();
    }

    @Override
    public void close() throws IOException {
        workbook.finish();
    }
}
