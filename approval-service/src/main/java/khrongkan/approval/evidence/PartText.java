package khrongkan.approval.evidence;

import java.util.Locale;
import java.util.Map;
import khrongkan.evidence.Part;
import khrongkan.kit.text.Texts;

/** What a finding is about, in words. */
public final class PartText {

    private PartText() {}

    /** The part with its number, such as "decision 3". */
    public static String of(Part part, int number, Locale language) {
        return Texts.of("part." + part, language, Map.of("number", number)).strip();
    }
}
