package khrongkan.thai;

/** The digits ๐๑๒๓๔๕๖๗๘๙ of official letters and their Arabic twins. */
public final class ThaiDigits {

    private static final char ZERO = '๐';

    private ThaiDigits() {}

    /** Replaces Arabic digits by Thai ones and leaves everything else as it is. */
    public static String toThai(String text) {
        return shift(text, '0', ZERO);
    }

    /** Replaces Thai digits by Arabic ones and leaves everything else as it is. */
    public static String toArabic(String text) {
        return shift(text, ZERO, '0');
    }

    private static String shift(String text, char from, char to) {
        var shifted = new StringBuilder(text.length());
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            shifted.append(c >= from && c <= from + 9 ? (char) (c - from + to) : c);
        }
        return shifted.toString();
    }
}
