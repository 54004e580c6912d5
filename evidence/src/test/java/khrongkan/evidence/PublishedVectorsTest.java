package khrongkan.evidence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import com.fasterxml.jackson.databind.node.DoubleNode;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The vectors that were published with RFC 8785. */
class PublishedVectorsTest {

    @ParameterizedTest
    @ValueSource(strings = {"arrays", "french", "structures", "unicode", "values", "weird", "example", "sorting"})
    void a_file_is_spelled_as_published(String name) throws Json.Unreadable {
        assertThat(Canonical.text(Json.read(file("input", name)))).isEqualTo(file("output", name));
    }

    @ParameterizedTest
    @CsvFileSource(resources = "/rfc8785/numbers.csv")
    void a_number_is_spelled_as_published(String bits, String expected) throws Json.Unreadable {
        double number = Double.longBitsToDouble(Long.parseUnsignedLong(bits, 16));
        assertThat(Canonical.text(DoubleNode.valueOf(number))).isEqualTo(expected);
        assertThat(Canonical.text(Json.read(expected))).isEqualTo(expected);
    }

    @ParameterizedTest
    @ValueSource(longs = {0x7fffffffffffffffL, 0x7ff0000000000000L, 0xfff0000000000000L})
    void what_is_no_number_has_no_spelling(long bits) {
        var value = DoubleNode.valueOf(Double.longBitsToDouble(bits));
        assertThatExceptionOfType(IllegalArgumentException.class).isThrownBy(() -> Canonical.text(value));
    }

    private static String file(String folder, String name) {
        try (var file = PublishedVectorsTest.class.getResourceAsStream("/rfc8785/" + folder + "/" + name + ".json")) {
            return new String(file.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
