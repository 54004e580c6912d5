package khrongkan.participants.check.domain;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PersonalNumbersTest {

    @ParameterizedTest
    @ValueSource(strings = {"1234567890121", "นาย ก. (1-2345-67890-12-1)", "๑๒๓๔๕๖๗๘๙๐๑๒๑", "q=1 2345 67890 12 1&x"})
    void a_citizen_id_is_seen_in_any_spelling(String text) {
        assertThat(PersonalNumbers.in(text)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "1234567890122",
                "0105536000315",
                "12345678901210",
                "req-1234567890121",
                "12345678-9012-1234-8901-212345678901",
                "สมชาย"
            })
    void another_number_is_not_taken_for_one(String text) {
        assertThat(PersonalNumbers.in(text)).isFalse();
    }
}
