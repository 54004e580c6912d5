package khrongkan.kit.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PlainNumberTest {

    @ParameterizedTest
    @CsvSource({
        "1234567890121.0, 1234567890121",
        "3.4E3, 3400",
        "0.50, 0.5",
        "0E-5, 0",
        "1E40, 10000000000000000000000000000000000000000",
        "1E999999999, 1E+999999999",
        "1E-999999999, 1E-999999999"
    })
    void a_number_is_written_out_as_far_as_anybody_would(BigDecimal number, String text) {
        assertThat(PlainNumber.of(number)).isEqualTo(text);
    }
}
