package khrongkan.print;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.List;
import khrongkan.print.testing.Sheets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What a careful reader must notice. */
class SheetsTest {

    @ParameterizedTest
    @CsvSource({
        "margin-left: -1cm, over the margin",
        "margin-left: 14cm; white-space: nowrap, over the margin",
        "margin-top: -1cm, over the margin",
        "line-height: 0.7, one over the other",
    })
    void what_is_cut_or_covered_is_told(String style, String fault) throws IOException {
        var text = "โรงปุ๋ยชีวภาพจังหวัดศรีสะเกษ ".repeat(10);
        var pdf = new Marks(List.of("<span style=\"display: block; " + style + "\">" + text + "</span>")).pdf();

        assertThat(Sheets.of(pdf).faults()).anyMatch(found -> found.contains(fault));
    }

    @Test
    void a_letter_that_the_font_does_not_have_is_told() throws IOException {
        assertThat(Sheets.of(new Marks(List.of("ก汉ข")).pdf()).faults()).anyMatch(fault -> fault.contains("no glyph"));
    }

    @Test
    void a_word_that_runs_over_the_line_of_its_cell_is_told() throws IOException {
        var row = "<td style=\"width: 20%; word-wrap: normal; white-space: nowrap\"><span style=\"margin-right: -5cm\">"
                + "โรงปุ๋ยชีวภาพ".repeat(3) + "</span></td><td>ก</td>";
        var pdf = new Marks(List.of("</p><table style=\"table-layout: fixed\"><tr>" + row + "</tr></table><p>")).pdf();

        assertThat(Sheets.of(pdf).faults()).anyMatch(fault -> fault.contains("line of a table"));
    }
}
