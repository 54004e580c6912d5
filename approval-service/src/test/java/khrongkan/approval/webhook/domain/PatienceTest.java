package khrongkan.approval.webhook.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PatienceTest {

    private static final Instant NOON = Instant.parse("2026-03-01T12:00:00Z");

    private final Patience patience = new Patience(
            List.of(Duration.ofSeconds(5), Duration.ofMinutes(5), Duration.ofHours(24)),
            Duration.ofDays(3),
            Duration.ofMinutes(1));

    @Test
    void each_attempt_waits_longer_and_after_the_last_there_is_none() {
        assertThat(patience.next(1, NOON, 0)).contains(NOON.plusSeconds(5));
        assertThat(patience.next(2, NOON, 0)).contains(NOON.plusSeconds(300));
        assertThat(patience.next(3, NOON, 0)).contains(NOON.plusSeconds(86_400));
        assertThat(patience.next(4, NOON, 0)).isEmpty();
    }

    @Test
    void chance_adds_up_to_a_fifth() {
        assertThat(patience.next(2, NOON, 1)).contains(NOON.plusSeconds(360));
        assertThat(patience.next(2, NOON, 0.5)).contains(NOON.plusSeconds(330));
    }

    @ParameterizedTest
    @CsvSource({"1, 1", "2, 2", "4, 8", "6, 32", "7, 60", "1000, 60"})
    void an_endpoint_that_fails_is_left_alone_for_longer_and_longer(int failures, int seconds) {
        assertThat(patience.rest(failures, NOON)).isEqualTo(NOON.plusSeconds(seconds));
    }

    @Test
    void what_has_failed_for_three_days_has_failed_for_long_enough() {
        assertThat(patience.exhausted(NOON, NOON.plus(Duration.ofDays(3)).minusSeconds(1)))
                .isFalse();
        assertThat(patience.exhausted(NOON, NOON.plus(Duration.ofDays(3)))).isTrue();
    }

    @ParameterizedTest
    @CsvSource({"200, true", "204, true", "301, false", "400, false", "410, false", "500, false"})
    void only_a_success_counts_as_told(int status, boolean told) {
        assertThat(Outcome.answered(status, 1).told()).isEqualTo(told);
        assertThat(Outcome.answered(status, 1).gone()).isEqualTo(status == 410);
        assertThat(Outcome.failed("timeout", 1).told()).isFalse();
    }
}
