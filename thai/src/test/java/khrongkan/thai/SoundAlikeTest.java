package khrongkan.thai;

import static org.assertj.core.api.Assertions.assertThat;

import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SoundAlikeTest {

    @ParameterizedTest
    @CsvSource({
        "ศีรษะ, ศรีสะ",
        "ศีรษะอโศก, ศรีสะอโศก",
        "ศรีสะเกษ, ศรีษะเกศ",
        "ณรงค์, นรง",
        "ทรายทอง, ซายทอง",
        "ทรัพย์สิน, ซัพสิน",
        "สร้างสรรค์, ส้างสัน",
        "หนองหญ้า, นองย่า",
        "ชัยภูมิ, ไชภูมี",
        "ไชยวัฒน์, ชัยวัฒ",
        "ปลา, ปรา",
        "ธรรมศักดิ์, ทัมศัก",
        "น้ำใจ, น้ำไจ",
        "เเก้ว, แก้ว",
        "โรงเรียน ๑๒, โรงเรียน 12"
    })
    void what_is_spoken_alike_has_one_sound(String one, String other) {
        assertThat(one(one)).isEqualTo(one(other));
    }

    @ParameterizedTest
    @CsvSource({"บ้านโนน, บ้านนา", "สมชาย, สมหญิง", "โรง 1, โรง 11", "กา, ไก่", "ปุ๋ย, ปลาย"})
    void what_is_spoken_otherwise_has_another_sound(String one, String other) {
        assertThat(one(one)).isNotEqualTo(one(other));
    }

    @Test
    void letters_are_kept_and_nothing_else() {
        assertThat(SoundAlike.letters(" ปุ๋ย-ชีวภาพ\u200B (แห่งที่ ๓) ฯ ")).isEqualTo("ปุยชีวภาพแหงที3");
        assertThat(SoundAlike.letters("Bio FERT 2.0")).isEqualTo("biofert20");
        assertThat(SoundAlike.letters("%_\\'\u0000!")).isEmpty();
    }

    @Property
    void letters_of_a_part_are_inside_the_letters_of_the_whole(
            @ForAll("names") String before, @ForAll("names") String part, @ForAll("names") String after) {
        assertThat(SoundAlike.letters(before + " " + part + " " + after)).contains(SoundAlike.letters(part));
    }

    @Provide("names")
    Arbitrary<String> names() {
        return Arbitraries.strings()
                .withChars("กขศษสรลทนณหยวอ เแโไใะาิีุู้่๋์ัำ123ab")
                .ofMaxLength(10);
    }

    private static String one(String text) {
        return SoundAlike.sound(text);
    }
}
