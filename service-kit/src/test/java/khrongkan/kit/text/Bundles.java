package khrongkan.kit.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import java.util.ResourceBundle;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** What must hold for a pair of text bundles: the same keys, and the same values named under each. */
public final class Bundles {

    private static final Pattern VALUE = Pattern.compile("\\{[a-zA-Z]+}");

    private Bundles() {}

    /** Checks the two bundles of this base name, such as {@code texts}. */
    public static void check(String name) {
        var english = bundle(name, Locale.ENGLISH);
        var thai = bundle(name, Texts.DEFAULT);
        assertThat(thai.keySet()).containsExactlyInAnyOrderElementsOf(english.keySet());
        for (var key : english.keySet()) {
            assertThat(values(thai.getString(key))).as(key).isEqualTo(values(english.getString(key)));
        }
    }

    private static Set<String> values(String text) {
        return VALUE.matcher(text).results().map(MatchResult::group).collect(Collectors.toSet());
    }

    private static ResourceBundle bundle(String name, Locale language) {
        return ResourceBundle.getBundle(
                name, language, ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES));
    }
}
