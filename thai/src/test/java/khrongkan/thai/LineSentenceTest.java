package khrongkan.thai;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.math.BigDecimal;
import java.util.List;
import java.util.stream.Stream;
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

class LineSentenceTest {

    private static final LineSentence MEALS = sentence("30", Quantity.of(1, Unit.DAYS), Quantity.of(38, Unit.PEOPLE));
    private static final LineSentence SNACKS =
            sentence("20", Quantity.of(1, Unit.DAYS), Quantity.of(2, Unit.MEALS), Quantity.of(38, Unit.PEOPLE));

    @Test
    void the_two_sentences_of_the_real_proposal_go_there_and_back() {
        assertThat(MEALS.render(false)).isEqualTo("(1 วัน ๆ ละ 30 บาท 38 คน)");
        assertThat(SNACKS.render(false)).isEqualTo("(1 วัน 2 มื้อ ๆ ละ 20 บาท จำนวน 38 คน)");
        assertThat(LineSentence.parse("(1 วัน ๆ ละ 30 บาท 38 คน)")).isEqualTo(MEALS);
        assertThat(LineSentence.parse("(1 วัน 2 มื้อ ๆ ละ 20 บาท จำนวน 38 คน)")).isEqualTo(SNACKS);
    }

    @Test
    void digits_are_thai_if_wanted() {
        assertThat(SNACKS.render(true)).isEqualTo("(๑ วัน ๒ มื้อ ๆ ละ ๒๐ บาท จำนวน ๓๘ คน)");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "(2 รุ่น 1 วัน 2 มื้อ ๆ ละ 35 บาท จำนวน 120 คน)",
                "(3 ชั่วโมง ๆ ละ 1,200 บาท วิทยากร 2 คน)",
                "(1 วัน 1.5 ชั่วโมง ๆ ละ 600 บาท วิทยากร 2 คน)",
                "(2 คืน ๆ ละ 1,450.50 บาท 10 ห้อง)",
                "(2 รุ่น 2 คืน ๆ ละ 12.50 บาท จำนวน 10 ห้อง 20 คน วิทยากร 1 คน)",
                "(1 วัน ๆ ละ 30 บาท)",
                "(38 คน ๆ ละ 30 บาท)",
                "(38 คน วิทยากร 2 คน ๆ ละ 30 บาท)",
                "(0 คน ๆ ละ 0 บาท)",
                "(999,999,999,999 คน ๆ ละ 999,999,999,999.99 บาท)",
            })
    void every_form_goes_there_and_back(String sentence) {
        assertThat(LineSentence.parse(sentence).render(false)).isEqualTo(sentence);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "1 วัน 2 มื้อ ๆ ละ 20 บาท 38 คน",
                "1วัน2มื้อๆละ20บาทจำนวน38คน",
                "( ๑ วัน  ๒ มื้อ  ๆ  ละ ๒๐.๐๐ บาท  จำนวน  ๓๘  คน )",
                "จำนวน 38 คน 2 มื้อ 1 วัน ๆละ 20 บาท",
                "(1 วัน 2 ม\u0E49\u0E37อ ๆ ละ 20 บาท จำนวน 38 คน",
            })
    void other_ways_of_writing_are_understood(String text) {
        assertThat(LineSentence.parse(text)).isEqualTo(SNACKS);
    }

    @ParameterizedTest
    @ValueSource(strings = {"วิทยากร 2 คน", "วิทยากร จำนวน 2 คน", "จำนวนวิทยากร 2 คน"})
    void speakers_are_told_from_people(String speakers) {
        var read = LineSentence.parse("1 ชั่วโมง ๆ ละ 600 บาท " + speakers);

        assertThat(read.quantities()).contains(Quantity.of(2, Unit.SPEAKERS));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "'' | ''",
                "() | ''",
                "1 วัน 38 คน | 1 วัน 38 คน",
                "ค่าวัสดุอุปกรณ์ 340 บาท | ค่าวัสดุอุปกรณ์ 340 บาท",
                "1 วัน ๆ ละ 30 บาท 38 แห่ง | 38 แห่ง",
                "1 วัน ๆ ละ 30 เหรียญ 38 คน | ๆ ละ 30 เหรียญ 38 คน",
                "1 วัน ๆ ละ 30 บาท 38 คน รวมภาษี | รวมภาษี",
                "1 วัน ๆ ละ 30 บาท ๆ ละ 20 บาท | ๆ ละ 20 บาท",
                "1 วัน 2 วัน ๆ ละ 30 บาท | 2 วัน ๆ ละ 30 บาท",
                "ๆ ละ 30 บาท 38 คน | ๆ ละ 30 บาท 38 คน",
                "-1 วัน ๆ ละ 30 บาท | -1 วัน ๆ ละ 30 บาท",
                "1 วัน ๆ ละ 1,20 บาท | ๆ ละ 1,20 บาท",
                "1 วัน ๆ ละ 1.234 บาท | ๆ ละ 1.234 บาท",
                "1 วัน ๆ ละ 30 บาท วิทยากร 2 ห้อง | วิทยากร 2 ห้อง",
                "((1 วัน ๆ ละ 30 บาท)) | (1 วัน ๆ ละ 30 บาท)",
            })
    void what_is_not_understood_is_refused_by_name(String text, String fragment) {
        assertThatExceptionOfType(NotUnderstood.class)
                .isThrownBy(() -> LineSentence.parse(text))
                .satisfies(refusal -> assertThat(refusal.fragment()).isEqualTo(fragment));
    }

    @Test
    void a_flood_is_refused_without_being_repeated() {
        assertThatExceptionOfType(NotUnderstood.class)
                .isThrownBy(() -> LineSentence.parse("1 วัน ".repeat(100_000)))
                .satisfies(refusal -> assertThat(refusal.getMessage()).hasSizeLessThan(200));
    }

    @Test
    void order_and_superfluous_zeros_make_no_difference() {
        assertThat(sentence("30.00", Quantity.of(38, Unit.PEOPLE), new Quantity(Unit.DAYS, new BigDecimal("1.0"))))
                .isEqualTo(MEALS);
    }

    @ParameterizedTest
    @ValueSource(strings = {"-1", "0.005", "1E+12", "1E+1000000000", "1E-1000000000"})
    void figures_a_sentence_cannot_say_are_refused(BigDecimal figure) {
        assertThatIllegalArgumentException().isThrownBy(() -> new Quantity(Unit.PEOPLE, figure));
        assertThatIllegalArgumentException().isThrownBy(() -> new LineSentence(MEALS.quantities(), figure));
    }

    @Test
    void a_sentence_counts_something_and_nothing_twice() {
        assertThatIllegalArgumentException().isThrownBy(() -> sentence("30"));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> sentence("30", Quantity.of(1, Unit.DAYS), Quantity.of(2, Unit.DAYS)));
    }

    @Property
    void what_is_rendered_reads_back(@ForAll("sentences") LineSentence sentence) {
        assertThat(LineSentence.parse(sentence.render(false))).isEqualTo(sentence);
        assertThat(LineSentence.parse(sentence.render(true))).isEqualTo(sentence);
    }

    @Test
    void every_combination_of_units_reads_back() {
        for (int chosen = 1; chosen < 1 << Unit.values().length; chosen++) {
            var sentence = new LineSentence(quantities(chosen), new BigDecimal("12.5"));

            assertThat(LineSentence.parse(sentence.render(false))).isEqualTo(sentence);
        }
    }

    /** Two of each unit whose bit is set. */
    private static List<Quantity> quantities(int chosen) {
        return Stream.of(Unit.values())
                .filter(unit -> (chosen >> unit.ordinal() & 1) == 1)
                .map(unit -> Quantity.of(2, unit))
                .toList();
    }

    @Provide
    Arbitrary<LineSentence> sentences() {
        var quantities = Arbitraries.of(Unit.values())
                .flatMap(unit -> figures().map(value -> new Quantity(unit, value)))
                .list()
                .ofMinSize(1)
                .ofMaxSize(Unit.values().length)
                .uniqueElements(Quantity::unit);
        return Combinators.combine(quantities, figures()).as(LineSentence::new);
    }

    private static Arbitrary<BigDecimal> figures() {
        return Arbitraries.bigDecimals()
                .between(BigDecimal.ZERO, new BigDecimal("999999999999.99"))
                .ofScale(2);
    }

    private static LineSentence sentence(String rate, Quantity... quantities) {
        return new LineSentence(List.of(quantities), new BigDecimal(rate));
    }
}
