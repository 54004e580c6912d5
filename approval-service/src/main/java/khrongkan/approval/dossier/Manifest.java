package khrongkan.approval.dossier;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import khrongkan.approval.proposal.DocumentText;

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
            collect("/" + name, part, leaves);
        });
        return new Manifest(digests, leaves);
    }

    /** The seal over everything it names: the digest of its canonical text. */
    public String seal() {
        return Canonical.hash(DocumentText.JSON.valueToTree(this));
    }

    private static void collect(String pointer, JsonNode value, Map<String, String> leaves) {
        if (value.isEmpty()) { // also every value that is neither object nor list
            leaves.put(pointer, Canonical.hash(value));
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
