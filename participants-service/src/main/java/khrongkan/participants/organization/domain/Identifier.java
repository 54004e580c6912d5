package khrongkan.participants.organization.domain;

import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import khrongkan.participants.check.domain.Faults;
import khrongkan.thai.JuristicId;
import khrongkan.thai.ThaiDigits;
import khrongkan.thai.ThirteenDigits;
import org.jspecify.annotations.Nullable;

/**
 * The number of an organisation in one register, as it is compared: Arabic digits, capitals, no superfluous spaces.
 *
 * @param scheme the register
 * @param value the number there
 */
public record Identifier(Scheme scheme, String value) {

    private static final int LONGEST = 50;

    /** A factory's number has Thai letters, brackets and strokes, such as 3-42(1)-1/47ศก. */
    private static final Pattern FORM = Pattern.compile("[\\p{L}\\p{M}0-9 ()/.\\-]++");

    /** An identifier as somebody typed it. */
    public record Draft(@Nullable Scheme scheme, @Nullable String value) {}

    Draft draft() {
        return new Draft(scheme, value);
    }

    static Identifier read(Draft draft, Faults faults) {
        var scheme = faults.present("scheme", draft.scheme(), Scheme.DBD);
        var typed = ThaiDigits.toArabic(faults.required("value", draft.value(), LONGEST));
        if (typed.isEmpty()) {
            return new Identifier(scheme, typed);
        }
        return scheme.hasCheckDigit() ? checked(scheme, typed, faults) : formed(scheme, typed, faults);
    }

    private static Identifier checked(Scheme scheme, String typed, Faults faults) {
        var fault = ThirteenDigits.fault(typed);
        if (fault.isEmpty()) {
            return new Identifier(scheme, new JuristicId(typed).digits());
        }
        faults.add("value", code(fault.get()), Map.of("scheme", scheme));
        return new Identifier(scheme, typed);
    }

    private static String code(ThirteenDigits.Fault fault) {
        return switch (fault) {
            case NOT_DIGITS, LENGTH -> "thirteen-digits";
            case CHECK_DIGIT -> "check-digit";
        };
    }

    private static Identifier formed(Scheme scheme, String typed, Faults faults) {
        if (!FORM.matcher(typed).matches()) {
            faults.add("value", "identifier-form", Map.of("scheme", scheme));
        }
        return new Identifier(scheme, typed.toUpperCase(Locale.ROOT));
    }
}
