package khrongkan.budget.calculation.domain;

import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * Something to know about a line before it is signed.
 *
 * @param pointer where: a JSON pointer to the line or the field
 * @param values what its sentence names
 * @param override who let it pass, and why
 */
public record Finding(
        FindingCode code,
        Severity severity,
        String pointer,
        Map<String, Object> values,
        @Nullable Waiver override) {

    public Finding {
        values = Map.copyOf(values);
    }

    /** A finding that nobody has let pass. */
    public Finding(FindingCode code, Severity severity, String pointer, Map<String, Object> values) {
        this(code, severity, pointer, values, null);
    }

    /** Whether it stands in the way of a submission. */
    public boolean stops() {
        return severity == Severity.STOP && override == null;
    }

    /** The same, let pass. */
    public Finding overridden(@Nullable Waiver by) {
        return new Finding(code, severity, pointer, values, by);
    }

    /** Whether it says the same as another. */
    public boolean saysTheSame(Finding other) {
        return code == other.code && pointer.equals(other.pointer) && words().equals(other.words());
    }

    private String words() {
        return new TreeMap<>(values).toString();
    }
}
