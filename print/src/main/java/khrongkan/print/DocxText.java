package khrongkan.print;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Base64;
import java.util.Locale;
import java.util.function.Supplier;
import org.apache.poi.common.usermodel.PictureType;
import org.apache.poi.openxml4j.exceptions.InvalidFormatException;
import org.apache.poi.util.Units;
import org.apache.poi.wp.usermodel.HeaderFooterType;
import org.apache.poi.xwpf.usermodel.ParagraphAlignment;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFRun;
import org.w3c.dom.Element;
import org.w3c.dom.Node;
import org.w3c.dom.Text;

/** The blocks, lines and words of a paper as those of a word processor. */
final class DocxText {

    /** What offices have installed and the rules of correspondence ask for; near in look to the font of the PDF. */
    private static final String FONT = "TH Sarabun New";

    private static final int SIZE = 16;
    private static final int TITLE = 20;
    private static final int LARGE = 24;
    private static final int NOTE = 12;
    private static final int CODE = 10;
    private static final int DRAFT = 28;

    /** Twentieths of a point. */
    private static final int INDENT = 1_134;

    private static final int LIST_INDENT = 440;
    private static final int QR_POINTS = 62;

    private final XWPFDocument docx;

    DocxText(XWPFDocument docx) {
        this.docx = docx;
    }

    /** Writes what stands inside an element, each block into a paragraph made for it. */
    void blocks(Element parent, Supplier<XWPFParagraph> paragraphs) {
        for (var node = parent.getFirstChild(); node != null; node = node.getNextSibling()) {
            if (node instanceof Element element) {
                block(element, paragraphs);
            }
        }
    }

    private void block(Element element, Supplier<XWPFParagraph> paragraphs) {
        switch (element.getTagName()) {
            case "table" -> DocxTable.write(element, this, docx);
            case "ul", "ol" -> list(element, paragraphs);
            case "div" -> division(element, paragraphs);
            default -> paragraph(element, paragraphs.get());
        }
    }

    private void division(Element element, Supplier<XWPFParagraph> paragraphs) {
        if (Html.hasClass(element, "footer")) {
            var footer = docx.createFooter(HeaderFooterType.DEFAULT);
            paragraph(element, footer.createParagraph());
            paragraph(element, docx.createFooter(HeaderFooterType.FIRST).createParagraph());
        } else if (Html.hasClass(element, "signature") || Html.hasClass(element, "keep")) {
            // each line stays on the page of the next: the block is never split
            blocks(element, () -> {
                var line = paragraphs.get();
                line.setIndentationLeft(Html.hasClass(element, "signature") ? INDENT * 4 : 0);
                line.setKeepNext(true);
                return line;
            });
        } else {
            blocks(element, paragraphs);
        }
    }

    private void list(Element list, Supplier<XWPFParagraph> paragraphs) {
        int number = 0;
        for (var node = list.getFirstChild(); node != null; node = node.getNextSibling()) {
            if (node instanceof Element item) {
                number++;
                var line = paragraphs.get();
                line.setIndentationLeft(LIST_INDENT);
                line.setIndentationHanging(LIST_INDENT);
                run(line).setText(list.getTagName().equals("ol") ? number + ". " : "- ");
                paragraph(item, line);
            }
        }
    }

    /** Writes the words of an element into a paragraph, in the manner of its classes. */
    void paragraph(Element element, XWPFParagraph line) {
        line.setSpacingAfter(60);
        if (Html.hasClass(element, "center") || element.getTagName().matches("h1|th")) {
            line.setAlignment(ParagraphAlignment.CENTER);
        } else if (Html.hasClass(element, "right")
                || Html.hasClass(element, "money")
                || Html.hasClass(element, "draft")) {
            line.setAlignment(ParagraphAlignment.RIGHT);
        }
        if (Html.hasClass(element, "indent")) {
            line.setIndentationFirstLine(INDENT);
        }
        line.setPageBreak(Html.hasClass(element, "new-page"));
        if (element.getTagName().matches("h1|h2")) {
            line.setKeepNext(true);
        }
        words(element, line, Look.of(element, new Look(false, SIZE)));
    }

    private void words(Element element, XWPFParagraph line, Look look) {
        for (Node node = element.getFirstChild(); node != null; node = node.getNextSibling()) {
            if (node instanceof Text text) {
                write(text.getData(), line, look);
            } else if (node instanceof Element inner) {
                switch (inner.getTagName()) {
                    case "br" -> run(line).addBreak();
                    case "img" -> picture(inner.getAttribute("src"), line);
                    default -> words(inner, line, Look.of(inner, look));
                }
            }
        }
    }

    private static void write(String text, XWPFParagraph line, Look look) {
        var plain = text.replaceAll("[\\t\\r\\n ]+", " ");
        if (!plain.isBlank() || (plain.equals(" ") && !line.getRuns().isEmpty())) {
            var run = run(line);
            look.on(run);
            run.setText(plain);
        }
    }

    /** As on the page: what does not stand in the document itself is not there. */
    private static void picture(String address, XWPFParagraph line) {
        if (!address.startsWith(ClosedAgent.PICTURE)) {
            return;
        }
        var data = Base64.getDecoder().decode(address.substring(address.indexOf(',') + 1));
        try {
            int size = Units.toEMU(QR_POINTS);
            run(line).addPicture(new ByteArrayInputStream(data), PictureType.PNG, "qr.png", size, size);
        } catch (InvalidFormatException unreadable) {
            throw new IllegalStateException(unreadable);
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
    }

    /** A run in the font of the paper, for Latin and for Thai letters. */
    static XWPFRun run(XWPFParagraph line) {
        var run = line.createRun();
        new Look(false, SIZE).on(run);
        return run;
    }

    /** How letters look. */
    private record Look(boolean bold, int size) {

        static Look of(Element element, Look around) {
            var tag = element.getTagName().toLowerCase(Locale.ROOT);
            boolean bold = around.bold()
                    || tag.matches("h1|h2|th|b|strong")
                    || Html.hasClass(element, "draft")
                    || Html.hasClass(element, "large");
            int size = around.size();
            if (tag.equals("h1")) {
                size = TITLE;
            } else if (Html.hasClass(element, "note") || Html.hasClass(element, "footer")) {
                size = NOTE;
            } else if (Html.hasClass(element, "code")) {
                size = CODE;
            } else if (Html.hasClass(element, "large")) {
                size = LARGE;
            } else if (Html.hasClass(element, "draft")) {
                size = DRAFT;
            }
            return new Look(bold, size);
        }

        /** Thai letters are of a "complex script", which has its own font, size and weight beside those of Latin. */
        void on(XWPFRun run) {
            run.setFontFamily(FONT);
            run.setFontFamily(FONT, XWPFRun.FontCharRange.cs);
            run.setFontFamily(FONT, XWPFRun.FontCharRange.hAnsi);
            run.setFontSize(size);
            run.setComplexScriptFontSize(size);
            run.setBold(bold);
            run.setComplexScriptBold(bold);
            run.setLang("th-TH");
            var properties = run.getCTR().getRPr();
            var language = properties.getLangArray(0);
            language.setBidi("th-TH");
        }
    }
}
