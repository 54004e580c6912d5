package khrongkan.print;

import com.lowagie.text.DocumentException;
import com.lowagie.text.pdf.PdfName;
import com.lowagie.text.pdf.PdfString;
import com.lowagie.text.pdf.PdfWriter;
import java.awt.color.ColorSpace;
import java.awt.color.ICC_Profile;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.util.Objects;
import org.w3c.dom.Document;
import org.xhtmlrenderer.pdf.DefaultPDFCreationListener;
import org.xhtmlrenderer.pdf.ITextOutputDevice;
import org.xhtmlrenderer.pdf.ITextRenderer;

/** Prints an XHTML document as PDF/A-1b (ISO 19005-1): fonts embedded, colours defined, language and title told. */
final class PdfPress {

    private static final float DOTS_PER_POINT = ITextRenderer.DEFAULT_DOTS_PER_POINT;
    private static final int DOTS_PER_PIXEL = ITextRenderer.DEFAULT_DOTS_PER_PIXEL;

    private PdfPress() {}

    static void print(Document document, Digits digits, OutputStream out) {
        var device = new ITextOutputDevice(DOTS_PER_POINT);
        var agent = new ClosedAgent(device, DOTS_PER_PIXEL);
        var renderer = new ITextRenderer(DOTS_PER_POINT, DOTS_PER_PIXEL, device, agent, Fonts.resolver());
        renderer.getSharedContext().setLineBreakingStrategy(new ThaiLines());
        renderer.setPDFXConformance(PdfWriter.PDFA1B);
        renderer.setListener(new Archivable());
        renderer.setPdfPageEvent(new PageNumbers(digits));
        renderer.setDocument(document, null);
        renderer.layout();
        try {
            renderer.createPDF(out);
        } catch (DocumentException broken) {
            throw new IllegalStateException(broken);
        }
    }

    /** What PDF/A asks for beyond a PDF. */
    private static final class Archivable extends DefaultPDFCreationListener {

        private static final byte[] SRGB =
                ICC_Profile.getInstance(ColorSpace.CS_sRGB).getData();

        @Override
        public void preWrite(ITextRenderer renderer, int pages) {
            var writer = Objects.requireNonNull(renderer.getWriter());
            writer.getExtraCatalog().put(PdfName.LANG, new PdfString("th-TH"));
            try {
                writer.setOutputIntents("Custom", "", "http://www.color.org", "sRGB IEC61966-2.1", SRGB);
            } catch (IOException impossible) {
                throw new UncheckedIOException(impossible);
            }
        }

        @Override
        public void onClose(ITextRenderer renderer) {
            Objects.requireNonNull(renderer.getWriter()).createXmpMetadata();
        }
    }
}
