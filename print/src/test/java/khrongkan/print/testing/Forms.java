package khrongkan.print.testing;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import khrongkan.print.Paper;
import org.apache.poi.xwpf.extractor.XWPFWordExtractor;
import org.apache.poi.xwpf.usermodel.XWPFDocument;

/** The words of one paper in each of its forms. */
public final class Forms {

    /** What somebody may have given as a name, to see it run. */
    public static final String EVIL = "<script>alert(1)</script><img src=\"http://192.0.2.1/x\"/>&amp;{paper.seal}";

    private Forms() {}

    /** Asserts that a paper says {@link #EVIL}, and nowhere takes it for markup. */
    public static void assertSaysEvil(Paper paper) throws IOException {
        var evil = Sheets.withoutSpaces(EVIL);
        assertThat(Sheets.withoutSpaces(pdf(paper))).contains(evil);
        assertThat(Sheets.withoutSpaces(docx(paper))).contains(evil);
        assertThat(paper.html())
                .contains("&lt;script&gt;alert(1)&lt;/script&gt;&lt;img src=", "&amp;amp;{paper.seal}")
                .doesNotContain("<script", "<img src=\"http");
    }

    private static String pdf(Paper paper) throws IOException {
        var bytes = new ByteArrayOutputStream();
        paper.pdf(bytes);
        return String.join("", Sheets.of(bytes.toByteArray()).words());
    }

    private static String docx(Paper paper) throws IOException {
        var bytes = new ByteArrayOutputStream();
        paper.docx(bytes);
        try (var docx = new XWPFDocument(new ByteArrayInputStream(bytes.toByteArray()));
                var words = new XWPFWordExtractor(docx)) {
            return words.getText();
        }
    }
}
