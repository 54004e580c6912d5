package khrongkan.participants.seminar.domain;

import java.util.Map;
import java.util.TreeMap;
import khrongkan.participants.check.domain.Faults;
import org.jspecify.annotations.Nullable;

/** What a registration answers to the fields of its seminar, in the order of their codes. */
public final class Answers {

    private Answers() {}

    /** Reads the answers as somebody typed them; each fault is named by the field's code. */
    public static Map<String, Object> read(@Nullable Map<String, @Nullable Object> typed, Terms terms, Faults faults) {
        Map<String, @Nullable Object> given = typed == null ? Map.of() : typed;
        given.keySet().stream()
                .filter(code -> terms.field(code) == null)
                .forEach(code -> faults.add(code, "unknown-custom-field"));
        Map<String, Object> read = new TreeMap<>();
        for (var field : terms.fields()) {
            read(field, given.get(field.code()), read, faults);
        }
        return read;
    }

    private static void read(CustomField field, @Nullable Object typed, Map<String, Object> read, Faults faults) {
        boolean applies = field.applies(read);
        if (typed != null && !applies) {
            faults.add(field.code(), "field-not-applicable");
        }
        if (typed == null && applies && field.required()) {
            faults.add(field.code(), "not-null");
        }
        var answer = typed == null ? null : field.type().read(field.code(), typed, field.choices(), faults);
        if (typed != null && answer == null && field.required()) {
            faults.add(field.code(), "not-blank");
        }
        if (answer != null) {
            read.put(field.code(), answer);
        }
    }

    /** Those answers that anybody who sees the list may see. */
    public static Map<String, Object> impersonal(Map<String, Object> answers, Terms terms) {
        Map<String, Object> shown = new TreeMap<>(answers);
        shown.keySet().removeIf(code -> isPersonal(code, terms));
        return shown;
    }

    /** Whether the answers to this field are personal; one that the seminar no longer has is taken to be. */
    public static boolean isPersonal(String code, Terms terms) {
        var field = terms.field(code);
        return field == null || field.personal();
    }
}
