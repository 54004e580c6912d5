package khrongkan.evidence;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * The names under each revision as they follow from the decisions: a step back begins a new round, into which those names
 * that still count are carried.
 */
final class Names {

    /** A name, and by which decision it stands there. */
    record Name(int decision, ObjectNode signature) {}

    private final SortedMap<Integer, List<List<Name>>> rounds = new TreeMap<>();

    static Names after(List<JsonNode> decisions) {
        var names = new Names();
        decisions.forEach(names::add);
        return names;
    }

    /** All of them under their keys: revision, round, hand. */
    SortedMap<String, Name> byKey() {
        SortedMap<String, Name> all = new TreeMap<>();
        rounds.forEach((revision, list) -> {
            for (int round = 0; round < list.size(); round++) {
                for (var name : list.get(round)) {
                    var placed = name.signature().deepCopy().put("round", round);
                    all.put(key(placed), new Name(name.decision(), placed));
                }
            }
        });
        return all;
    }

    /** The order of the signatures in a bundle. */
    static String key(JsonNode signature) {
        return "%08d %08d %s"
                .formatted(
                        Notes.number(signature.path("revision")),
                        Notes.number(signature.path("round")),
                        signature.path("hand").asText());
    }

    private void add(JsonNode decision) {
        switch (decision.path("action").asText()) {
            case "SUBMIT", "REVIEW", "ENDORSE", "APPROVE" -> {
                var list = list(decision);
                list.get(list.size() - 1).add(name(decision));
            }
            case "RETURN" -> stepBack(decision);
            default -> {
                // puts no name to the paper
            }
        }
    }

    /** The rounds of the revision that was decided about; the last one counts. */
    private List<List<Name>> list(JsonNode decision) {
        return rounds.computeIfAbsent(
                Notes.number(decision.path("revision")), revision -> new ArrayList<>(List.of(new ArrayList<>())));
    }

    private void stepBack(JsonNode decision) {
        var list = list(decision);
        var names = list.get(list.size() - 1);
        if (!decision.path("to").asText().equals("RETURNED") && !names.isEmpty()) {
            list.add(new ArrayList<>(names.subList(0, names.size() - 1)));
        }
    }

    private static Name name(JsonNode decision) {
        var signature = Json.object();
        signature.put("revision", Notes.number(decision.path("revision")));
        put(signature, "hand", decision.path("hand"));
        put(signature, "person", decision.path("actor").path("subject"));
        put(signature, "name", decision.path("actor").path("name"));
        put(signature, "position", decision.path("actor").path("position"));
        put(signature, "capacity", decision.path("capacity"));
        put(signature, "warrant", decision.path("warrant"));
        put(signature, "signedAt", decision.path("time"));
        put(signature, "seal", decision.path("seal"));
        put(signature, "paper", decision.path("paper"));
        return new Name(Notes.number(decision.path("number")), signature);
    }

    private static void put(ObjectNode signature, String name, JsonNode value) {
        if (!value.isMissingNode() && !value.isNull()) {
            signature.set(name, value);
        }
    }
}
