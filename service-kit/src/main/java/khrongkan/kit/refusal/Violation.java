package khrongkan.kit.refusal;

import java.util.Map;

/**
 * One field that breaks one rule.
 *
 * @param pointer where in the request: a JSON pointer (RFC 6901) into the body, or the name of a parameter or header
 * @param code the rule, in kebab-case
 * @param values what the sentence of the rule names, such as a limit
 */
public record Violation(String pointer, String code, Map<String, ?> values) {

    public Violation {
        values = Map.copyOf(values);
    }

    /** A violation whose sentence names no value. */
    public Violation(String pointer, String code) {
        this(pointer, code, Map.of());
    }
}
