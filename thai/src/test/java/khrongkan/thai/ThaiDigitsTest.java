package khrongkan.thai;

import static org.assertj.core.api.Assertions.assertThat;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.CharRange;
import org.junit.jupiter.api.Test;

class ThaiDigitsTest {

    @Test
    void every_digit_has_its_twin() {
        assertThat(ThaiDigits.toThai("0123456789")).isEqualTo("๐๑๒๓๔๕๖๗๘๙");
        assertThat(ThaiDigits.toArabic("๐๑๒๓๔๕๖๗๘๙")).isEqualTo("0123456789");
    }

    @Test
    void everything_else_stays() {
        assertThat(ThaiDigits.toThai("ที่ กค 0408.4/ว 246, 31 ต.ค. 2568 ½ ٣"))
                .isEqualTo("ที่ กค ๐๔๐๘.๔/ว ๒๔๖, ๓๑ ต.ค. ๒๕๖๘ ½ ٣");
        assertThat(ThaiDigits.toArabic("฿ ๑,๑๔๐.๕๐ ๏ ๚")).isEqualTo("฿ 1,140.50 ๏ ๚");
        assertThat(ThaiDigits.toThai("")).isEmpty();
    }

    @Property
    void there_and_back_changes_nothing(@ForAll @CharRange(from = ' ', to = 'ฺ') String withoutThaiDigits) {
        assertThat(ThaiDigits.toArabic(ThaiDigits.toThai(withoutThaiDigits))).isEqualTo(withoutThaiDigits);
    }
}
