package khrongkan.thai;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import khrongkan.thai.ThirteenDigits.Fault;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.LongRange;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ThirteenDigitsTest {

    private static final String EXAMPLE = "1234567890121";

    @ParameterizedTest
    @ValueSource(
            strings = {EXAMPLE, "1-2345-67890-12-1", " 1 2345 67890 12 1 ", "๑-๒๓๔๕-๖๗๘๙๐-๑๒-๑", "1–2345–67890–12–1"})
    void spaces_hyphens_and_thai_digits_are_accepted(String typed) {
        assertThat(ThirteenDigits.fault(typed)).isEmpty();
        assertThat(new CitizenId(typed).digits()).isEqualTo(EXAMPLE);
        assertThat(new JuristicId(typed).digits()).isEqualTo(EXAMPLE);
    }

    @ParameterizedTest
    @CsvSource({
        "1234567890122, CHECK_DIGIT",
        "2134567890121, CHECK_DIGIT",
        "0000000000000, CHECK_DIGIT",
        "123456789012, LENGTH",
        "12345678901211, LENGTH",
        "'', LENGTH",
        "' - ', LENGTH",
        "123456789012X, NOT_DIGITS",
        "1.2345.67890.12.1, NOT_DIGITS",
        "ABC, NOT_DIGITS",
        "١٢٣٤٥٦٧٨٩٠١٢١, NOT_DIGITS",
    })
    void a_refusal_says_why(String typed, Fault fault) {
        assertThat(ThirteenDigits.fault(typed)).contains(fault);
    }

    @ParameterizedTest
    @ValueSource(strings = {"0000000000001", "9000000000004"})
    void a_first_digit_of_0_or_9_is_tolerated(String typed) {
        assertThat(ThirteenDigits.fault(typed)).isEmpty();
    }

    @Property
    void one_wrong_digit_is_found_unless_the_rule_is_blind_to_it(
            @ForAll @LongRange(min = 0, max = 999_999_999_999L) long twelve,
            @ForAll @IntRange(min = 0, max = 12) int position,
            @ForAll @IntRange(min = 1, max = 9) int change) {
        String right = completed(twelve);
        var wrong = new StringBuilder(right);
        wrong.setCharAt(position, (char) ('0' + (right.charAt(position) - '0' + change) % 10));

        // The remainders 0 and 10 share the check digit 1.
        int weighted = weightedSum(right) % 11;
        int after = weightedSum(wrong.toString()) % 11;
        boolean blind = position < 12 && (11 - weighted) % 10 == (11 - after) % 10;
        assertThat(ThirteenDigits.fault(wrong.toString()).isEmpty()).isEqualTo(blind);
    }

    @Test
    void is_printed_in_groups() {
        assertThat(new CitizenId(EXAMPLE).printed()).isEqualTo("1-2345-67890-12-1");
        assertThat(new JuristicId(EXAMPLE)).hasToString("1-2345-67890-12-1");
    }

    @Test
    void a_citizen_id_shows_only_its_last_digit_where_it_may_be_logged() {
        assertThat(new CitizenId(EXAMPLE).masked()).isEqualTo("X-XXXX-XXXXX-XX-1");
        assertThat(new CitizenId(EXAMPLE)).hasToString("X-XXXX-XXXXX-XX-1");
    }

    @Test
    void a_refusal_does_not_repeat_the_number() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new CitizenId("1234567890122"))
                .withMessage("citizen ID refused: CHECK_DIGIT");
    }

    private static String completed(long twelve) {
        String digits = "%012d".formatted(twelve);
        return digits + (11 - weightedSum(digits) % 11) % 10;
    }

    private static int weightedSum(String digits) {
        int sum = 0;
        for (int i = 0; i < 12; i++) {
            sum += (digits.charAt(i) - '0') * (13 - i);
        }
        return sum;
    }
}
