package khrongkan.approval.evidence;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.NullNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import khrongkan.approval.signoff.domain.State;
import khrongkan.evidence.Fault;
import khrongkan.evidence.Finding;
import khrongkan.evidence.Part;

/** Holds the document as it is shown and printed against the revision that was sealed, while it is locked. */
final class PresentText {

    /** What a sealed document has beside what was written. */
    private static final List<String> OWN = List.of("id", "officeCode", "revision");

    private PresentText() {}

    static List<Finding> changed(JsonNode row, JsonNode revisions) {
        boolean writable = Stream.of(State.values())
                .filter(State::writable)
                .anyMatch(state -> state.name().equals(row.path("state").asText()));
        var sealed = StreamSupport.stream(revisions.spliterator(), false)
                .filter(revision -> revision.path("revision").equals(row.path("revision")))
                .findFirst();
        if (writable || sealed.isEmpty()) {
            return List.of();
        }
        int number = row.path("revision").asInt();
        var shown = KeptRows.json(row.path("document").asText());
        var expected = sealed.get().path("dossier").path("proposal");
        if (!shown.isObject()) {
            return List.of(new Finding(Part.PROPOSAL, number, "", Fault.UNREADABLE));
        }
        return Stream.concat(names(shown), names(expected))
                .distinct()
                .filter(name -> !OWN.contains(name))
                .filter(name -> !same(shown.path(name), expected.path(name)))
                .map(name -> new Finding(Part.PROPOSAL, number, "/document/" + name, Fault.CHANGED))
                .toList();
    }

    private static Stream<String> names(JsonNode object) {
        return object.properties().stream().map(Map.Entry::getKey);
    }

    /** Later versions of the service write further fields as empty. */
    private static boolean same(JsonNode shown, JsonNode expected) {
        return pruned(shown).equals(pruned(expected));
    }

    private static JsonNode pruned(JsonNode value) {
        if (value.isMissingNode() || value.isNull() || (value.isContainerNode() && value.isEmpty())) {
            return NullNode.instance;
        }
        if (value.isObject()) {
            ObjectNode kept = value.deepCopy();
            value.properties().forEach(field -> {
                var inner = pruned(field.getValue());
                if (inner.isNull()) {
                    kept.remove(field.getKey());
                } else {
                    kept.set(field.getKey(), inner);
                }
            });
            return kept.isEmpty() ? NullNode.instance : kept;
        }
        return value;
    }
}
