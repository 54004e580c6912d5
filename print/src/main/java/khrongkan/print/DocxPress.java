package khrongkan.print;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.math.BigInteger;
import org.apache.poi.wp.usermodel.HeaderFooterType;
import org.apache.poi.xwpf.usermodel.ParagraphAlignment;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.w3c.dom.Document;
import org.w3c.dom.Element;

/** Writes an XHTML document as Office Open XML (ISO/IEC 29500), for an office that goes on editing it. */
final class DocxPress {

    /** Twentieths of a point: A4, and the margins of {@code paper.css}. */
    private static final long WIDTH = 11_906;

    private static final long HEIGHT = 16_838;
    private static final long LEFT = 1_701;
    private static final long RIGHT = 1_134;
    private static final long TOP = 1_361;
    private static final long BOTTOM = 1_247;

    private DocxPress() {}

    static void print(Document paper, Digits digits, OutputStream out) {
        try (var docx = new XWPFDocument()) {
            setPage(docx);
            var title = paper.getElementsByTagName("title").item(0);
            docx.getProperties().getCoreProperties().setTitle(title.getTextContent());
            numberPages(docx, digits);
            var text = new DocxText(docx);
            text.blocks((Element) paper.getElementsByTagName("body").item(0), docx::createParagraph);
            docx.write(out);
        } catch (IOException unwritable) {
            throw new UncheckedIOException(unwritable);
        }
    }

    private static void setPage(XWPFDocument docx) {
        var section = docx.getDocument().getBody().addNewSectPr();
        var size = section.addNewPgSz();
        size.setW(BigInteger.valueOf(WIDTH));
        size.setH(BigInteger.valueOf(HEIGHT));
        var margins = section.addNewPgMar();
        margins.setLeft(BigInteger.valueOf(LEFT));
        margins.setRight(BigInteger.valueOf(RIGHT));
        margins.setTop(BigInteger.valueOf(TOP));
        margins.setBottom(BigInteger.valueOf(BOTTOM));
        margins.setHeader(BigInteger.valueOf(LEFT / 2));
        margins.setFooter(BigInteger.valueOf(LEFT / 2));
    }

    /** Above every page but the first, in the digits of the paper. */
    private static void numberPages(XWPFDocument docx, Digits digits) {
        docx.createHeader(HeaderFooterType.FIRST).createParagraph();
        var number = docx.createHeader(HeaderFooterType.DEFAULT).createParagraph();
        number.setAlignment(ParagraphAlignment.CENTER);
        DocxText.run(number).setText("- ");
        number.getCTP().addNewFldSimple().setInstr(digits == Digits.THAI ? "PAGE \\* ThaiArabic" : "PAGE");
        DocxText.run(number).setText(" -");
    }
}
