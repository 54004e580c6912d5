package khrongkan.thai;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.math.BigDecimal;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class BudgetLineTextTest {

    /** As it stands in the real proposal, with its spaces and line ends. */
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "'- ค่าอาหารผู้เข้ารับการสัมมนา        1,140      บาท\n       (1 วัน ๆ ละ 30 บาท 38 คน)'"
                        + " | ค่าอาหารผู้เข้ารับการสัมมนา 1,140 บาท (1 วัน ๆ ละ 30 บาท 38 คน)",
                "'-  ค่าอาหารว่างผู้เข้ารับการสัมมนา      1,520       บาท\n   (1 วัน 2 มื้อ ๆ ละ 20 บาท จำนวน 38 คน)'"
                        + " | ค่าอาหารว่างผู้เข้ารับการสัมมนา 1,520 บาท (1 วัน 2 มื้อ ๆ ละ 20 บาท จำนวน 38 คน)",
                "'-  ค่าวัสดุอุปกรณ์               340         บาท' | ค่าวัสดุอุปกรณ์ 340 บาท",
            })
    void the_three_lines_of_the_real_proposal_go_there_and_back(String printed, String normal) {
        var read = BudgetLineText.parse(printed);

        assertThat(read.render(false)).isEqualTo(normal);
        assertThat(BudgetLineText.parse(read.render(true))).isEqualTo(read);
        assertThat(BudgetLineText.parse(normal)).isEqualTo(read);
    }

    @Test
    void digits_are_thai_if_wanted() {
        assertThat(BudgetLineText.parse("ค่าวัสดุ 1,340.50 บาท").render(true)).isEqualTo("ค่าวัสดุ ๑,๓๔๐.๕๐ บาท");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "340 บาท",
                "ค่าวัสดุ",
                "ค่าวัสดุ บาท",
                "ค่าวัสดุ 340 เหรียญ",
                "ค่าวัสดุ -340 บาท",
                "ค่าวัสดุ NaN บาท",
                "ค่าวัสดุ 1,34 บาท",
                "ค่าวัสดุ 340 บาท รวมภาษี",
                "38 คน 2 เดือน ๆ ละ 20 บาท",
                "จำนวน 38 คน 2 เดือน ๆละ 20 บาท",
                "ค่าอาหาร 1,140 บาท (1 วัน ๆ ละ 30 บาท 38 แห่ง)",
            })
    void what_is_no_line_is_refused(String text) {
        assertThatExceptionOfType(NotUnderstood.class).isThrownBy(() -> BudgetLineText.parse(text));
    }

    @Test
    void a_flood_is_refused() {
        assertThatExceptionOfType(NotUnderstood.class).isThrownBy(() -> BudgetLineText.parse("ค่า ".repeat(100_000)));
        assertThatExceptionOfType(NotUnderstood.class)
                .isThrownBy(() -> BudgetLineText.parse("ก " + "1 ".repeat(490) + "บาท("));
    }

    @Property
    void what_is_rendered_reads_back(@ForAll("lines") BudgetLineText line) {
        assertThat(BudgetLineText.parse(line.render(false))).isEqualTo(line);
        assertThat(BudgetLineText.parse(line.render(true))).isEqualTo(line);
    }

    @Provide
    Arbitrary<BudgetLineText> lines() {
        var words = Arbitraries.of("ค่าอาหาร", "ค่าวัสดุ 2 ชุด", "ค่าเช่าที่พัก", "Coffee break 2", "ค่าพาหนะไป-กลับ");
        var money = Arbitraries.bigDecimals()
                .between(BigDecimal.ZERO, new BigDecimal("999999999999.99"))
                .ofScale(2);
        var people = Arbitraries.longs().between(0, 999_999_999_999L).map(number -> Quantity.of(number, Unit.PEOPLE));
        var sentences = Combinators.combine(people, money)
                .as((quantity, rate) -> new LineSentence(List.of(quantity), rate))
                .injectNull(0.3);
        return Combinators.combine(words, money, sentences).as(BudgetLineText::new);
    }
}
