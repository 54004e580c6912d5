package khrongkan.participants.search.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import khrongkan.participants.name.domain.NameForms;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TermTest {

    @ParameterizedTest
    @CsvSource({
        "บริษัท ปุ๋ยดี จำกัด, บริษัทปุ๋ยดีจำกัด, SAME_NAME",
        "โรงปุ๋ย ๓, โรงปุ๋ย 3, SAME_NAME",
        "ปุ๋ยดี, บริษัท ปุ๋ยดี จำกัด, SAME_WITHOUT_TITLE",
        "หจก.ปุ๋ยดี, บริษัท ปุ๋ยดี จำกัด, SAME_WITHOUT_TITLE",
        "ปุ๋ย, บริษัท ปุ๋ยดี จำกัด, BEGINNING",
        "บริษัท ป, บริษัท ปุ๋ยดี จำกัด, BEGINNING",
        "ชีวภาพ, โรงปุ๋ยชีวภาพบ้านโนน, INSIDE",
        "น\u0E4D\u0E49\u0E32ใจ, กลุ่มน้ำใจงาม, BEGINNING",
        "ปุย, โรงปุ๋ยชีวภาพ, OTHER_MARKS",
        "ศรีสะอโศก, สวนฟ้านาบุญศีรษะอโศก, SOUNDS_ALIKE"
    })
    void a_name_answers_for_a_reason(String typed, String name, Reason reason) {
        assertThat(Term.of(Register.ORGANIZATION, typed).reason(name)).contains(reason);
    }

    @Test
    void a_title_does_not_hide_a_person() {
        assertThat(Term.of(Register.PERSON, "ว่าที่ ร.ต. สมชาย ใจดี").reason("สมชาย ใจดี"))
                .contains(Reason.SAME_WITHOUT_TITLE);
    }

    @Test
    void a_name_without_it_does_not_answer() {
        assertThat(Term.of(Register.ORGANIZATION, "ปลา").reason("โรงปุ๋ยชีวภาพ"))
                .isEmpty();
    }

    @Test
    void the_best_come_first_and_equals_in_the_order_they_came() {
        var names = List.of("กลุ่มดอน", "เกาะดอน", "แกะดอน", "ดอน", "ดอนแก้ว", "ไม่ใช่");
        var records = names.stream().map(TermTest::named).toList();

        assertThat(Hit.best(Term.of(Register.ORGANIZATION, "ดอน"), records, 9))
                .extracting(Hit::name)
                .containsExactly("ดอน", "กลุ่มดอน", "ดอนแก้ว", "เกาะดอน", "แกะดอน");
    }

    @ParameterizedTest
    @CsvSource({"สมชาย, givenName", "ใจ, familyName", "ชายใจ, name", "สมชาย ใจดี, name"})
    void the_part_of_a_name_is_told_in_which_it_was_found(String typed, String field) {
        var record = new Named(
                UUID.randomUUID(),
                "A",
                "นายสมชาย ใจดี",
                "สมชาย ใจดี",
                NameForms.ofPerson("สมชาย ใจดี"),
                Map.of("givenName", "สมชาย", "familyName", "ใจดี"));

        assertThat(Hit.best(Term.of(Register.PERSON, typed), Stream.of(record).toList(), 1))
                .extracting(Hit::field)
                .containsExactly(field);
    }

    private static Named named(String name) {
        return new Named(UUID.randomUUID(), "A", name, name, NameForms.ofOrganization(name), Map.of());
    }
}
