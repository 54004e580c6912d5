package khrongkan.participants.freeze.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FreezeTest {

    private static final Instant DEADLINE = Instant.parse("2026-03-01T12:01:00Z");

    @Test
    void a_pending_freeze_expires_at_its_deadline_and_no_other_one_does() {
        assertThat(in(FreezeState.PENDING).at(DEADLINE.minusNanos(1)).state()).isEqualTo(FreezeState.PENDING);
        assertThat(in(FreezeState.PENDING).at(DEADLINE).state()).isEqualTo(FreezeState.EXPIRED);
        assertThat(in(FreezeState.CONFIRMED).at(DEADLINE).state()).isEqualTo(FreezeState.CONFIRMED);
    }

    @ParameterizedTest
    @CsvSource({
        "PENDING, CONFIRMED, COMMITTED, RELEASED",
        "EXPIRED, CONFIRMED, COMMITTED, RELEASED",
        "CONFIRMED, CONFIRMED, COMMITTED, RELEASED",
        "COMMITTED, COMMITTED, COMMITTED, RELEASED",
        "RELEASED, RELEASED, RELEASED, RELEASED"
    })
    void every_step_may_come_late_and_again(
            FreezeState from, FreezeState confirmed, FreezeState committed, FreezeState released) {
        assertThat(in(from).confirmed().state()).isEqualTo(confirmed);
        assertThat(in(from).committed().state()).isEqualTo(committed);
        assertThat(in(from).released().state()).isEqualTo(released);
    }

    private static Freeze in(FreezeState state) {
        return new Freeze(UUID.randomUUID(), 1, UUID.randomUUID(), 7, state, DEADLINE);
    }
}
