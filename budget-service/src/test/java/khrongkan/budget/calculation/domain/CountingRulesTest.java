package khrongkan.budget.calculation.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalTime;
import java.util.List;
import java.util.Map;
import khrongkan.budget.rate.domain.SessionKind;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CountingRulesTest {

    static final CountingRules RULES = new CountingRules(
            50,
            25,
            LocalTime.NOON,
            LocalTime.of(13, 30),
            Map.of(SessionKind.LECTURE, 1, SessionKind.PANEL, 5, SessionKind.GROUP, 2));

    @ParameterizedTest
    @CsvSource({
        "1, 0",
        "24, 0",
        "25, 0.5",
        "49, 0.5",
        "50, 1",
        "55, 1",
        "60, 1",
        "84, 1",
        "85, 1.5",
        "110, 2",
        "180, 3",
        "1440, 24"
    })
    void fifty_minutes_count_as_an_hour_and_twenty_five_as_half(int minutes, String hours) {
        assertThat(RULES.hours(List.of(minutes))).isEqualByComparingTo(hours);
    }

    @Test
    void each_session_is_counted_by_itself() {
        assertThat(RULES.hours(List.of(55, 25, 24))).isEqualByComparingTo("1.5");
        assertThat(RULES.hours(List.of())).isEqualByComparingTo("0");
    }
}
