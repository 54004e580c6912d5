package khrongkan.print;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import org.apache.poi.xwpf.extractor.XWPFWordExtractor;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.junit.jupiter.api.Test;

class OtherFormsTest {

    @Test
    void a_browser_needs_nothing_else_for_the_page() {
        var html = Sample.FORM
                .fill(Sample.saying("<script>alert(1)</script>"), Digits.ARABIC)
                .html();
        assertThat(html)
                .startsWith("<!DOCTYPE html>")
                .contains("lang=\"th\"")
                .contains("&lt;script&gt;")
                .doesNotContain("<script")
                .doesNotContainPattern("(src|href|url)[=(]['\"]?(http|/|file)");
    }

    @Test
    void a_word_processor_gets_the_same_words() throws IOException {
        try (var docx = docx(Sample.withLines(3, "นางสาวสมศรี ใจดี"), Digits.THAI);
                var extractor = new XWPFWordExtractor(docx)) {
            assertThat(extractor.getText())
                    .contains("โครงการ")
                    .contains("วันพุธที่ ๒๑ มกราคม ๒๕๔๗ เป็นเงิน ๓,๐๐๐.๐๐ บาท (สามพันบาทถ้วน)")
                    .contains("๓\tนางสาวสมศรี ใจดี\t๓,๐๐๐.๐๐")
                    .contains("ผู้อนุมัติโครงการ")
                    .contains("sha256:0123456789abcdef");
            var table = docx.getTables().get(0);
            assertThat(table.getRows()).hasSize(5);
            assertThat(table.getRow(0).isRepeatHeader()).isTrue();
            assertThat(docx.getAllPictures()).hasSize(1);
        }
    }

    @Test
    void a_word_processor_keeps_the_signature_together() throws IOException {
        try (var docx = docx(Sample.saying("เหตุผล"), Digits.ARABIC)) {
            assertThat(docx.getParagraphs())
                    .filteredOn(line -> line.getText().contains("ลงชื่อ"))
                    .singleElement()
                    .matches(line -> line.isKeepNext());
        }
    }

    private static XWPFDocument docx(Sample sample, Digits digits) throws IOException {
        var bytes = new ByteArrayOutputStream();
        Sample.FORM.fill(sample, digits).docx(bytes);
        return new XWPFDocument(new ByteArrayInputStream(bytes.toByteArray()));
    }
}
