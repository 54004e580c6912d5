package khrongkan.approval.drift;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.MissingNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * One field that is not what was signed.
 *
 * @param pointer where it stands (RFC 6901)
 * @param signed what was signed; null where nothing was
 * @param now what stands there now; null where nothing does
 */
public record FieldChange(String pointer, JsonNode signed, JsonNode now) {

    /** The fields in which two values differ, in the order of their pointers. */
    static List<FieldChange> between(JsonNode signed, JsonNode now) {
        var then = leaves(signed);
        var present = leaves(now);
        var pointers = new TreeSet<>(then.keySet());
        pointers.addAll(present.keySet());
        List<FieldChange> changes = new ArrayList<>();
        for (var pointer : pointers) {
            var before = then.getOrDefault(pointer, MissingNode.getInstance());
            var after = present.getOrDefault(pointer, MissingNode.getInstance());
            if (!before.equals(after)) {
                changes.add(new FieldChange(pointer, before, after));
            }
        }
        return changes;
    }

    private static Map<String, JsonNode> leaves(JsonNode value) {
        Map<String, JsonNode> leaves = new TreeMap<>();
        collect("", value, leaves);
        return leaves;
    }

    private static void collect(String pointer, JsonNode value, Map<String, JsonNode> leaves) {
        if (value.isEmpty()) { // also every value that is neither object nor list
            leaves.put(pointer, value);
        } else if (value.isArray()) {
            for (int i = 0; i < value.size(); i++) {
                collect(pointer + "/" + i, value.get(i), leaves);
            }
        } else {
            value.properties()
                    .forEach(field -> collect(pointer + "/" + escaped(field.getKey()), field.getValue(), leaves));
        }
    }

    private static String escaped(String name) {
        return name.replace("~", "~0").replace("/", "~1");
    }
}
