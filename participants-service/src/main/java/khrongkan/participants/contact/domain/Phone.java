package khrongkan.participants.contact.domain;

import java.util.regex.Pattern;
import khrongkan.participants.check.domain.Faults;
import khrongkan.thai.ThaiDigits;
import org.jspecify.annotations.Nullable;

/**
 * A telephone.
 *
 * @param number E.164, such as +6645123456
 * @param extension what to dial after it answered
 */
public record Phone(String number, @Nullable String extension) {

    private static final Pattern WITH_EXTENSION = Pattern.compile(
            "(?<number>[^#x]*?)\\s*(?:ต่อ|ext\\.?|x|#)\\s*(?<extension>[0-9]{1,6})", Pattern.CASE_INSENSITIVE);
    private static final Pattern SEPARATORS = Pattern.compile("[ ().\\-\u2010-\u2015]+");

    /** The closed Thai plan: 0 and eight digits for a line in a house, 0 and nine for a mobile one. */
    private static final Pattern THAI = Pattern.compile("(?:0|\\+66)(?<rest>[2-7][0-9]{7}|[689][0-9]{8})");

    /** Bangkok's lines are written 02-123-4567, those of the provinces 045-123-456, mobile ones 081-234-5678. */
    private static final Pattern BANGKOK = Pattern.compile("\\+66(2)([0-9]{3})([0-9]{4})");

    private static final Pattern ELSEWHERE = Pattern.compile("\\+66([3-9][0-9])([0-9]{3})([0-9]{3,4})");

    private static final Pattern FOREIGN = Pattern.compile("\\+(?!66)[1-9][0-9]{6,14}");
    private static final Pattern EXTENSION = Pattern.compile("[0-9]{1,6}");

    /** Reads a telephone as somebody typed it, the extension with it or apart. */
    public static @Nullable Phone read(@Nullable String typed, @Nullable String typedExtension, Faults faults) {
        var text = faults.text("phone", typed, 50);
        var extension = extension(typedExtension, faults);
        if (text == null) {
            if (extension != null) {
                faults.add("phone", "not-null");
            }
            return null;
        }
        var arabic = ThaiDigits.toArabic(text);
        var split = WITH_EXTENSION.matcher(arabic);
        if (split.matches()) {
            return new Phone(
                    number(split.group("number"), faults), extension == null ? split.group("extension") : extension);
        }
        return new Phone(number(arabic, faults), extension);
    }

    /** The number as it is written in Thailand; a foreign one as it is. */
    public String local() {
        var bangkok = BANGKOK.matcher(number);
        return bangkok.matches()
                ? bangkok.replaceFirst("0$1-$2-$3")
                : ELSEWHERE.matcher(number).replaceFirst("0$1-$2-$3");
    }

    private static @Nullable String extension(@Nullable String typed, Faults faults) {
        var text = faults.text("phoneExtension", typed, 10);
        if (text == null) {
            return null;
        }
        var arabic = ThaiDigits.toArabic(text);
        if (!EXTENSION.matcher(arabic).matches()) {
            faults.add("phoneExtension", "extension-form");
        }
        return arabic;
    }

    private static String number(String typed, Faults faults) {
        var digits = SEPARATORS.matcher(typed).replaceAll("");
        var thai = THAI.matcher(digits);
        if (thai.matches()) {
            return "+66" + thai.group("rest");
        }
        if (!FOREIGN.matcher(digits).matches()) {
            faults.add("phone", "phone-form");
        }
        return digits;
    }
}
