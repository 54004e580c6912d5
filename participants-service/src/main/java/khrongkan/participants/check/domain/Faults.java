package khrongkan.participants.check.domain;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import khrongkan.kit.refusal.Refusal;
import khrongkan.kit.refusal.Violation;
import khrongkan.thai.ThaiText;
import org.jspecify.annotations.Nullable;

/**
 * What is wrong with the fields of one request or row, all of it. A reader that found a fault still returns something;
 * it may be used only where no fault was found.
 */
public final class Faults {

    private final String path;
    private final List<Violation> found;

    /** An empty collection whose fields are named by JSON pointers into a body. */
    public Faults() {
        this("", new ArrayList<>());
    }

    private Faults(String path, List<Violation> found) {
        this.path = path;
        this.found = found;
    }

    /** The same collection, seen from inside one field. */
    public Faults in(String field) {
        return new Faults(path + "/" + field, found);
    }

    /** The same collection, seen from inside one item of a list. */
    public Faults in(int index) {
        return in(String.valueOf(index));
    }

    /** Notes that a field breaks a rule. */
    public void add(String field, String code, Map<String, ?> values) {
        found.add(new Violation(field.isEmpty() ? path : path + "/" + field, code, values));
    }

    /** Notes that a field breaks a rule whose sentence names no value. */
    public void add(String field, String code) {
        add(field, code, Map.of());
    }

    /** A one-line text in its normal form, or null where it is missing or blank. */
    public @Nullable String text(String field, @Nullable String given, int max) {
        var text = given == null ? "" : ThaiText.normalize(given);
        if (text.length() > max) {
            add(field, "size", Map.of("min", 0, "max", max));
        }
        return text.isEmpty() ? null : text;
    }

    /** A one-line text in its normal form that must not be missing. */
    public String required(String field, @Nullable String given, int max) {
        var text = text(field, given, max);
        if (text == null) {
            add(field, "not-blank");
            return "";
        }
        return text;
    }

    /** A value that must be given; the substitute where it was not. */
    public <T> T present(String field, @Nullable T given, T substitute) {
        if (given == null) {
            add(field, "not-null");
            return substitute;
        }
        return given;
    }

    /** What was found so far. */
    public List<Violation> found() {
        return List.copyOf(found);
    }

    /** Whether nothing is wrong so far. */
    public boolean none() {
        return found.isEmpty();
    }

    /** Refuses the request if anything is wrong with it. */
    public void refuseIfAny() {
        if (!none()) {
            throw Refusal.invalid(found);
        }
    }
}
