package khrongkan.kit.json;

import java.text.Normalizer;
import java.util.Map;
import khrongkan.kit.refusal.Refusal;
import khrongkan.kit.text.ControlCharacters;

/** A text as it is kept: Unicode NFC, without control characters other than line feed and tab. */
final class CleanText {

    private CleanText() {}

    static String of(String text) {
        if (ControlCharacters.in(text)) {
            throw Refusal.invalid("", "bad-character", Map.of());
        }
        return Normalizer.normalize(text, Normalizer.Form.NFC);
    }
}
