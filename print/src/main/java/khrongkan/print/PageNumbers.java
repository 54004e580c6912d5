package khrongkan.print;

import com.lowagie.text.Document;
import com.lowagie.text.Element;
import com.lowagie.text.pdf.PdfPageEventHelper;
import com.lowagie.text.pdf.PdfWriter;

/** As in official letters: - 2 - above the text of every page but the first. */
final class PageNumbers extends PdfPageEventHelper {

    private static final float SIZE = 12.5f;
    private static final float BELOW_EDGE = 42;

    private final Digits digits;

    PageNumbers(Digits digits) {
        this.digits = digits;
    }

    @Override
    public void onEndPage(PdfWriter writer, Document document) {
        if (writer.getPageNumber() == 1) {
            return;
        }
        var page = writer.getPageSize();
        var canvas = writer.getDirectContent();
        canvas.beginText();
        canvas.setFontAndSize(Fonts.REGULAR, SIZE);
        canvas.setRGBColorFill(0, 0, 0);
        canvas.showTextAligned(
                Element.ALIGN_CENTER,
                "- " + digits.of(writer.getPageNumber()) + " -",
                page.getWidth() / 2,
                page.getTop() - BELOW_EDGE,
                0);
        canvas.endText();
    }
}
