package khrongkan.evidence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import com.fasterxml.jackson.databind.node.TextNode;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CanonicalTest {

    @Test
    void a_leaf_has_a_canonical_text_of_its_own() throws Json.Unreadable {
        assertThat(Canonical.text(Json.read("\"ปุ๋ย\""))).isEqualTo("\"ปุ๋ย\"");
        assertThat(Canonical.text(Json.read("null"))).isEqualTo("null");
        assertThat(Canonical.text(Json.read("[3000.00,1140.50,-0]"))).isEqualTo("[3000,1140.5,0]");
    }

    @Test
    void every_control_character_is_escaped() {
        assertThat(Canonical.text(TextNode.valueOf("\b\t\n\f\r\u0000\u001f\u007f")))
                .isEqualTo("\"\\b\\t\\n\\f\\r\\u0000\\u001f\u007f\"");
    }

    @Test
    void half_a_surrogate_pair_has_no_spelling_and_is_not_read() {
        assertThatExceptionOfType(IllegalArgumentException.class)
                .isThrownBy(() -> Canonical.text(TextNode.valueOf("\ud800")));
        assertThatExceptionOfType(Json.Unreadable.class).isThrownBy(() -> Json.read("{\"a\":[\"\\ud800\"]}"));
        assertThatExceptionOfType(Json.Unreadable.class).isThrownBy(() -> Json.read("{\"\\ude00\":1}"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"{\"a\":1,\"a\":2}", "{} {}", "{\"a\":1", "", "{a:1}", "[01]", "NaN"})
    void what_is_no_json_is_refused(String text) {
        assertThatExceptionOfType(Json.Unreadable.class).isThrownBy(() -> Json.read(text));
    }

    @Test
    void the_seal_ignores_order_and_spelling_but_no_value() {
        var seal = seal("{\"a\":1.50,\"b\":[\"x\",{}]}");
        assertThat(seal("{\"b\":[\"x\",{}],\"a\":1.5}")).isEqualTo(seal).startsWith("sha256:");
        assertThat(seal("{\"b\":[\"x\",{}],\"a\":1.51}")).isNotEqualTo(seal);
        assertThat(seal("{\"b\":[\"x\",[]],\"a\":1.5}")).isNotEqualTo(seal);
        assertThat(seal("{\"b\":[{},\"x\"],\"a\":1.5}")).isNotEqualTo(seal);
    }

    @Test
    void a_figure_counts_to_its_last_digit() {
        assertThat(seal("{\"a\":3000.00}")).isNotEqualTo(seal("{\"a\":3000.0000000000001}"));
        assertThat(seal("{\"a\":9007199254740992}")).isNotEqualTo(seal("{\"a\":9007199254740993}"));
        assertThat(seal("{\"a\":99999999999999.99}")).isEqualTo(seal("{\"a\":99999999999999.990}"));
    }

    @Test
    void the_manifest_names_every_leaf() throws Json.Unreadable {
        var manifest =
                Manifest.of(Json.read("{\"proposal\":{\"a/b\":{\"~\":[1,{}]}},\"budget\":null,\"participants\":[]}"));
        assertThat(manifest.leaves())
                .containsOnlyKeys("/proposal/a~1b/~0/0", "/proposal/a~1b/~0/1", "/budget", "/participants");
        assertThat(manifest.parts()).containsOnlyKeys("proposal", "budget", "participants");
        assertThat(manifest.leaves()).containsEntry("/budget", Canonical.hash("null"));
        assertThat(manifest.seal()).isEqualTo(Canonical.hash(manifest.tree()));
    }

    private static String seal(String proposal) {
        try {
            return Manifest.of(new TreeMap<>(java.util.Map.of("proposal", Json.read(proposal))))
                    .seal();
        } catch (Json.Unreadable bad) {
            throw new IllegalArgumentException(bad);
        }
    }
}
