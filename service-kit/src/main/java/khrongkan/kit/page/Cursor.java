package khrongkan.kit.page;

import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import khrongkan.kit.refusal.Refusal;

/** A place in a list, opaque to callers: the sort values of the last item shown, ending in its id. */
final class Cursor {

    private static final String SEPARATOR = "\u0000";

    private Cursor() {}

    static String encode(List<String> place) {
        var joined = String.join(SEPARATOR, place);
        return Base64.getUrlEncoder().withoutPadding().encodeToString(joined.getBytes(StandardCharsets.UTF_8));
    }

    static List<String> decode(String cursor) {
        try {
            var joined = new String(Base64.getUrlDecoder().decode(cursor), StandardCharsets.UTF_8);
            return List.of(joined.split(SEPARATOR, -1));
        } catch (IllegalArgumentException bad) {
            throw bad();
        }
    }

    static Refusal bad() {
        return Refusal.invalid("cursor", "bad-cursor", Map.of());
    }
}
