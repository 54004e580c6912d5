package khrongkan.participants.seminar.domain;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.Map;
import khrongkan.participants.check.domain.Faults;
import khrongkan.thai.CitizenId;
import org.jspecify.annotations.Nullable;

/** What kind of answer a custom field takes. */
public enum FieldType {
    TEXT,
    NUMBER,
    DATE,
    CHOICE,
    BOOLEAN;

    private static final int LONGEST_TEXT = 1000;
    private static final int MOST_DIGITS = 20;
    private static final int LAST_YEAR = 2400;

    /** The answer in its one form; null where it is no answer of this type, with the fault noted. */
    @Nullable
    Object read(String code, Object given, List<String> choices, Faults faults) {
        return switch (this) {
            case TEXT -> given instanceof String typed ? text(code, typed, faults) : wrong(code, faults);
            case NUMBER -> given instanceof Number typed ? number(code, typed, faults) : wrong(code, faults);
            case DATE -> given instanceof String typed ? date(code, typed, faults) : wrong(code, faults);
            case CHOICE -> given instanceof String typed ? choice(code, typed, choices, faults) : wrong(code, faults);
            case BOOLEAN -> given instanceof Boolean ? given : wrong(code, faults);
        };
    }

    /** An answer as a condition compares it. */
    static String text(Object answer) {
        return answer instanceof BigDecimal number ? number.toPlainString() : answer.toString();
    }

    private static @Nullable Object text(String code, String typed, Faults faults) {
        var text = faults.text(code, typed, LONGEST_TEXT);
        if (text != null && isCitizenId(text)) {
            faults.add(code, "citizen-id-here");
        }
        return text;
    }

    /** A number of the civil registration has a place of its own, encrypted; none is kept here in clear. */
    private static boolean isCitizenId(String text) {
        try {
            return !new CitizenId(text).digits().isEmpty();
        } catch (IllegalArgumentException other) {
            return false;
        }
    }

    private static @Nullable Object number(String code, Number typed, Faults faults) {
        var number = new BigDecimal(typed.toString()).stripTrailingZeros();
        if (number.precision() > MOST_DIGITS || Math.abs(number.scale()) > MOST_DIGITS) {
            faults.add(code, "digits", Map.of("integer", MOST_DIGITS, "fraction", MOST_DIGITS));
            return null;
        }
        if (isCitizenId(number.toPlainString())) {
            faults.add(code, "citizen-id-here");
        }
        return number;
    }

    private static @Nullable Object date(String code, String typed, Faults faults) {
        try {
            var date = LocalDate.parse(typed);
            if (date.getYear() > LAST_YEAR) {
                faults.add(code, "buddhist-era-year", Map.of("year", date.getYear(), "meant", date.getYear() - 543));
            }
            return date.toString();
        } catch (DateTimeParseException unreadable) {
            faults.add(code, "not-a-date");
            return null;
        }
    }

    private static @Nullable Object choice(String code, String typed, List<String> choices, Faults faults) {
        var text = faults.text(code, typed, LONGEST_TEXT);
        if (text != null && !choices.contains(text)) {
            faults.add(code, "unknown-value", Map.of("allowed", String.join(", ", choices)));
        }
        return text;
    }

    private static @Nullable Object wrong(String code, Faults faults) {
        faults.add(code, "wrong-type");
        return null;
    }
}
