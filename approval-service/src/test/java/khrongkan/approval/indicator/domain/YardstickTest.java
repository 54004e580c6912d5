package khrongkan.approval.indicator.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class YardstickTest {

    @ParameterizedTest
    @CsvSource({
        "AT_LEAST, 38, 38, MET",
        "AT_LEAST, 37.99, 38, NOT_MET",
        "MORE_THAN, 38, 38, NOT_MET",
        "MORE_THAN, 38.01, 38, MET",
        "EQUAL, 38.00, 38, MET",
        "EQUAL, 39, 38, NOT_MET",
        "AT_MOST, 38, 38, MET",
        "AT_MOST, 39, 38, NOT_MET",
        "LESS_THAN, 38, 38, NOT_MET",
        "LESS_THAN, 37, 38, MET"
    })
    void a_value_is_held_against_its_target(Operator operator, BigDecimal value, BigDecimal target, Result result) {
        var outcome = new Yardstick(Measure.VALUE, null, operator, target).judge(value);

        assertThat(outcome.result()).isEqualTo(result);
        assertThat(outcome.compared()).isEqualByComparingTo(value);
    }

    @ParameterizedTest
    @CsvSource({
        "100, 120, MET, 20.00",
        "100, 119.99, NOT_MET, 19.99",
        "3, 3.6, MET, 20.00",
        "-10, -8, MET, 20.00",
        "7, 8.4, MET, 20.00",
        "7, 8.3999, NOT_MET, 20.00"
    })
    void a_change_is_counted_from_its_baseline_without_rounding_it_into_the_target(
            BigDecimal baseline, BigDecimal value, Result result, BigDecimal shown) {
        var outcome = twentyPercentFrom(baseline).judge(value);

        assertThat(outcome.result()).isEqualTo(result);
        assertThat(outcome.compared()).isEqualTo(shown);
    }

    @Test
    void what_cannot_be_told_is_not_guessed() {
        assertThat(twentyPercentFrom(null).judge(BigDecimal.TEN)).isEqualTo(Outcome.unknown("baseline-missing"));
        assertThat(twentyPercentFrom(BigDecimal.ZERO).judge(BigDecimal.TEN))
                .isEqualTo(Outcome.unknown("baseline-zero"));
        assertThat(twentyPercentFrom(BigDecimal.TEN).judge(null)).isEqualTo(Outcome.unknown("value-missing"));
        assertThat(new Yardstick(Measure.VALUE, null, Operator.AT_LEAST, null).judge(BigDecimal.TEN))
                .isEqualTo(Outcome.unknown("target-missing"));
    }

    private static Yardstick twentyPercentFrom(BigDecimal baseline) {
        return new Yardstick(Measure.CHANGE_PERCENT, baseline, Operator.AT_LEAST, BigDecimal.valueOf(20));
    }
}
