package khrongkan.kit.remote;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.time.Duration;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class InstancesTest {

    private static final URI ONE = URI.create("http://one:1");
    private static final URI TWO = URI.create("https://two:2");

    private long now;
    private final Instances pair = new Instances(List.of(ONE, TWO), () -> now);

    @Test
    void they_are_asked_in_turn() {
        assertThat(Stream.generate(() -> pair.next(Set.of())).limit(4)).containsExactly(ONE, TWO, ONE, TWO);
    }

    @Test
    void a_second_try_goes_to_the_other() {
        for (int i = 0; i < 4; i++) {
            assertThat(pair.next(Set.of(ONE))).isEqualTo(TWO);
        }
    }

    @Test
    void who_failed_is_left_alone_for_a_moment_and_then_asked_again() {
        pair.failed(TWO);
        assertThat(Stream.generate(() -> pair.next(Set.of())).limit(3)).containsOnly(ONE);
        now += Duration.ofSeconds(3).toNanos();
        assertThat(Stream.generate(() -> pair.next(Set.of())).limit(3)).contains(TWO);
    }

    @Test
    void who_failed_is_asked_where_there_is_no_other() {
        pair.failed(ONE);
        pair.failed(TWO);
        assertThat(Stream.generate(() -> pair.next(Set.of())).limit(2)).containsExactly(ONE, TWO);
        assertThat(pair.next(Set.of(ONE))).isEqualTo(TWO);
        assertThat(new Instances(List.of(ONE), () -> now).next(Set.of(ONE))).isEqualTo(ONE);
    }

    @Test
    void the_environment_separates_them_by_commas() {
        var told = Instances.of("http://one:1, https://two:2");
        assertThat(Stream.generate(() -> told.next(Set.of())).limit(2)).containsExactly(ONE, TWO);
    }
}
