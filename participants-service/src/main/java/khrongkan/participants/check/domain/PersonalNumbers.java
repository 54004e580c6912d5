package khrongkan.participants.check.domain;

import java.util.regex.Pattern;
import khrongkan.thai.ThaiDigits;
import khrongkan.thai.ThirteenDigits;

/** Recognises a citizen ID where none belongs, so that it is refused before it is kept or logged. */
public final class PersonalNumbers {

    /** Thirteen digits alone or in the groups of the card; part of no longer number, word or UUID. */
    private static final Pattern FORM = Pattern.compile(
            "(?<![0-9A-Za-z-])(?:[1-8][0-9]{12}|[1-8][- ][0-9]{4}[- ][0-9]{5}[- ][0-9]{2}[- ][0-9])(?![0-9A-Za-z-])");

    private PersonalNumbers() {}

    /** Whether a text has a number in it that passes as a citizen ID. */
    public static boolean in(String text) {
        return FORM.matcher(ThaiDigits.toArabic(text))
                .results()
                .anyMatch(found -> ThirteenDigits.fault(found.group()).isEmpty());
    }
}
