package khrongkan.participants.duplicate.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.Map;
import khrongkan.participants.search.domain.Register;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LikenessTest {

    @ParameterizedTest
    @CsvSource({
        "โรงปุ๋ย บ้านโนน, โรงปุ๋ยบ้านโนน, SAME_NAME, 0.90",
        "บริษัท ปุ๋ยดีมาก จำกัด, หจก. ปุ๋ยดีมาก, SAME_WITHOUT_TITLE, 0.85",
        "สวนฟ้าศีรษะอโศก, สวนฟ้าศรีสะอโศก, SOUNDS_ALIKE, 0.80"
    })
    void the_name_decides(String one, String other, Clue clue, BigDecimal score) {
        var likeness = Likeness.of(traits(one, null, null), traits(other, null, null));

        assertThat(likeness.clues()).containsExactly(clue);
        assertThat(likeness.score()).isEqualTo(score);
        assertThat(likeness.stops()).isTrue();
    }

    @Test
    void a_slip_of_the_pen_is_noted_but_stops_nobody() {
        var likeness = Likeness.of(
                traits("วิสาหกิจชุมชนปุ๋ยอินทรีย์หนองแวง", null, null),
                traits("วิสาหกิจชุมชนปุ๋ยอินทรีย์หนองแวก", null, null));

        assertThat(likeness.clues()).containsExactly(Clue.SIMILAR_NAME);
        assertThat(likeness.isNoted()).isTrue();
        assertThat(likeness.stops()).isFalse();
    }

    @ParameterizedTest
    @CsvSource({"โรงปุ๋ย 1, โรงปุ๋ย 2", "โรงปุ๋ยบ้านโนน, โรงสีข้าวหนองแวง"})
    void what_differs_in_its_number_or_altogether_is_no_duplicate(String one, String other) {
        assertThat(Likeness.of(traits(one, null, null), traits(other, null, null))
                        .isNoted())
                .isFalse();
    }

    @Test
    void telephone_and_place_move_the_score() {
        var here = traits("โรงปุ๋ยบ้านโนน", "+6645612345", "330101");

        assertThat(Likeness.of(here, traits("โรงปุ๋ยบ้านโนน", "+6645612345", "330101")))
                .satisfies(same -> assertThat(same.score()).isEqualTo("0.99"))
                .satisfies(same ->
                        assertThat(same.clues()).containsExactly(Clue.SAME_NAME, Clue.SAME_PHONE, Clue.SAME_PLACE));
        assertThat(Likeness.of(here, traits("โรงปุ๋ยบ้านโนน", null, "330102")).stops())
                .isFalse();
    }

    @Test
    void two_numbers_of_one_register_are_two_organisations() {
        var one = Traits.of(Register.ORGANIZATION, "โรงปุ๋ย", null, null, Map.of("DBD", "1", "COOP", "9"));
        var other = Traits.of(Register.ORGANIZATION, "โรงปุ๋ย", null, null, Map.of("DBD", "2"));
        var third = Traits.of(Register.ORGANIZATION, "โรงปุ๋ย", null, null, Map.of("FACTORY", "3"));

        assertThat(Likeness.of(one, other).isNoted()).isFalse();
        assertThat(Likeness.of(one, third).stops()).isTrue();
    }

    private static Traits traits(String name, @Nullable String phone, @Nullable String subdistrict) {
        return Traits.of(Register.ORGANIZATION, name, phone, subdistrict, Map.of());
    }
}
