package khrongkan.thai;

import java.util.Locale;
import java.util.regex.Pattern;

/**
 * Two rough forms of a text, by which names are found that are written in another way.
 *
 * <p>{@link #letters} leaves away what is easily mistyped and keeps every letter: where one text is inside another, so
 * are their letters. {@link #sound} writes by one letter what is spoken alike: ศีรษะ and ศรีสะ have one sound.
 */
public final class SoundAlike {

    /** Signs that repeat or shorten a word, and the sign that opens a verse. */
    private static final String NO_LETTERS = "\u0E2F\u0E46\u0E4F";

    /** Tone marks, mai taikhu, thanthakhat and the rare signs above and below: what is left away or mistaken most. */
    private static final Pattern SIGNS = Pattern.compile("[\u0E3A\u0E47-\u0E4E]+");

    /** A silent consonant with its silent vowel: ศักดิ์, จันทร์. */
    private static final Pattern SILENT = Pattern.compile("[ก-ฮ][\u0E34\u0E38]?\u0E4C");

    /** จริง is spoken without its ร, so are สร้าง and ศรี. */
    private static final Pattern SILENT_R = Pattern.compile("(?<=[สศษ])ร(?=[\u0E30-\u0E39])|(?<=จ)ร(?=\u0E34)");

    /** ศีรษะ is spoken สีสะ. */
    private static final Pattern R_BEFORE_S = Pattern.compile("(?<=[\u0E34\u0E35])ร(?=[สศษ])");

    /** ทราย, ทรัพย์, ทรง, ทรุด, ทรวง: spoken as ซ. */
    private static final Pattern THR_AS_S = Pattern.compile("ทร(?=[\u0E32\u0E31\u0E38งว])");

    /** กรรม is spoken กัม, สรร is spoken สัน. */
    private static final Pattern DOUBLE_R_INSIDE = Pattern.compile("รร(?=[ก-ฮ])");

    /** หนอง, หมู่, หลวง: the leading ห only raises the tone. */
    private static final Pattern LEADING_H = Pattern.compile("ห(?=[งญนมยรลว])");

    private static final Pattern VOWEL_BEFORE = Pattern.compile("([เแโไ])([ก-ฮ])");
    private static final Pattern AI = Pattern.compile("\u0E31ย|ไย");
    private static final Pattern TWICE = Pattern.compile("([^0-9])\\1+");

    private static final String WRITTEN = "ฃฅขฆฉฌศษซถฐธฑฒผภฝฎฏณญฬรใ\u0E34\u0E38\u0E36ฮ";
    private static final String SPOKEN = "คคคคชชสสสทททททพพฟดตนยลลไ\u0E35\u0E39\u0E37ห";

    private SoundAlike() {}

    /**
     * A text of letters, vowels and Arabic digits only, in lower case: nothing else, no spaces, no tone marks.
     */
    public static String letters(String text) {
        return SIGNS.matcher(plain(text)).replaceAll("");
    }

    /** How a text sounds, roughly. */
    public static String sound(String text) {
        String heard = SIGNS.matcher(SILENT.matcher(plain(text)).replaceAll("")).replaceAll("");
        heard = THR_AS_S.matcher(heard).replaceAll("ส");
        heard = SILENT_R.matcher(heard).replaceAll("");
        heard = R_BEFORE_S.matcher(heard).replaceAll("");
        heard = DOUBLE_R_INSIDE.matcher(heard).replaceAll("\u0E31").replace("รร", "\u0E31น");
        heard = LEADING_H
                .matcher(heard.replace("\u0E33", "\u0E31ม").replace("ฤ", "ร"))
                .replaceAll("");
        heard = VOWEL_BEFORE.matcher(spoken(heard)).replaceAll("$2$1");
        return TWICE.matcher(AI.matcher(heard).replaceAll("ไ")).replaceAll("$1");
    }

    /** The letters and signs of a text in one spelling and lower case, everything else left away. */
    public static String plain(String text) {
        String arabic = ThaiDigits.toArabic(ThaiText.normalize(text)).toLowerCase(Locale.ROOT);
        String typed = arabic.replace("เเ", "แ");
        var plain = new StringBuilder(typed.length());
        typed.codePoints().filter(SoundAlike::isLetterOrSign).forEach(plain::appendCodePoint);
        return plain.toString();
    }

    private static boolean isLetterOrSign(int c) {
        return switch (Character.getType(c)) {
            case Character.NON_SPACING_MARK, Character.ENCLOSING_MARK, Character.COMBINING_SPACING_MARK -> true;
            default -> Character.isLetterOrDigit(c) && NO_LETTERS.indexOf(c) < 0;
        };
    }

    private static String spoken(String text) {
        var spoken = new StringBuilder(text.length());
        for (int i = 0; i < text.length(); i++) {
            int known = WRITTEN.indexOf(text.charAt(i));
            spoken.append(known < 0 ? text.charAt(i) : SPOKEN.charAt(known));
        }
        return spoken.toString();
    }
}
