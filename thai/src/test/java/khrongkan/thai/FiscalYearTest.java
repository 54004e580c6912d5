package khrongkan.thai;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class FiscalYearTest {

    private static final FiscalYear OF_THE_SEMINAR = new FiscalYear(2547);

    @ParameterizedTest
    @CsvSource({
        "2004-01-21, 2547, 2",
        "2003-10-01, 2547, 1",
        "2003-12-31, 2547, 1",
        "2004-01-01, 2547, 2",
        "2004-03-31, 2547, 2",
        "2004-04-01, 2547, 3",
        "2004-06-30, 2547, 3",
        "2004-07-01, 2547, 4",
        "2004-09-30, 2547, 4",
        "2004-10-01, 2548, 1",
        "2003-09-30, 2546, 4",
    })
    void a_day_has_its_year_and_quarter(LocalDate day, int year, int quarter) {
        assertThat(FiscalYear.of(day)).isEqualTo(new FiscalYear(year));
        assertThat(FiscalYear.of(day).quarter(day)).isEqualTo(quarter);
    }

    @Test
    void begins_in_october_and_ends_in_september() {
        assertThat(OF_THE_SEMINAR.first()).isEqualTo("2003-10-01");
        assertThat(OF_THE_SEMINAR.last()).isEqualTo("2004-09-30");
    }

    @Test
    void contains_its_ends_and_nothing_outside() {
        assertThat(OF_THE_SEMINAR.contains(OF_THE_SEMINAR.first())).isTrue();
        assertThat(OF_THE_SEMINAR.contains(OF_THE_SEMINAR.last())).isTrue();
        assertThat(OF_THE_SEMINAR.contains(OF_THE_SEMINAR.first().minusDays(1))).isFalse();
        assertThat(OF_THE_SEMINAR.contains(OF_THE_SEMINAR.last().plusDays(1))).isFalse();
    }

    @Test
    void a_day_of_another_year_has_no_quarter() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> OF_THE_SEMINAR.quarter(LocalDate.of(2004, 10, 1)))
                .withMessageContaining("2547");
    }

    @ParameterizedTest
    @ValueSource(ints = {2004, 0, -2547, 10_000})
    void a_year_of_another_era_is_refused(int year) {
        assertThatIllegalArgumentException().isThrownBy(() -> new FiscalYear(year));
    }
}
