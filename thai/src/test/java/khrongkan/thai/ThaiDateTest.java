package khrongkan.thai;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.LocalDate;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.time.api.Dates;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ThaiDateTest {

    private static final LocalDate SEMINAR = LocalDate.of(2004, 1, 21);

    @Test
    void writes_the_day_of_the_seminar_in_every_form() {
        assertThat(ThaiDate.withWeekday(SEMINAR)).isEqualTo("วันพุธที่ 21 มกราคม 2547");
        assertThat(ThaiDate.format(SEMINAR)).isEqualTo("21 มกราคม 2547");
        assertThat(ThaiDate.abbreviated(SEMINAR)).isEqualTo("21 ม.ค. 2547");
        assertThat(ThaiDate.shortest(SEMINAR)).isEqualTo("21 ม.ค. 47");
        assertThat(ThaiDigits.toThai(ThaiDate.withWeekday(SEMINAR))).isEqualTo("วันพุธที่ ๒๑ มกราคม ๒๕๔๗");
    }

    @ParameterizedTest
    @CsvSource({
        "2004-01-21, 2004-01-21, 21 มกราคม 2547",
        "2004-01-21, 2004-01-23, 21 - 23 มกราคม 2547",
        "2004-01-30, 2004-02-02, 30 มกราคม - 2 กุมภาพันธ์ 2547",
        "2003-12-30, 2004-01-02, 30 ธันวาคม 2546 - 2 มกราคม 2547",
        "2003-01-21, 2004-01-23, 21 มกราคม 2546 - 23 มกราคม 2547",
    })
    void a_period_names_month_and_year_once_if_shared(LocalDate from, LocalDate to, String words) {
        assertThat(ThaiDate.period(from, to)).isEqualTo(words);
    }

    @Test
    void a_period_does_not_end_before_it_begins() {
        assertThatIllegalArgumentException().isThrownBy(() -> ThaiDate.period(SEMINAR, SEMINAR.minusDays(1)));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "วันพุธที่ 21 มกราคม 2547",
                "วันพุธที่  21 มกราคม  2547",
                "  วันพุธ ที่ ๒๑ มกราคม พ.ศ. ๒๕๔๗ ",
                "วันที่ 21 มกราคม พ.ศ.2547",
                "21 มกราคม พ. ศ. 2547",
                "21มกราคม2547",
            })
    void reads_the_day_of_the_seminar(String text) {
        assertThat(ThaiDate.parse(text)).isEqualTo(SEMINAR);
    }

    @Property
    void every_date_reads_back(@ForAll("dates") LocalDate date) {
        assertThat(ThaiDate.parse(ThaiDate.format(date))).isEqualTo(date);
        assertThat(ThaiDate.parse(ThaiDate.withWeekday(date))).isEqualTo(date);
        assertThat(ThaiDate.parse(ThaiDigits.toThai(ThaiDate.withWeekday(date))))
                .isEqualTo(date);
    }

    @Provide
    Arbitrary<LocalDate> dates() {
        return Dates.dates().between(LocalDate.of(1900, 1, 1), LocalDate.of(2400, 12, 31));
    }

    @Test
    void a_weekday_that_does_not_match_is_refused_with_the_right_one() {
        assertThatExceptionOfType(WrongWeekday.class)
                .isThrownBy(() -> ThaiDate.parse("วันพฤหัสบดีที่ 21 มกราคม 2547"))
                .withMessage("21 มกราคม 2547 is a วันพุธ, not a วันพฤหัสบดี")
                .satisfies(slip -> assertThat(slip.date()).isEqualTo(SEMINAR));
    }

    @ParameterizedTest
    @CsvSource({
        "21 มกราคม 2004, 2004",
        "31 กุมภาพันธ์ 2547, 31 กุมภาพันธ์ 2547",
        "29 กุมภาพันธ์ 2546, 29 กุมภาพันธ์ 2546",
        "0 มกราคม 2547, 0 มกราคม 2547",
        "วันไหนที่ 21 มกราคม 2547, วันไหนที่ 21 มกราคม 2547",
        "21 January 2547, 21 January 2547",
        "21 ม.ค. 47, 21 ม.ค. 47",
        "2004-01-21, 2004-01-21",
        "'', ''",
        "วันพุธที่ 21 มกราคม 2547 เวลา 9 น., วันพุธที่ 21 มกราคม 2547 เวลา 9 น.",
    })
    void what_is_no_date_is_refused(String text, String fragment) {
        assertThatExceptionOfType(NotUnderstood.class)
                .isThrownBy(() -> ThaiDate.parse(text))
                .satisfies(refusal -> assertThat(refusal.fragment()).isEqualTo(fragment));
    }
}
