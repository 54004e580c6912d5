package khrongkan.thai;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.math.BigDecimal;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class BahtTextTest {

    private static final long MOST_SATANG = 10_000_000_000_000_000L;

    @ParameterizedTest
    @CsvSource({
        "3000, สามพันบาทถ้วน",
        "1140, หนึ่งพันหนึ่งร้อยสี่สิบบาทถ้วน",
        "1520, หนึ่งพันห้าร้อยยี่สิบบาทถ้วน",
        "340, สามร้อยสี่สิบบาทถ้วน",
        "0, ศูนย์บาทถ้วน",
        "1, หนึ่งบาทถ้วน",
        "10, สิบบาทถ้วน",
        "11, สิบเอ็ดบาทถ้วน",
        "12, สิบสองบาทถ้วน",
        "20, ยี่สิบบาทถ้วน",
        "21, ยี่สิบเอ็ดบาทถ้วน",
        "22, ยี่สิบสองบาทถ้วน",
        "31, สามสิบเอ็ดบาทถ้วน",
        "101, หนึ่งร้อยเอ็ดบาทถ้วน",
        "110, หนึ่งร้อยสิบบาทถ้วน",
        "1001, หนึ่งพันเอ็ดบาทถ้วน",
        "200200, สองแสนสองร้อยบาทถ้วน",
        "0.25, ยี่สิบห้าสตางค์",
        "0.01, หนึ่งสตางค์",
        "0.10, สิบสตางค์",
        "0.11, สิบเอ็ดสตางค์",
        "11.11, สิบเอ็ดบาทสิบเอ็ดสตางค์",
        "1.50, หนึ่งบาทห้าสิบสตางค์",
        "100.01, หนึ่งร้อยบาทหนึ่งสตางค์",
        "1000000, หนึ่งล้านบาทถ้วน",
        "1000001, หนึ่งล้านเอ็ดบาทถ้วน",
        "11000000, สิบเอ็ดล้านบาทถ้วน",
        "101000000, หนึ่งร้อยเอ็ดล้านบาทถ้วน",
        "501741221, ห้าร้อยเอ็ดล้านเจ็ดแสนสี่หมื่นหนึ่งพันสองร้อยยี่สิบเอ็ดบาทถ้วน",
        "1000000000000, หนึ่งล้านล้านบาทถ้วน",
        "1000000000001, หนึ่งล้านล้านเอ็ดบาทถ้วน",
        "1000001000000, หนึ่งล้านเอ็ดล้านบาทถ้วน",
        "1000001000001, หนึ่งล้านเอ็ดล้านเอ็ดบาทถ้วน",
        "21000000000000, ยี่สิบเอ็ดล้านล้านบาทถ้วน",
        "100000000000000, หนึ่งร้อยล้านล้านบาทถ้วน",
    })
    void reads_a_sum_by_the_rule_and_back(BigDecimal amount, String words) {
        assertThat(BahtText.of(amount)).isEqualTo(words);
        assertThat(BahtText.parse(words)).isEqualByComparingTo(amount).hasScaleOf(2);
    }

    @ParameterizedTest
    @CsvSource({
        "0.004, ศูนย์บาทถ้วน",
        "0.005, หนึ่งสตางค์",
        "0.995, หนึ่งบาทถ้วน",
        "2.345, สองบาทสามสิบห้าสตางค์",
        "99.994999, เก้าสิบเก้าบาทเก้าสิบเก้าสตางค์",
        "1.1E+3, หนึ่งพันหนึ่งร้อยบาทถ้วน",
        "1E-1000000000, ศูนย์บาทถ้วน",
    })
    void rounds_half_up_to_satang_first(BigDecimal amount, String words) {
        assertThat(BahtText.of(amount)).isEqualTo(words);
    }

    @ParameterizedTest
    @ValueSource(strings = {"-0.01", "-3000", "-0.001"})
    void a_negative_sum_is_refused(BigDecimal amount) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> BahtText.of(amount))
                .withMessageContaining("negative");
    }

    @ParameterizedTest
    @ValueSource(strings = {"100000000000000.01", "100000000000000.001", "1E+15", "1E+1000000000"})
    void a_sum_above_the_largest_is_refused(BigDecimal amount) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> BahtText.of(amount))
                .withMessageContaining("100,000,000,000,000");
    }

    @Property
    void words_parse_back_to_the_amount(@ForAll("satang") long satang) {
        var amount = BigDecimal.valueOf(satang, 2);

        assertThat(BahtText.parse(BahtText.of(amount))).isEqualTo(amount);
    }

    @Provide
    Arbitrary<Long> satang() {
        var anywhere = Arbitraries.longs().between(0, MOST_SATANG);
        // Few digits and many zeros: the sums on which the rule turns.
        var sparse = Arbitraries.longs()
                .between(0, 16)
                .map(power -> (long) Math.pow(10, power))
                .list()
                .ofMaxSize(6)
                .map(powers -> Math.min(
                        MOST_SATANG, powers.stream().mapToLong(Long::longValue).sum()));
        return Arbitraries.oneOf(anywhere, sparse);
    }

    @Test
    void spaces_between_words_and_other_spellings_of_the_same_letters_are_read() {
        assertThat(BahtText.parse(" สามพันบาท\u00A0ถ้วน ")).isEqualTo("3000.00");
        assertThat(BahtText.parse("สามพันบาทถ\u0E49วน\u200B")).isEqualTo("3000.00");
    }

    @ParameterizedTest
    @CsvSource({
        "'', ''",
        "สามพัน, สามพัน",
        "สามพันบาท, ''",
        "บาทถ้วน, ''",
        "3000 บาทถ้วน, 3000",
        "สามพันบาทแท้, แท้",
        "สามพันบาทถ้วนถ้วน, ถ้วนถ้วน",
        "สามพันเหรียญบาทถ้วน, เหรียญ",
        "ร้อยพันบาทถ้วน, ร้อยพัน",
        "ล้านบาทถ้วน, ล้าน",
        "สามร้อยสองพันบาทถ้วน, พัน",
        "หนึ่งสองบาทถ้วน, สอง",
        "ลบสามพันบาทถ้วน, ลบสามพัน",
        "ยี่สตางค์, ยี่",
        "หนึ่งร้อยสตางค์, หนึ่งร้อยสตางค์",
        "หนึ่งร้อยหนึ่งบาทถ้วน, หนึ่งร้อยหนึ่ง",
        "หนึ่งสิบบาทถ้วน, หนึ่งสิบ",
        "สองสิบบาทถ้วน, สองสิบ",
        "เอ็ดบาทถ้วน, เอ็ด",
        "ยี่ร้อยบาทถ้วน, ยี่ร้อย",
        "ศูนย์ล้านบาทถ้วน, ศูนย์",
        "ศูนย์บาทห้าสตางค์, ศูนย์บาทห้าสตางค์",
        "หนึ่งบาทศูนย์สตางค์, หนึ่งบาทศูนย์สตางค์",
        "หนึ่งล้านล้านล้านบาทถ้วน, หนึ่งล้านล้านล้าน",
    })
    void what_is_no_sum_is_refused_by_its_fragment(String words, String fragment) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> BahtText.parse(words))
                .isInstanceOfSatisfying(
                        NotUnderstood.class,
                        refusal -> assertThat(refusal.fragment()).isEqualTo(fragment));
    }

    @Test
    void the_refusal_tells_the_right_reading() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> BahtText.parse("หนึ่งร้อยหนึ่งบาทถ้วน"))
                .withMessageContaining("หนึ่งร้อยเอ็ด");
    }

    @ParameterizedTest
    @ValueSource(strings = {"หนึ่งร้อยล้านล้านบาทหนึ่งสตางค์", "เก้าแสนล้านล้านบาทถ้วน"})
    void words_above_the_largest_sum_are_refused(String words) {
        assertThatIllegalArgumentException().isThrownBy(() -> BahtText.parse(words));
    }

    @Test
    void a_flood_is_refused_without_being_repeated() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> BahtText.parse("ล้าน".repeat(100_000) + "บาทถ้วน"))
                .satisfies(refusal -> assertThat(refusal.getMessage()).hasSizeLessThan(200));
    }
}
