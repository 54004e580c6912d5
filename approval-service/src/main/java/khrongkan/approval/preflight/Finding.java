package khrongkan.approval.preflight;

import java.util.Map;
import java.util.Optional;

/**
 * Something that was found.
 *
 * @param code what, for machines; the sentence for people is found by it
 * @param rule by which kind of rule
 * @param where where it can be mended
 * @param values what its sentence names
 * @param said the sentence of another service, in the caller's language; empty where this service words it
 */
record Finding(String code, Severity severity, Rule rule, Where where, Map<String, ?> values, Optional<String> said) {

    /** What kind of rule it is. */
    enum Rule {
        FORM,
        DATE,
        LIST,
        BUDGET,
        AUTHORITY,
        INDICATOR,
        REACH
    }

    static Finding stop(String code, Rule rule, Where where, Map<String, ?> values) {
        return new Finding(code, Severity.STOP, rule, where, values, Optional.empty());
    }

    static Finding warn(String code, Rule rule, Where where, Map<String, ?> values) {
        return new Finding(code, Severity.WARN, rule, where, values, Optional.empty());
    }

    static Finding note(String code, Rule rule, Where where, Map<String, ?> values) {
        return new Finding(code, Severity.NOTE, rule, where, values, Optional.empty());
    }
}
