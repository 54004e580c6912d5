package khrongkan.kit.text;

/** What no text of the API may contain: control characters other than line feed, carriage return and tab. */
public final class ControlCharacters {

    private ControlCharacters() {}

    /** Whether there is one in the text. */
    public static boolean in(String text) {
        return text.chars().anyMatch(ControlCharacters::isForbidden);
    }

    private static boolean isForbidden(int unit) {
        return Character.isISOControl(unit) && unit != '\n' && unit != '\t' && unit != '\r';
    }
}
