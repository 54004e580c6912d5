package khrongkan.approval.dossier;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import java.io.UncheckedIOException;
import khrongkan.approval.proposal.DocumentText;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CanonicalTest {

    /** RFC 8785, section 3.2.2 and 3.2.3. */
    @Test
    void the_example_of_the_standard() {
        var given = """
                {"numbers": [333333333.33333329, 1E30, 4.50, 2e-3, 0.000000000000000000000000001],
                 "string": "\\u20ac$\\u000F\\u000aA'\\u0042\\u0022\\u005c\\\\\\"\\/",
                 "literals": [null, true, false]}""";
        assertThat(Canonical.text(given))
                .isEqualTo("{\"literals\":[null,true,false],\"numbers\":[333333333.3333333,1e+30,4.5,0.002,1e-27],"
                        + "\"string\":\"€$\\u000f\\nA'B\\\"\\\\\\\\\\\"/\"}");
    }

    /** RFC 8785, section 3.2.3: the order is that of UTF-16 code units. */
    @Test
    void the_sorting_example_of_the_standard() {
        var given = """
                {"\\u20ac": "Euro Sign", "\\r": "Carriage Return", "\\ufb33": "Hebrew Letter Dalet With Dagesh",
                 "1": "One", "\\ud83d\\ude00": "Emoji: Grinning Face", "\\u0080": "Control",
                 "\\u00f6": "Latin Small Letter O With Diaeresis"}""";
        assertThat(Canonical.text(given))
                .isEqualTo("{\"\\r\":\"Carriage Return\",\"1\":\"One\",\"\u0080\":\"Control\","
                        + "\"ö\":\"Latin Small Letter O With Diaeresis\",\"€\":\"Euro Sign\","
                        + "\"😀\":\"Emoji: Grinning Face\",\"\ufb33\":\"Hebrew Letter Dalet With Dagesh\"}");
    }

    /** RFC 8785, appendix B, those that JSON can spell. */
    @ParameterizedTest
    @CsvSource({
        "0, 0",
        "-0, 0",
        "5e-324, 5e-324",
        "1.7976931348623157e308, 1.7976931348623157e+308",
        "9007199254740992, 9007199254740992",
        "295147905179352830000, 295147905179352830000",
        "9.999999999999997e22, 9.999999999999997e+22",
        "1e23, 1e+23",
        "999999999999999700000, 999999999999999700000",
        "1e21, 1e+21",
        "0.000001, 0.000001",
        "0.0000010, 0.000001",
        "333333333.33333325, 333333333.33333325",
        "3000.00, 3000",
        "1140.50, 1140.5"
    })
    void numbers_are_spelled_as_the_standard_says(String given, String expected) {
        assertThat(Canonical.text("[" + given + "]")).isEqualTo("[" + expected + "]");
    }

    @Test
    void what_is_no_json_is_refused() {
        assertThatExceptionOfType(UncheckedIOException.class).isThrownBy(() -> Canonical.text("{\"a\":1,\"a\":2}"));
    }

    @Test
    void a_leaf_has_a_canonical_text_of_its_own() {
        assertThat(Canonical.text(tree("\"ปุ๋ย\""))).isEqualTo("\"ปุ๋ย\"");
        assertThat(Canonical.text(tree("null"))).isEqualTo("null");
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
    void the_manifest_names_every_leaf() {
        var dossier = new Dossier(tree("{\"a/b\":{\"~\":[1,{}]}}"), tree("null"), tree("[]"));
        var manifest = dossier.manifest();
        assertThat(manifest.leaves())
                .containsOnlyKeys("/proposal/a~1b/~0/0", "/proposal/a~1b/~0/1", "/budget", "/participants");
        assertThat(manifest.parts()).containsOnlyKeys("proposal", "budget", "participants");
        assertThat(manifest.leaves()).containsEntry("/budget", Canonical.hash("null"));
    }

    @Test
    void a_kept_dossier_has_the_seal_it_had_and_its_figures() {
        var dossier = new Dossier(tree("{\"total\":3000.00}"), tree("null"), tree("{}"));
        var kept = Dossier.read(dossier.text());
        assertThat(kept.manifest().seal()).isEqualTo(dossier.manifest().seal());
        assertThat(dossier.text()).contains("3000.00");
        assertThat(kept.text()).isEqualTo(dossier.text());
    }

    private static String seal(String proposal) {
        return new Dossier(tree(proposal), tree("null"), tree("null"))
                .manifest()
                .seal();
    }

    private static JsonNode tree(String json) {
        try {
            return DocumentText.JSON.readTree(json);
        } catch (JsonProcessingException bad) {
            throw new IllegalArgumentException(bad);
        }
    }
}
