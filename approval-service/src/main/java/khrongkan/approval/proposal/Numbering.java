package khrongkan.approval.proposal;

import java.time.LocalDate;
import java.util.Map;
import java.util.regex.Pattern;
import khrongkan.kit.refusal.Refusal;
import khrongkan.thai.ThaiDate;
import khrongkan.thai.ThaiDigits;

/**
 * The number and date of a document, as the registry gives them: once, and late.
 *
 * @param number such as "ศก 0033/123", in Thai digits or others
 */
public record Numbering(String number, LocalDate date) {

    private static final Pattern FORM = Pattern.compile("[ก-ฮ]{2,3} ?[0-9]{4}(\\.[0-9]+)*(\\([0-9]+\\))?/(ว ?)?[0-9]+");

    /**
     * The one that was asked for.
     *
     * @throws Refusal when the number has not the form of the correspondence regulation
     */
    public static Numbering of(String number, LocalDate date) {
        var given = new Numbering(number.strip(), date);
        if (!FORM.matcher(ThaiDigits.toArabic(given.number)).matches()) {
            throw Refusal.invalid("/number", "not-a-document-number", Map.of());
        }
        return given;
    }

    /** The spelling that is taken once per office and year. */
    String key() {
        return ThaiDigits.toArabic(number).replace(" ", "");
    }

    int year() {
        return ThaiDate.buddhistYear(date);
    }
}
