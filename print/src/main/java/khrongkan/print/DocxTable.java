package khrongkan.print;

import java.math.BigInteger;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.apache.poi.xwpf.usermodel.TableWidthType;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFTableRow;
import org.w3c.dom.Element;

/** A table of a paper as one of a word processor: the head repeated on each page, no row split. */
final class DocxTable {

    private DocxTable() {}

    static void write(Element element, DocxText text, XWPFDocument docx) {
        var table = docx.createTable();
        table.setWidthType(TableWidthType.PCT);
        table.setWidth("100%");
        if (Html.hasClass(element, "plain")) {
            table.removeBorders();
        }
        for (var row : rows(element)) {
            fill(table.createRow(), row, text);
        }
        // a table is born with one row
        table.removeRow(0);
    }

    private static void fill(XWPFTableRow row, Element source, DocxText text) {
        row.setCantSplitRow(true);
        row.setRepeatHeader(((Element) source.getParentNode()).getTagName().equals("thead"));
        int column = 0;
        for (var cell : cells(source)) {
            var target = row.getCell(column) == null ? row.addNewTableCell() : row.getCell(column);
            if (cell.hasAttribute("colspan")) {
                var properties = target.getCTTc().isSetTcPr()
                        ? target.getCTTc().getTcPr()
                        : target.getCTTc().addNewTcPr();
                properties.addNewGridSpan().setVal(new BigInteger(cell.getAttribute("colspan")));
            }
            text.paragraph(cell, target.getParagraphs().get(0));
            column++;
        }
        while (row.getTableCells().size() > column) {
            row.removeCell(row.getTableCells().size() - 1);
        }
    }

    private static List<Element> rows(Element table) {
        var found = table.getElementsByTagName("tr");
        return IntStream.range(0, found.getLength())
                .mapToObj(row -> (Element) found.item(row))
                .toList();
    }

    private static List<Element> cells(Element row) {
        var cells = new ArrayList<Element>();
        for (var node = row.getFirstChild(); node != null; node = node.getNextSibling()) {
            if (node instanceof Element cell) {
                cells.add(cell);
            }
        }
        return cells;
    }
}
