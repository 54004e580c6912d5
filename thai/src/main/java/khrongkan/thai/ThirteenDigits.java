package khrongkan.thai;

import java.util.Optional;
import java.util.regex.Pattern;

/**
 * The common shape of citizen, juristic-person and tax numbers: twelve digits and a check digit.
 *
 * <p>Source of the rule: python-stdnum, th.idnr; the check digit is (11 − Σ digitᵢ × (14 − i) mod 11) mod 10 for i from
 * 1 to 12. The first digit says nothing here: 0 and 9 do occur.
 */
public final class ThirteenDigits {

    /** Why a number is refused. */
    public enum Fault {
        /** Something other than digits, spaces and hyphens. */
        NOT_DIGITS,
        /** Not thirteen digits. */
        LENGTH,
        /** Thirteen digits of which at least one is wrong. */
        CHECK_DIGIT
    }

    private static final int LENGTH = 13;

    private static final Pattern SEPARATORS = Pattern.compile("[ \\-\u2010-\u2015\u2212]+");
    private static final Pattern DIGITS = Pattern.compile("[0-9]*+");
    private static final Pattern GROUPS = Pattern.compile("(.)(.{4})(.{5})(..)(.)");

    private ThirteenDigits() {}

    /** What is wrong with a number as somebody typed it; empty if it is right. */
    public static Optional<Fault> fault(String typed) {
        String digits = strip(typed);
        if (!DIGITS.matcher(digits).matches()) {
            return Optional.of(Fault.NOT_DIGITS);
        }
        if (digits.length() != LENGTH) {
            return Optional.of(Fault.LENGTH);
        }
        return checkDigit(digits) == digitAt(digits, LENGTH - 1) ? Optional.empty() : Optional.of(Fault.CHECK_DIGIT);
    }

    /** The thirteen digits alone. The refusal does not repeat the number: it may be personal data. */
    static String require(String typed, String kind) {
        fault(typed).ifPresent(fault -> {
            throw new IllegalArgumentException("%s refused: %s".formatted(kind, fault));
        });
        return strip(typed);
    }

    /** In groups of 1-4-5-2-1. */
    static String printed(String digits) {
        return GROUPS.matcher(digits).replaceFirst("$1-$2-$3-$4-$5");
    }

    private static String strip(String typed) {
        return SEPARATORS
                .matcher(ThaiDigits.toArabic(ThaiText.normalize(typed)))
                .replaceAll("");
    }

    private static int checkDigit(String digits) {
        int sum = 0;
        for (int i = 0; i < LENGTH - 1; i++) {
            sum += digitAt(digits, i) * (LENGTH - i);
        }
        return (11 - sum % 11) % 10;
    }

    private static int digitAt(String digits, int index) {
        return digits.charAt(index) - '0';
    }
}
