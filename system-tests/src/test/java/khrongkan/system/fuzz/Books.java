package khrongkan.system.fuzz;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.TreeMap;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** Workbooks that no program for tables would write. */
final class Books {

    private static final String OFFICE = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
    private static final String MAIN = "xmlns=\"http://schemas.openxmlformats.org/spreadsheetml/2006/main\"";

    /** Each sheet begins with it: what would be read from this machine, and what grows. */
    private static final String FOREIGN =
            "<!DOCTYPE a [<!ENTITY x SYSTEM \"file:///etc/passwd\"><!ENTITY y \"&x;&x;&x;&x;\">]>";

    private static final String SHEET = "<sheets><sheet name=\"a\" sheetId=\"1\" r:id=\"rId1\"/></sheets>";
    private static final int MEGA = 1_000_000;

    private Books() {}

    static Map<String, byte[]> all() {
        return Map.of(
                "book without a sheet",
                book("<sheets/>", ""),
                "book of broken xml",
                book(SHEET, "<row"),
                "book that grows",
                book(SHEET, row("", cell("", "a")).repeat(MEGA / 4)),
                "book of one long cell",
                book(SHEET, row("r=\"1\"", cell("r=\"A1\"", "a".repeat(20 * MEGA)))),
                "book far away",
                book(SHEET, row("r=\"1048576\"", cell("r=\"XFD1048576\"", "a"))),
                "book of an odd place",
                book(SHEET, row("r=\"-1\"", "<c r=\"??\" t=\"s\"><v>99999999</v></c>")),
                "book of odd numbers",
                book(
                        SHEET,
                        row(
                                "r=\"1\"",
                                "<c r=\"A1\"><v>1e999999999</v></c><c r=\"B1\" t=\"d\"><v>x</v></c><c r=\"C1\" t=\"b\"><v>7</v></c>")),
                "book that reads files",
                book(SHEET, row("r=\"1\"", cell("r=\"A1\"", "&x;&y;"))));
    }

    private static String row(String place, String cells) {
        return "<row " + place + ">" + cells + "</row>";
    }

    private static String cell(String place, String text) {
        return "<c " + place + " t=\"inlineStr\"><is><t>" + text + "</t></is></c>";
    }

    private static byte[] book(String sheets, String rows) {
        return zip(Map.of(
                "[Content_Types].xml",
                "<Types xmlns=\"http://schemas.openxmlformats.org/package/2006/content-types\"/>",
                "_rels/.rels",
                related("officeDocument", "xl/workbook.xml"),
                "xl/workbook.xml",
                "<workbook " + MAIN + " xmlns:r=\"" + OFFICE + "\">" + sheets + "</workbook>",
                "xl/_rels/workbook.xml.rels",
                related("worksheet", "worksheets/sheet1.xml"),
                "xl/worksheets/sheet1.xml",
                FOREIGN + "<worksheet " + MAIN + "><sheetData>" + rows + "</sheetData></worksheet>"));
    }

    private static String related(String kind, String target) {
        return "<Relationships xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\"><Relationship Id=\"rId1\" Type=\""
                + OFFICE + "/" + kind + "\" Target=\"" + target + "\"/></Relationships>";
    }

    static byte[] zip(Map<String, String> parts) {
        var bytes = new ByteArrayOutputStream();
        try (var zip = new ZipOutputStream(bytes)) {
            for (var part : new TreeMap<>(parts).entrySet()) {
                zip.putNextEntry(new ZipEntry(part.getKey()));
                zip.write(part.getValue().getBytes(StandardCharsets.UTF_8));
                zip.closeEntry();
            }
        } catch (IOException inMemory) {
            throw new UncheckedIOException(inMemory);
        }
        return bytes.toByteArray();
    }
}
