package khrongkan.participants.seminar.domain;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import khrongkan.participants.check.domain.Faults;
import org.jspecify.annotations.Nullable;

/**
 * Something a seminar asks of each registration.
 *
 * @param code the name for machines
 * @param required whether it must be answered where it applies
 * @param personal whether its answers are shown only to who may see personal data
 * @param choices what may be answered to a choice; empty for another type
 * @param when the answer to an earlier field that makes this one apply; it applies always where there is none
 */
public record CustomField(
        String code,
        String label,
        FieldType type,
        boolean required,
        boolean personal,
        List<String> choices,
        @Nullable Condition when) {

    private static final Pattern CODE = Pattern.compile("[a-z][A-Za-z0-9]{0,29}");
    private static final int LONGEST = 200;

    public CustomField {
        choices = List.copyOf(choices);
    }

    /** The answer to another field: text as it is, {@code true} or {@code false}, a number, a date. */
    public record Condition(String field, String equalTo) {}

    /** A field as somebody typed it. */
    public record Draft(
            @Nullable String code,
            @Nullable String label,
            @Nullable FieldType type,
            @Nullable Boolean required,
            @Nullable Boolean personal,
            @Nullable List<@Nullable String> choices,
            @Nullable ConditionDraft when) {

        static final Draft EMPTY = new Draft("x", "-", FieldType.TEXT, null, null, null, null);
    }

    /** A condition as somebody typed it. */
    public record ConditionDraft(
            @Nullable String field, @Nullable String equalTo) {}

    /** Reads a field; a condition may look at the fields before it only, so that none waits for itself. */
    static CustomField read(Draft draft, List<CustomField> before, Faults faults) {
        var type = faults.present("type", draft.type(), FieldType.TEXT);
        return new CustomField(
                code(faults.required("code", draft.code(), 30), faults),
                faults.required("label", draft.label(), LONGEST),
                type,
                Boolean.TRUE.equals(draft.required()),
                Boolean.TRUE.equals(draft.personal()),
                choices(type, draft.choices(), faults),
                draft.when() == null ? null : condition(draft.when(), before, faults.in("when")));
    }

    /** Whether the answers given make this field apply. */
    boolean applies(Map<String, Object> answers) {
        if (when == null) {
            return true;
        }
        var answer = answers.get(when.field());
        return answer != null && when.equalTo().equals(FieldType.text(answer));
    }

    private static String code(String code, Faults faults) {
        if (!code.isEmpty() && !CODE.matcher(code).matches()) {
            faults.add("code", "field-code");
        }
        return code;
    }

    private static List<String> choices(FieldType type, @Nullable List<@Nullable String> given, Faults faults) {
        List<String> read = new ArrayList<>();
        for (int i = 0; given != null && i < given.size(); i++) {
            read.add(faults.in("choices").required(String.valueOf(i), given.get(i), LONGEST));
        }
        if (type == FieldType.CHOICE && read.isEmpty()) {
            faults.add("choices", "not-empty");
        }
        if (type != FieldType.CHOICE && !read.isEmpty()) {
            faults.add("choices", "only-for-a-choice");
        }
        return read;
    }

    private static Condition condition(ConditionDraft draft, List<CustomField> before, Faults faults) {
        var field = faults.required("field", draft.field(), 30);
        if (!field.isEmpty() && before.stream().noneMatch(known -> known.code().equals(field))) {
            faults.add("field", "no-earlier-field", Map.of("field", field));
        }
        return new Condition(field, faults.required("equalTo", draft.equalTo(), LONGEST));
    }
}
