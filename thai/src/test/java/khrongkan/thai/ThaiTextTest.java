package khrongkan.thai;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ThaiTextTest {

    /** Water, as it should be: no nu, mai tho, sara am. */
    private static final String WATER = "\u0E19\u0E49\u0E33";

    @ParameterizedTest
    @ValueSource(
            strings = {
                "\u0E19\u0E49\u0E33",
                "\u0E19\u0E4D\u0E49\u0E32",
                "\u0E19\u0E49\u0E4D\u0E32",
                "\u0E19\u0E33\u0E49",
                "\u0E19\u0E4D\u0E32\u0E49"
            })
    void sara_am_is_one_character_after_its_tone_mark(String typed) {
        assertThat(ThaiText.normalize(typed)).isEqualTo(WATER);
    }

    @Test
    void sara_am_without_a_tone_mark_is_one_character() {
        assertThat(ThaiText.normalize("ท\u0E4D\u0E32")).isEqualTo("ท\u0E33");
    }

    @Test
    void a_tone_mark_typed_before_a_vowel_above_or_below_stands_after_it() {
        assertThat(ThaiText.normalize("ท\u0E48\u0E35")).isEqualTo("ท\u0E35\u0E48");
        assertThat(ThaiText.normalize("ผ\u0E39\u0E49")).isEqualTo("ผ\u0E39\u0E49");
        assertThat(ThaiText.normalize("ผ\u0E49\u0E39")).isEqualTo("ผ\u0E39\u0E49");
        assertThat(ThaiText.normalize("น\u0E48\u0E31ง")).isEqualTo("น\u0E31\u0E48ง");
    }

    @Test
    void thanthakhat_stands_after_its_vowel_too() {
        assertThat(ThaiText.normalize("สิทธ\u0E4C\u0E34")).isEqualTo("สิทธ\u0E34\u0E4C");
    }

    @Test
    void what_cannot_be_seen_is_removed() {
        assertThat(ThaiText.normalize("\uFEFFปุ๋ย\u200Bชีว\u200Dภาพ\u2060")).isEqualTo("ปุ๋ยชีวภาพ");
        assertThat(ThaiText.normalize("ท\u0E48\u200B\u0E35")).isEqualTo("ท\u0E35\u0E48");
    }

    @Test
    void spaces_of_every_kind_become_one() {
        assertThat(ThaiText.normalize("\t นายรัชรุจ \u00A0\u3000 บุญครอง\r\n")).isEqualTo("นายรัชรุจ บุญครอง");
    }

    @Test
    void latin_letters_are_composed() {
        assertThat(ThaiText.normalize("cafe\u0301")).isEqualTo("caf\u00E9");
    }

    @Property(tries = 20_000)
    void what_is_normal_stays_as_it_is(@ForAll("marks and letters") String text) {
        String normal = ThaiText.normalize(text);

        assertThat(ThaiText.normalize(normal)).isEqualTo(normal);
    }

    @Property(tries = 20_000)
    void the_short_way_ends_where_the_long_one_does(@ForAll("marks and letters") String text) {
        assertThat(ThaiText.normalize(text)).isEqualTo(ThaiText.reformed(text));
    }

    /** In no order anybody would type: every sequence of Thai marks has one normal form. */
    @Provide("marks and letters")
    Arbitrary<String> marksAndLetters() {
        return Arbitraries.strings()
                .withChars("กน า\u0E33\u200B")
                .withCharRange('\u0E30', '\u0E3A')
                .withCharRange('\u0E47', '\u0E4E')
                .ofMaxLength(12);
    }

    @Test
    void the_dictionary_puts_a_leading_vowel_after_its_consonant() {
        var sorted = Stream.of("ฮูก", "แกง", "ขา", "กา", "เกม", "ไก่", "อำเภอ", "กก")
                .sorted(ThaiText.comparator())
                .toList();

        assertThat(sorted).isEqualTo(List.of("กก", "กา", "เกม", "แกง", "ไก่", "ขา", "อำเภอ", "ฮูก"));
    }

    @Test
    void texts_that_differ_never_tie() {
        assertThat(ThaiText.comparator().compare("กา", "กา\u0000")).isNotZero();
        assertThat(ThaiText.comparator().compare("กา", "กา")).isZero();
    }
}
