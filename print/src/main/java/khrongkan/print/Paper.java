package khrongkan.print;

import java.io.OutputStream;
import org.w3c.dom.Document;

/**
 * A document ready to be put on paper, in whichever form.
 *
 * <p>Its XHTML keeps to few elements ({@code h1 h2 p div table ul ol img b span br}) and to the classes of
 * {@code paper.css}, so that page, browser and word processor can all show it.
 */
public final class Paper {

    private static final String STYLE = Resources.text(Paper.class, "paper.css");

    private final Document document;
    private final Digits digits;

    private Paper(Document document, Digits digits) {
        this.document = document;
        this.digits = digits;
    }

    static Paper of(String xhtml, Digits digits) {
        var document = Html.parse(xhtml);
        digits.applyTo(document.getDocumentElement());
        return new Paper(document, digits);
    }

    /** A page for a browser that needs nothing else: style and font stand in it. */
    public String html() {
        return Html.write(styled(Fonts.faces() + STYLE));
    }

    /** A PDF/A-1b document, its text searchable and copyable with every mark. */
    public void pdf(OutputStream out) {
        PdfPress.print(styled(STYLE), digits, out);
    }

    /** An Office Open XML document to be edited further. */
    public void docx(OutputStream out) {
        DocxPress.print(document, digits, out);
    }

    private Document styled(String style) {
        var copy = (Document) document.cloneNode(true);
        var element = copy.createElementNS("http://www.w3.org/1999/xhtml", "style");
        element.setTextContent(style);
        copy.getElementsByTagName("head").item(0).appendChild(element);
        return copy;
    }
}
