package khrongkan.approval.proposal;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import khrongkan.kit.text.Texts;

/** A reason in words: the same that the problem of a refused attempt carries. */
final class Sentences {

    private Sentences() {}

    static String of(String code, Map<String, ?> values, Locale language) {
        var detail = "problem." + code + ".detail";
        var key = Texts.has(detail, language) ? detail : "problem." + code;
        return Texts.of(key, language, new HashMap<>(values));
    }
}
