package khrongkan.participants.seminar.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import khrongkan.participants.check.domain.Faults;
import khrongkan.participants.registration.domain.AttendeeRole;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class AnswersTest {

    private static final Terms TERMS = new Terms(
            Set.of(AttendeeRole.TRAINEE),
            null,
            List.of(
                    field("stays", FieldType.BOOLEAN, true, false, null),
                    field("nights", FieldType.NUMBER, true, false, new CustomField.Condition("stays", "true")),
                    new CustomField("food", "อาหาร", FieldType.CHOICE, false, true, List.of("เจ", "ฮาลาล"), null),
                    field("born", FieldType.DATE, false, true, null),
                    field("note", FieldType.TEXT, false, false, null)),
            80);

    @Test
    void answers_come_in_their_one_form() {
        var faults = new Faults();

        var read = Answers.read(
                Map.of("stays", true, "nights", 2, "food", "เจ", "born", "1970-05-01", "note", " ก  ข "),
                TERMS,
                faults);

        assertThat(faults.found()).isEmpty();
        assertThat(read)
                .isEqualTo(Map.of(
                        "stays",
                        true,
                        "nights",
                        new BigDecimal("2"),
                        "food",
                        "เจ",
                        "born",
                        "1970-05-01",
                        "note",
                        "ก ข"));
        assertThat(Answers.impersonal(read, TERMS)).containsOnlyKeys("stays", "nights", "note");
    }

    @ParameterizedTest
    @MethodSource("wrong")
    void a_fault_is_named_by_field_and_rule(Map<String, @Nullable Object> typed, String pointer, String code) {
        var faults = new Faults();

        Answers.read(typed, TERMS, faults);

        assertThat(faults.found()).anySatisfy(fault -> {
            assertThat(fault.pointer()).isEqualTo(pointer);
            assertThat(fault.code()).isEqualTo(code);
        });
    }

    static List<Arguments> wrong() {
        return Arrays.asList(
                Arguments.of(Map.of(), "/stays", "not-null"),
                Arguments.of(Map.of("stays", true), "/nights", "not-null"),
                Arguments.of(Map.of("stays", false, "nights", 2), "/nights", "field-not-applicable"),
                Arguments.of(Map.of("stays", "yes"), "/stays", "wrong-type"),
                Arguments.of(Map.of("stays", false, "food", "เนื้อ"), "/food", "unknown-value"),
                Arguments.of(Map.of("stays", false, "born", "2513-05-01"), "/born", "buddhist-era-year"),
                Arguments.of(Map.of("stays", false, "born", "1 พ.ค. 13"), "/born", "not-a-date"),
                Arguments.of(Map.of("stays", false, "shoe", 42), "/shoe", "unknown-custom-field"),
                Arguments.of(Map.of("stays", false, "note", "1-2345-67890-12-1"), "/note", "citizen-id-here"));
    }

    private static CustomField field(
            String code, FieldType type, boolean required, boolean personal, CustomField.@Nullable Condition when) {
        return new CustomField(code, code, type, required, personal, List.of(), when);
    }
}
