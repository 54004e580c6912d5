package khrongkan.evidence;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.function.BiConsumer;

/** Where one value differs from another, pointer by pointer. Numbers are compared to the last digit. */
final class Differences {

    private final BiConsumer<String, Fault> found;

    Differences(BiConsumer<String, Fault> found) {
        this.found = found;
    }

    /** Tells every place in which the actual value is not the expected one. */
    void tell(String pointer, JsonNode expected, JsonNode actual) {
        if (expected.isObject() && actual.isObject()) {
            objects(pointer, expected, actual);
        } else if (expected.isArray() && actual.isArray()) {
            arrays(pointer, expected, actual);
        } else if (!same(expected, actual)) {
            found.accept(pointer, Fault.CHANGED);
        }
    }

    private void objects(String pointer, JsonNode expected, JsonNode actual) {
        expected.properties().forEach(field -> {
            var inner = pointer + "/" + Manifest.escaped(field.getKey());
            if (actual.has(field.getKey())) {
                tell(inner, field.getValue(), actual.get(field.getKey()));
            } else {
                found.accept(inner, Fault.MISSING);
            }
        });
        actual.fieldNames().forEachRemaining(name -> {
            if (!expected.has(name)) {
                found.accept(pointer + "/" + Manifest.escaped(name), Fault.SUPERFLUOUS);
            }
        });
    }

    private void arrays(String pointer, JsonNode expected, JsonNode actual) {
        for (int i = 0; i < Math.max(expected.size(), actual.size()); i++) {
            var inner = pointer + "/" + i;
            if (i >= actual.size()) {
                found.accept(inner, Fault.MISSING);
            } else if (i >= expected.size()) {
                found.accept(inner, Fault.SUPERFLUOUS);
            } else {
                tell(inner, expected.get(i), actual.get(i));
            }
        }
    }

    private static boolean same(JsonNode expected, JsonNode actual) {
        return (expected.isNumber() && actual.isNumber())
                ? expected.decimalValue().compareTo(actual.decimalValue()) == 0
                : expected.equals(actual);
    }
}
