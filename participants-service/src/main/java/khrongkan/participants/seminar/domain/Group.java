package khrongkan.participants.seminar.domain;

import java.util.Map;
import java.util.regex.Pattern;
import khrongkan.participants.check.domain.Faults;
import org.jspecify.annotations.Nullable;

/**
 * Where participants of a seminar come from.
 *
 * @param code the name for machines
 * @param expected how many heads are expected
 */
public record Group(String code, String name, int expected) {

    private static final int LONGEST_NAME = 200;
    private static final Pattern CODE = Pattern.compile("[A-Z][A-Z0-9_]{0,29}");

    /** A group as somebody typed it. */
    public record Draft(
            @Nullable String code,
            @Nullable String name,
            @Nullable Integer expected) {}

    static Group read(Draft draft, Faults faults) {
        return new Group(
                code(faults.required("code", draft.code(), 30), faults),
                faults.required("name", draft.name(), LONGEST_NAME),
                expected(faults.present("expected", draft.expected(), 0), faults));
    }

    private static String code(String code, Faults faults) {
        if (!code.isEmpty() && !CODE.matcher(code).matches()) {
            faults.add("code", "group-code");
        }
        return code;
    }

    private static int expected(int expected, Faults faults) {
        if (expected < 0) {
            faults.add("expected", "min", Map.of("value", 0));
        }
        return expected;
    }
}
