package khrongkan.participants.privacy;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MasksTest {

    @ParameterizedTest
    @CsvSource({"+66812345678, •••••••••678", "1234567, ••••567", "191, •••", "1234, ••••"})
    void a_phone_shows_three_digits_at_most_and_never_all(String phone, String masked) {
        assertThat(Masks.phone(phone)).isEqualTo(masked);
    }

    @ParameterizedTest
    @CsvSource({"somchai@example.org, s•••@example.org", "สมชาย@example.org, ส•••@example.org", "nonsense, •••"})
    void an_address_shows_its_first_letter_and_its_domain(String email, String masked) {
        assertThat(Masks.email(email)).isEqualTo(masked);
    }

    @Test
    void a_text_shows_that_it_is_there() {
        assertThat(Masks.text("ถั่ว")).isEqualTo("•••");
    }
}
