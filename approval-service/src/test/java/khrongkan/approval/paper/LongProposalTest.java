package khrongkan.approval.paper;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.stream.IntStream;
import khrongkan.approval.paper.Cost.Line;
import khrongkan.approval.paper.Cost.Remark;
import khrongkan.approval.paper.Cost.Subtotal;
import khrongkan.print.testing.Sheets;
import khrongkan.thai.ThaiDigits;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** More than anybody writes, and wherever the end of a page happens to fall. */
class LongProposalTest {

    private static final String PLAIN = "ประสานวิทยากรจากหน่วยงานที่เกี่ยวข้องให้ความรู้ ";
    private static final String ENGLISH =
            "using the World Trade Organization's Guidelines (WTO-TBT/2547, Annex 3) เพื่อให้ ";
    private static final String ADDRESS = "https://www.industry.go.th/" + "a".repeat(120) + " ";
    private static final int LINES = 60;

    @Test
    void it_breaks_well_over_its_pages() throws IOException {
        var sheets = printed(everything());

        assertThat(sheets.faults()).isEmpty();
        assertThat(sheets.displacedMarks()).isEmpty();
        for (int line = 1; line <= LINES; line++) {
            // no row is cut
            assertThat(sheets.pageOf(ThaiDigits.toThai(line + description(line) + sentence(line) + "1,234,567.50")))
                    .as("line " + line)
                    .isPositive();
        }
        assertThat(sheets.pageOf("60ค่าใช้จ่าย".replace("60", "๖๐"))).isEqualTo(sheets.pageOf("๗๔,๐๗๔,๐๕๐.๐๐"));
        for (var page : sheets.words()) {
            if (page.contains("ค่าใช้จ่ายรายการที่")) {
                assertThat(page).contains("รายการจำนวนเงิน(บาท)");
            }
        }
        assertThat(String.join("", sheets.words()).replaceAll("-[๐-๙]+-|ฉบับที่๑", ""))
                .contains(Sheets.withoutSpaces(ThaiDigits.toThai(rationale())));
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15, 16, 17, 18, 19, 20, 21, 22, 23, 24})
    void the_signatures_stay_together_and_with_what_is_signed(int results) throws IOException {
        var sheets = printed(withResults(results));

        int page = sheets.pageOf(
                "ผู้เขียนโครงการ(นายรัชรุจบุญครอง)หัวหน้าฝ่ายส่งเสริมอุตสาหกรรมวันที่........../........../..........");
        assertThat(page).isPositive();
        assertThat(sheets.pageOf("ผู้เห็นชอบโครงการ(นายสมบูรณ์มณีท่าโพธิ์)อุตสาหกรรมจังหวัดศรีสะเกษวันที่"))
                .isEqualTo(page);
        assertThat(sheets.pageOf("ผู้อนุมัติโครงการ(..........................................)วันที่........../"))
                .isEqualTo(page);
        assertThat(sheets.words().get(page - 1).replaceAll("\\(ลงชื่อ\\).*", ""))
                .contains("ได้เพิ่มขีดความสามารถ");
        assertThat(sheets.faults()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(ints = {20, 40, 60, 80, 95})
    void they_stay_together_even_below_a_paragraph_that_no_page_holds(int sentences) throws IOException {
        var item = List.of("10.1 " + PLAIN.repeat(sentences));
        var section = new Section(10, "ผลที่คาดว่าจะได้รับ", List.of(), item, false);
        var sheets = printed(changed(9, section, ExamplePaper.cost()));

        assertThat(sheets.pageOf("ผู้อนุมัติโครงการ(.........................................."))
                .isPositive()
                .isEqualTo(sheets.pageOf("ผู้เขียนโครงการ(นายรัชรุจบุญครอง)"));
        assertThat(sheets.faults()).isEmpty();
    }

    private static Sheets printed(ProposalPaper paper) throws IOException {
        var pdf = ExamplePaper.pdf(paper);
        return Sheets.of(pdf);
    }

    private static ProposalPaper everything() throws IOException {
        var rationale = new Section(2, "หลักการและเหตุผล", List.of(rationale()), List.of(), false);
        return changed(1, rationale, cost());
    }

    private static ProposalPaper withResults(int results) throws IOException {
        var items = Collections.nCopies(results, "10.1 ผู้เข้ารับการสัมมนาได้เพิ่มขีดความสามารถ");
        return changed(9, new Section(10, "ผลที่คาดว่าจะได้รับ", List.of(), items, false), ExamplePaper.cost());
    }

    private static ProposalPaper changed(int index, Section section, Cost cost) throws IOException {
        var example = ExamplePaper.draft();
        var sections = new ArrayList<>(example.sections());
        sections.set(index, section);
        return new ProposalPaper(example.title(), true, null, sections, cost, example.blocks(), 1, null, null);
    }

    /** Ten thousand characters, now and then with a word that is longer than a line. */
    private static String rationale() {
        var text = new StringBuilder();
        while (text.length() < 10_000) {
            text.append(PLAIN.repeat(10)).append(ENGLISH.repeat(2)).append(text.length() < 1_000 ? ADDRESS : "");
        }
        return text.substring(0, 10_000);
    }

    private static Cost cost() {
        var lines = IntStream.rangeClosed(1, LINES)
                .mapToObj(line -> new Line(description(line), sentence(line), false, new BigDecimal("1234567.50")))
                .toList();
        var sums = List.of(new Subtotal("ค่าตอบแทน", BigDecimal.TEN), new Subtotal("ค่าใช้สอย", BigDecimal.TEN));
        var remarks = IntStream.rangeClosed(1, LINES)
                .mapToObj(line -> new Remark("ไม่มีอัตราให้เทียบ", line, PLAIN.repeat(line % 5 + 1), "นางการเงิน"))
                .toList();
        return new Cost(lines, sums, new BigDecimal("74074050.00"), false, remarks);
    }

    /** Every twentieth takes twenty lines. */
    private static String description(int line) {
        return "ค่าใช้จ่ายรายการที่ " + "กขคงจ".charAt(line % 5) + " "
                + (line % 20 == 0 ? PLAIN.repeat(22) : PLAIN).strip();
    }

    private static String sentence(int line) {
        return "(" + line + " วัน ๆ ละ 30 บาท 38 คน)";
    }
}
