package khrongkan.kit.refusal;

import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * A request that a rule refuses. Nothing was changed. The code is stable and callers branch on it; the sentence for
 * people is found by the code in the texts of the service.
 */
public class Refusal extends RuntimeException {

    private final Kind kind;
    private final String code;
    private final Map<String, ?> values;
    private final List<Violation> violations;

    /** A refusal with the values its sentence names and the fields it is about. */
    public Refusal(Kind kind, String code, Map<String, ?> values, List<Violation> violations) {
        super(code + values, null, false, true);
        this.kind = kind;
        this.code = code;
        this.values = Map.copyOf(values);
        this.violations = List.copyOf(violations);
    }

    /** The request is unreadable or breaks a rule about its fields. */
    public static Refusal invalid(List<Violation> violations) {
        return new Refusal(Kind.INVALID, "invalid-request", Map.of(), violations);
    }

    /** One field breaks a rule. */
    public static Refusal invalid(String pointer, String code, Map<String, ?> values) {
        return invalid(List.of(new Violation(pointer, code, values)));
    }

    /** The state forbids it, or a name is taken. */
    public static Refusal conflict(String code, Map<String, ?> values) {
        return new Refusal(Kind.CONFLICT, code, values, List.of());
    }

    /** The caller may not do this. */
    public static Refusal forbidden(String code, Map<String, ?> values) {
        return new Refusal(Kind.FORBIDDEN, code, values, List.of());
    }

    /** Nothing there, or nothing this caller may know of: both answer alike. */
    public static Refusal notFound() {
        return new Refusal(Kind.NOT_FOUND, "not-found", Map.of(), List.of());
    }

    /** Somebody else was faster. */
    public static Refusal overtaken() {
        return new Refusal(Kind.OVERTAKEN, "overtaken", Map.of(), List.of());
    }

    /** A service behind this one is away or too slow. */
    public static Refusal unavailable(String service) {
        return new Refusal(Kind.UNAVAILABLE, "service-unavailable", Map.of("service", service), List.of());
    }

    /** What kind of refusal this is. */
    public Kind kind() {
        return kind;
    }

    /** A stable name for callers to branch on, in kebab-case. */
    public String code() {
        return code;
    }

    /** The values that the sentence names. */
    public Map<String, ?> values() {
        return values;
    }

    /** The fields it is about; empty where it is about none. */
    public List<Violation> violations() {
        return violations;
    }

    /** What a program needs to know beside the code, as further members of the problem; texts in this language. */
    public Map<String, Object> members(Locale language) {
        return Map.of();
    }

    /** The family of a refusal, which the kit turns into a status of HTTP. */
    public enum Kind {
        INVALID,
        FORBIDDEN,
        NOT_FOUND,
        CONFLICT,
        OVERTAKEN,
        GONE,
        TOO_LARGE,
        UNSUPPORTED,
        DIFFERENT_REQUEST,
        PRECONDITION_MISSING,
        TOO_MANY,
        UNAVAILABLE
    }
}
