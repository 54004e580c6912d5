package khrongkan.participants.imports.file;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import khrongkan.kit.refusal.Refusal;
import khrongkan.kit.text.PlainNumber;
import khrongkan.participants.imports.domain.Row;
import org.dhatim.fastexcel.reader.Cell;
import org.dhatim.fastexcel.reader.CellType;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.ReadingOptions;
import org.jspecify.annotations.Nullable;

/** The first sheet of a workbook, whose first row names the columns. */
final class XlsxTable implements Table {

    /** Colours, languages and literal words of a format, which may have any letters. */
    private static final Pattern DECORATION = Pattern.compile("\\[[^\\]]*]|\"[^\"]*\"|\\\\.");

    private static final Pattern DATE = Pattern.compile("[dy]", Pattern.CASE_INSENSITIVE);

    private final ReadableWorkbook workbook;
    private final Stream<org.dhatim.fastexcel.reader.Row> stream;
    private final Iterator<org.dhatim.fastexcel.reader.Row> rows;
    private final Headings headings;

    private XlsxTable(ReadableWorkbook workbook, Mapping mapping) throws IOException {
        this.workbook = workbook;
        stream = workbook.getFirstSheet().openStream();
        rows = stream.iterator();
        var header = nextRow();
        if (header == null) {
            throw Refusal.invalid("", "empty-file", Map.of());
        }
        headings = Headings.of(names(header), mapping);
    }

    static XlsxTable open(Path file, Mapping mapping) throws IOException {
        XlsxGuard.check(file);
        var workbook = workbook(file);
        try {
            return new XlsxTable(workbook, mapping);
        } catch (IOException | RuntimeException broken) {
            workbook.close();
            throw broken instanceof Refusal refused ? refused : XlsxGuard.notXlsx();
        }
    }

    private static ReadableWorkbook workbook(Path file) {
        try {
            return new ReadableWorkbook(file.toFile(), new ReadingOptions(true, true));
        } catch (IOException | RuntimeException broken) {
            throw XlsxGuard.notXlsx();
        }
    }

    @Override
    public Headings headings() {
        return headings;
    }

    @Override
    public @Nullable Row next() {
        for (var read = nextRow(); read != null; read = nextRow()) {
            var cells = new Cells(headings, read.getRowNum());
            for (var cell : read) {
                if (cell != null) {
                    take(cell, cells);
                }
            }
            if (!cells.isEmpty()) {
                return cells.row();
            }
        }
        return null;
    }

    private org.dhatim.fastexcel.reader.@Nullable Row nextRow() {
        try {
            return rows.hasNext() ? rows.next() : null;
        } catch (RuntimeException broken) {
            throw XlsxGuard.notXlsx();
        }
    }

    private static List<String> names(org.dhatim.fastexcel.reader.Row header) {
        List<String> names = new ArrayList<>();
        for (var cell : header) {
            names.add(cell == null || cell.getType() == CellType.FORMULA ? "" : cell.getText());
        }
        while (!names.isEmpty() && names.get(names.size() - 1).isBlank()) {
            names.remove(names.size() - 1);
        }
        return names;
    }

    private static void take(Cell cell, Cells cells) {
        int index = cell.getColumnIndex();
        switch (cell.getType()) {
            case STRING -> cells.string(index, cell.asString());
            case NUMBER -> cells.string(index, isDate(cell) ? date(cell) : PlainNumber.of(cell.asNumber()));
            case BOOLEAN -> cells.string(index, cell.getText());
            case FORMULA -> cells.fault(index, "formula");
            case ERROR -> cells.fault(index, "error-cell");
            case EMPTY -> {}
        }
    }

    private static String date(Cell cell) {
        return cell.asDate().toLocalDate().toString();
    }

    private static boolean isDate(Cell cell) {
        Integer id = cell.getDataFormatId();
        String format = cell.getDataFormatString();
        if (id != null && id >= 14 && id <= 17) {
            return true;
        }
        return format != null
                && !format.equalsIgnoreCase("general")
                && DATE.matcher(DECORATION.matcher(format).replaceAll("")).find();
    }

    @Override
    public void close() {
        try {
            stream.close();
            workbook.close();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
