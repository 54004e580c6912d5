package khrongkan.local;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class OptionsTest {

    @Test
    void nothing_said_means_the_usual() {
        var options = Options.parse(List.of());

        assertThat(options).isEqualTo(new Options(Options.Command.START, "", 8080, Path.of(".data"), false, true));
    }

    @Test
    void everything_can_be_said_in_any_order() {
        var options = Options.parse(List.of("--no-example", "--data", "d", "--fresh", "--port", "9090"));

        assertThat(options).isEqualTo(new Options(Options.Command.START, "", 9090, Path.of("d"), true, false));
    }

    @Test
    void a_token_is_asked_for_by_user() {
        var options = Options.parse(List.of("token", "author", "--data", "d"));

        assertThat(options.command()).isEqualTo(Options.Command.TOKEN);
        assertThat(options.user()).isEqualTo("author");
        assertThat(options.data()).isEqualTo(Path.of("d"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"--port", "--port x", "--port 70000", "--port -1", "--data", "token", "--colour blue"})
    void what_cannot_be_understood_is_refused(String line) {
        assertThatExceptionOfType(Options.Misused.class).isThrownBy(() -> Options.parse(List.of(line.split(" ", -1))));
    }
}
