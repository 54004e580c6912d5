package khrongkan.gateway;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import java.util.ResourceBundle;
import khrongkan.gateway.problem.Fault;
import khrongkan.gateway.route.PlainPath;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class PlainPathTest {

    @ParameterizedTest
    @ValueSource(strings = {"/", "/api/v1/people/a.b", "/api/v1/people/%E0%B8%9B", "/a/..b", "/a%20b", "/a/b/"})
    void an_honest_path_passes(String target) {
        assertThat(PlainPath.of(target)).contains(target);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "", "*", "a", "/a/..", "/./a", "/a/../b", "/a%2Eb", "/a%00", "/a%", "/a%7f", "/ก", "/a b", "/a|", "/^",
                "/\"", "/<a>", "/[]"
            })
    void a_trick_does_not(String target) {
        assertThat(PlainPath.of(target)).isEmpty();
    }

    @Test
    void a_query_may_hold_anything() {
        assertThat(PlainPath.of("/a?b=/../c;d//")).contains("/a");
    }

    @ParameterizedTest
    @EnumSource(Fault.class)
    void every_fault_is_worded_in_both_languages(Fault fault) {
        for (var language : new Locale[] {Locale.ENGLISH, Locale.forLanguageTag("th")}) {
            var texts = ResourceBundle.getBundle(
                    "problems",
                    language,
                    ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES));
            assertThat(texts.containsKey("problem." + fault.code())).isTrue();
        }
    }
}
