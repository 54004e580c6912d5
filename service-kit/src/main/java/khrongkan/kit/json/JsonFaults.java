package khrongkan.kit.json;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.exc.StreamConstraintsException;
import com.fasterxml.jackson.databind.JsonMappingException;
import com.fasterxml.jackson.databind.exc.InvalidFormatException;
import com.fasterxml.jackson.databind.exc.InvalidNullException;
import com.fasterxml.jackson.databind.exc.MismatchedInputException;
import com.fasterxml.jackson.databind.exc.UnrecognizedPropertyException;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import khrongkan.kit.refusal.Refusal;
import khrongkan.kit.refusal.Violation;

/** Names the field and the rule of JSON that could not be read. Never repeats the parser's own message. */
public final class JsonFaults {

    private static final Pattern LONG_NUMBER = Pattern.compile("[0-9]{8,}");

    private JsonFaults() {}

    /** What to answer to a body that could not be read. */
    public static Refusal refusal(JsonProcessingException unreadable) {
        if (unreadable.getCause() instanceof Refusal named) {
            return at(unreadable, named);
        }
        if (unreadable instanceof UnrecognizedPropertyException unknown) {
            return Refusal.invalid(pointer(unknown), "unknown-field", Map.of());
        }
        if (unreadable instanceof InvalidFormatException wrong
                && wrong.getTargetType() != null
                && wrong.getTargetType().isEnum()) {
            return Refusal.invalid(pointer(wrong), "unknown-value", Map.of("allowed", constants(wrong)));
        }
        if (unreadable instanceof InvalidNullException absent) {
            return Refusal.invalid(pointer(absent), "not-null", Map.of());
        }
        if (unreadable instanceof MismatchedInputException mismatched) {
            return Refusal.invalid(pointer(mismatched), "wrong-type", Map.of());
        }
        if (unreadable instanceof StreamConstraintsException
                || unreadable.getCause() instanceof StreamConstraintsException) {
            return new Refusal(Refusal.Kind.INVALID, "unbounded-json", Map.of("depth", StrictJson.DEEPEST), List.of());
        }
        return new Refusal(Refusal.Kind.INVALID, "malformed-json", place(unreadable), List.of());
    }

    private static Refusal at(JsonProcessingException unreadable, Refusal named) {
        var where = unreadable instanceof JsonMappingException mapping ? pointer(mapping) : "";
        return Refusal.invalid(named.violations().stream()
                .map(violation -> new Violation(where, violation.code(), violation.values()))
                .toList());
    }

    private static String constants(InvalidFormatException wrong) {
        return Stream.of(wrong.getTargetType().getEnumConstants())
                .map(Object::toString)
                .collect(Collectors.joining(", "));
    }

    private static String pointer(JsonMappingException mapping) {
        return mapping.getPath().stream()
                .map(step -> "/" + (step.getFieldName() == null ? step.getIndex() : escaped(step.getFieldName())))
                .collect(Collectors.joining());
    }

    /** A field's name is repeated but for long numbers: a number that was put there by mistake may be a person's. */
    private static String escaped(String name) {
        return LONG_NUMBER.matcher(name).replaceAll("?").replace("~", "~0").replace("/", "~1");
    }

    private static Map<String, ?> place(JsonProcessingException unreadable) {
        var place = unreadable.getLocation();
        return place == null
                ? Map.of("line", 1, "column", 1)
                : Map.of("line", place.getLineNr(), "column", place.getColumnNr());
    }
}
