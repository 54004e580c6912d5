package khrongkan.thai;

import java.text.Collator;
import java.text.Normalizer;
import java.util.Comparator;
import java.util.Locale;
import java.util.regex.Pattern;

/**
 * One spelling for texts that look the same, and the order of the Thai dictionary.
 *
 * <p>Unicode's NFC leaves several Thai spellings apart which no reader can tell apart on paper; a name typed in two
 * ways must nevertheless be one name.
 */
public final class ThaiText {

    private static final String SARA_AM = "\u0E33";

    /** Zero-width and direction marks, soft hyphen, byte order mark. */
    private static final Pattern INVISIBLE =
            Pattern.compile("[\u00AD\u180E\u200B-\u200F\u202A-\u202E\u2060-\u2064\u2066-\u2069\uFEFF]+");

    /** Every kind of space, also the no-break ones and line ends. */
    private static final Pattern SPACES = Pattern.compile("[\\p{Z}\\s\u0085]+");

    /** A run of vowels above and below with tone marks or thanthakhat among them. */
    private static final Pattern MARKS = Pattern.compile("[\u0E31\u0E34-\u0E3A\u0E47-\u0E4E]{2,}+");

    private static final Pattern TONES = Pattern.compile("[\u0E48-\u0E4C]+");
    private static final Pattern OTHERS = Pattern.compile("[^\u0E48-\u0E4C]+");

    private static final Pattern SPLIT_SARA_AM = Pattern.compile("\u0E4D([\u0E48-\u0E4B]*+)\u0E32");
    private static final Pattern SARA_AM_AND_TONES = Pattern.compile("[\u0E33\u0E48-\u0E4B]{2,}+");

    private ThaiText() {}

    /**
     * The normal form of a one-line text such as a name or a title: NFC; sara am as one character, after its tone
     * mark; tone marks after the vowel above or below; nothing invisible; single spaces, none at the ends.
     */
    public static String normalize(String text) {
        return isPlainlyNormal(text) ? text : reformed(text);
    }

    /** Whether a text is normal beyond doubt, as most are that come from a keyboard: seen in one walk through it. */
    private static boolean isPlainlyNormal(String text) {
        char before = ' ';
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (!isOrdinary(c) || isOutOfOrder(before, c)) {
                return false;
            }
            before = c;
        }
        return before != ' ';
    }

    /** Printable ASCII and Thai, but for the half of a sara am and the phinthu, which NFC may move. */
    private static boolean isOrdinary(char c) {
        return (c >= ' ' && c <= '~') || (c > '\u0E00' && c < '\u0E5C' && c != '\u0E4D' && c != '\u0E3A');
    }

    private static boolean isOutOfOrder(char before, char c) {
        return (before == ' ' && c == ' ')
                || (isTone(before)
                        && (c == '\u0E31' || (c >= '\u0E34' && c <= '\u0E3A') || c == '\u0E47' || c == '\u0E4E'))
                || (before == '\u0E33' && isTone(c));
    }

    private static boolean isTone(char c) {
        return c >= '\u0E48' && c <= '\u0E4C';
    }

    /** The whole way to the normal form. */
    static String reformed(String text) {
        String visible = Normalizer.normalize(INVISIBLE.matcher(text).replaceAll(""), Normalizer.Form.NFC);
        String spaced = SPACES.matcher(visible).replaceAll(" ").strip();
        String joined = joinSaraAm(spaced);
        String ordered = MARKS.matcher(joined).replaceAll(run -> tonesLast(run.group()));
        return Normalizer.normalize(ordered, Normalizer.Form.NFC);
    }

    /** The order of a Thai dictionary: leading vowels count after their consonant. Texts that differ never tie. */
    public static Comparator<String> comparator() {
        Collator collator = Collator.getInstance(Locale.forLanguageTag("th-TH"));
        Comparator<String> dictionary = collator::compare;
        return dictionary.thenComparing(Comparator.naturalOrder());
    }

    /** Also where the tone mark was typed between the two halves or after sara am, as in นำ้. */
    private static String joinSaraAm(String text) {
        String joined = SPLIT_SARA_AM.matcher(text).replaceAll("$1" + SARA_AM);
        return SARA_AM_AND_TONES.matcher(joined).replaceAll(run -> tonesOf(run.group()) + withoutTones(run.group()));
    }

    private static String tonesLast(String run) {
        return withoutTones(run) + tonesOf(run);
    }

    private static String tonesOf(String run) {
        return OTHERS.matcher(run).replaceAll("");
    }

    private static String withoutTones(String run) {
        return TONES.matcher(run).replaceAll("");
    }
}
