package khrongkan.print;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;

class PdfTest {

    @Test
    void text_comes_out_with_every_mark_it_went_in_with() throws IOException {
        var text = "ที่ ปี่ น้ำ ฐุ ญู ศิษย์ กตัญญู ป้ำ ฟื้นฟู เพื่อให้ผู้ประกอบการเข้มแข็ง";
        assertThat(words(Sample.saying(text).pdf(Digits.ARABIC))).contains(text.replace(" ", ""));
    }

    @Test
    void a_table_head_stands_on_every_page_and_the_signature_is_not_split() throws IOException {
        var lines = 20;
        // whatever the number of lines leaves on the last page
        for (int more = 0; more < 24; more++) {
            try (var document =
                    Loader.loadPDF(Sample.withLines(lines + more, "ชื่อ").pdf(Digits.ARABIC))) {
                int last = document.getNumberOfPages();
                assertThat(page(document, 2)).contains("-2-");
                assertThat(page(document, last)).contains("(ลงชื่อ)").contains("ผู้อนุมัติโครงการ");
                assertThat(page(document, 1)).contains("ที่ชื่อ-สกุลจำนวนเงิน");
            }
        }
        try (var document = Loader.loadPDF(Sample.withLines(60, "ชื่อ").pdf(Digits.ARABIC))) {
            for (int number = 1; number <= document.getNumberOfPages(); number++) {
                assertThat(page(document, number)).contains("ที่ชื่อ-สกุลจำนวนเงิน");
            }
        }
    }

    @Test
    void all_digits_are_thai_where_asked_but_those_of_a_seal() throws IOException {
        var words = words(Sample.withLines(60, "บ้านเลขที่ 12").pdf(Digits.THAI));
        assertThat(words)
                .contains("วันพุธที่๒๑มกราคม๒๕๔๗")
                .contains("๓,๐๐๐.๐๐บาท(สามพันบาทถ้วน)")
                .contains("บ้านเลขที่๑๒")
                .contains("-๒-")
                .contains("sha256:0123456789abcdef");
    }

    @Test
    void what_data_says_is_never_markup() throws IOException {
        var evil = "<script>alert(1)</script><img src=\"http://192.0.2.1/x\"/>&nbsp;{paper.seal}";
        assertThat(words(Sample.saying(evil).pdf(Digits.ARABIC))).contains(evil.replace(" ", ""));
    }

    @Test
    void a_control_character_in_a_name_does_no_harm() throws IOException {
        assertThat(words(Sample.saying("ก\u0000\u0008ข").pdf(Digits.ARABIC))).contains("ก");
    }

    @Test
    void it_says_its_title_and_its_language() throws IOException {
        try (var document = Loader.loadPDF(Sample.saying("").pdf(Digits.ARABIC))) {
            assertThat(document.getDocumentInformation().getTitle()).isEqualTo("โครงการบูรณาการสัมมนาเชิงปฏิบัติการ");
            assertThat(document.getDocumentCatalog().getLanguage()).isEqualTo("th-TH");
        }
    }

    @Test
    void many_are_printed_at_once() throws InterruptedException, ExecutionException, IOException {
        var pool = Executors.newFixedThreadPool(8);
        try {
            var jobs = IntStream.range(0, 32)
                    .mapToObj(
                            number -> (Callable<byte[]>) () -> Sample.saying("ฉบับเลขที่ " + number + " เป็นที่น่าพอใจ")
                                    .pdf(Digits.ARABIC))
                    .toList();
            int number = 0;
            for (var printed : pool.invokeAll(jobs)) {
                assertThat(words(printed.get())).contains("ฉบับเลขที่" + number + "เป็นที่น่าพอใจ");
                number++;
            }
        } finally {
            pool.shutdownNow();
        }
    }

    static String words(byte[] pdf) throws IOException {
        try (var document = Loader.loadPDF(pdf)) {
            return withoutSpaces(new PDFTextStripper().getText(document));
        }
    }

    private static String page(PDDocument document, int number) throws IOException {
        var stripper = new PDFTextStripper();
        stripper.setStartPage(number);
        stripper.setEndPage(number);
        return withoutSpaces(stripper.getText(document));
    }

    private static String withoutSpaces(String text) {
        return text.replaceAll("[\\s\\p{Z}]", "");
    }
}
