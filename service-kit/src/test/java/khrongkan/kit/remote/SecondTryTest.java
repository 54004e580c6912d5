package khrongkan.kit.remote;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import jakarta.ws.rs.ProcessingException;
import java.net.ConnectException;
import java.util.ArrayDeque;
import java.util.List;
import java.util.Queue;
import java.util.concurrent.TimeoutException;
import java.util.function.Supplier;
import org.junit.jupiter.api.Test;

class SecondTryTest {

    private final SecondTry tries = new SecondTry();
    private int asked;

    @Test
    void who_could_not_be_reached_is_asked_once_more() {
        assertThat(tries.ask(failing(new ConnectException()))).isEqualTo("answer");
        assertThat(asked).isEqualTo(2);
    }

    @Test
    void nobody_is_asked_a_third_time() {
        var question = failing(new ConnectException(), new ConnectException());
        assertThatExceptionOfType(ProcessingException.class).isThrownBy(() -> tries.ask(question));
        assertThat(asked).isEqualTo(2);
    }

    @Test
    void who_did_not_answer_in_time_is_not_asked_again() {
        var question = failing(new TimeoutException());
        assertThatExceptionOfType(ProcessingException.class).isThrownBy(() -> tries.ask(question));
        assertThat(asked).isEqualTo(1);
    }

    @Test
    void a_service_in_distress_is_not_asked_twice_as_much() {
        int questions = 400;
        for (int i = 0; i < questions; i++) {
            var question = failing(new ConnectException(), new ConnectException());
            assertThatExceptionOfType(ProcessingException.class).isThrownBy(() -> tries.ask(question));
        }
        // A store of fifty, and then a fifth of the rest.
        assertThat(asked - questions).isBetween(50, 50 + questions / 5 + 1);
    }

    private Supplier<String> failing(Exception... causes) {
        Queue<Exception> failures = new ArrayDeque<>(List.of(causes));
        return () -> {
            asked++;
            var next = failures.poll();
            if (next != null) {
                throw new ProcessingException(next);
            }
            return "answer";
        };
    }
}
