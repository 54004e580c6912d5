package khrongkan.budget.calculation.domain;

import java.util.Map;

/**
 * Something to know about a line before it is signed.
 *
 * @param pointer where: a JSON pointer to the line or the field
 * @param values what its sentence names
 */
public record Finding(FindingCode code, Severity severity, String pointer, Map<String, Object> values) {

    public Finding {
        values = Map.copyOf(values);
    }
}
