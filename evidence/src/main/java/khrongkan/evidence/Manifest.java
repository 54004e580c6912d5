package khrongkan.evidence;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * One digest per part and one per leaf of a dossier, so that a later check can name what changed.
 *
 * @param parts by the name of the part
 * @param leaves by the JSON pointer of the leaf; an empty object or list is a leaf too
 */
public record Manifest(SortedMap<String, String> parts, SortedMap<String, String> leaves) {

    /** The manifest of these parts. */
    public static Manifest of(Map<String, JsonNode> parts) {
        SortedMap<String, String> digests = new TreeMap<>();
        SortedMap<String, String> leaves = new TreeMap<>();
        parts.forEach((name, part) -> {
            digests.put(name, Canonical.hash(part));
            collect("/" + escaped(name), part, leaves);
        });
        return new Manifest(digests, leaves);
    }

    /** The manifest of a whole dossier. */
    public static Manifest of(JsonNode dossier) {
        SortedMap<String, JsonNode> parts = new TreeMap<>();
        dossier.properties().forEach(field -> parts.put(field.getKey(), field.getValue()));
        return of(parts);
    }

    /** The seal over everything it names: the digest of its canonical text. */
    public String seal() {
        return Canonical.hash(tree());
    }

    /** The manifest as it is kept. */
    public ObjectNode tree() {
        var tree = Json.object();
        parts.forEach(tree.putObject("parts")::put);
        leaves.forEach(tree.putObject("leaves")::put);
        return tree;
    }

    private static void collect(String pointer, JsonNode value, Map<String, String> leaves) {
        if (value.isEmpty()) { // also every value that is neither object nor list
            leaves.put(pointer, leaf(value));
        } else if (value.isArray()) {
            for (int i = 0; i < value.size(); i++) {
                collect(pointer + "/" + i, value.get(i), leaves);
            }
        } else {
            value.properties()
                    .forEach(field -> collect(pointer + "/" + escaped(field.getKey()), field.getValue(), leaves));
        }
    }

    /** RFC 8785 takes numbers for doubles; one that is none must not pass for the nearest that is. */
    private static String leaf(JsonNode value) {
        return value.isNumber() && !Canonical.exact(value)
                ? Canonical.hash("exactly " + value.decimalValue().stripTrailingZeros())
                : Canonical.hash(value);
    }

    static String escaped(String name) {
        return name.replace("~", "~0").replace("/", "~1");
    }
}
