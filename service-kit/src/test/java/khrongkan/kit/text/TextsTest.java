package khrongkan.kit.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class TextsTest {

    @Test
    void both_languages_say_the_same() {
        Bundles.check("khrongkan.kit.texts");
    }

    @Test
    void values_stand_in_the_sentence_and_money_has_two_decimals() {
        assertThat(Texts.of("violation.max", Locale.ENGLISH, Map.of("value", 7)))
                .isEqualTo("must be at most 7");
        assertThat(Texts.of("violation.max", Locale.ENGLISH, Map.of("value", new BigDecimal("1234.5"))))
                .isEqualTo("must be at most 1,234.50");
    }

    private enum Kind {
        LABELLED,
        BARE
    }

    @Test
    void a_constant_is_shown_by_its_label_where_it_has_one() {
        assertThat(Texts.of("problem.kind", Texts.DEFAULT, Map.of("kind", Kind.LABELLED)))
                .isEqualTo("ชนิด มีชื่อ");
        assertThat(Texts.of("problem.kind", Locale.ENGLISH, Map.of("kind", Kind.BARE)))
                .isEqualTo("kind BARE");
    }

    @ParameterizedTest
    @CsvSource(
            nullValues = "-",
            value = {"-, th", "en, en", "en-GB, en", "'th-TH,en;q=0.5', th", "fr, th", "';;;', th", "'de, en;q=0.1', en"
            })
    void the_language_is_the_best_of_those_spoken_here(String header, String expected) {
        assertThat(Texts.negotiate(header).getLanguage()).isEqualTo(expected);
    }

    @ParameterizedTest
    @ValueSource(strings = {"-", "--", ",", "en;", "en;q=nonsense", "en;q=99", "ก", "_", "*-*"})
    void a_language_that_cannot_be_read_is_the_usual_one(String header) {
        assertThat(Texts.negotiate(header)).isEqualTo(Texts.DEFAULT);
    }
}
