package khrongkan.approval.drift;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * What has changed in a list of participants since it was signed.
 *
 * @param changed whether anything has
 * @param added who stands on the list now and was not signed
 * @param removed who was signed and stands on the list no more
 * @param altered who stands on both and is not the same
 * @param plan what else is not the same: the seminar, its groups, the totals
 */
public record PeopleDrift(
        boolean changed, List<JsonNode> added, List<JsonNode> removed, List<Altered> altered, List<FieldChange> plan) {

    /** One registration that is not the same. */
    public record Altered(String registrationId, List<FieldChange> fields) {}

    /** Compares the signed part of a dossier with the present one. */
    static PeopleDrift between(JsonNode signed, JsonNode now) {
        var then = entries(signed);
        var present = entries(now);
        var added = present.entrySet().stream()
                .filter(entry -> !then.containsKey(entry.getKey()))
                .map(Map.Entry::getValue)
                .toList();
        var removed = then.entrySet().stream()
                .filter(entry -> !present.containsKey(entry.getKey()))
                .map(Map.Entry::getValue)
                .toList();
        var altered = then.entrySet().stream()
                .filter(entry -> present.containsKey(entry.getKey()))
                .map(entry -> new Altered(
                        entry.getKey(),
                        FieldChange.between(entry.getValue(), present.getOrDefault(entry.getKey(), entry.getValue()))))
                .filter(one -> !one.fields().isEmpty())
                .toList();
        var plan = FieldChange.between(withoutList(signed), withoutList(now));
        boolean changed = !(added.isEmpty() && removed.isEmpty() && altered.isEmpty() && plan.isEmpty());
        return new PeopleDrift(changed, added, removed, altered, plan);
    }

    private static Map<String, JsonNode> entries(JsonNode part) {
        Map<String, JsonNode> entries = new LinkedHashMap<>();
        part.path("registrations").forEach(entry -> entries.put(entry.path("id").asText(), entry));
        return entries;
    }

    private static JsonNode withoutList(JsonNode part) {
        return part instanceof ObjectNode whole ? whole.deepCopy().without("registrations") : part;
    }
}
