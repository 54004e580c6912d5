package khrongkan.description;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;

/** Rules of requests that no annotation tells, from a list written by hand. */
final class Rules {

    private static final JsonNode BY_HAND = Json.own("rules.yaml");

    private Rules() {}

    /** Writes them into the schemas; one that has no place there any more is a mistake in the list. */
    static void tell(JsonNode schemas) {
        BY_HAND.properties().forEach(entry -> tell(entry.getKey(), schemas.path(entry.getKey()), entry.getValue()));
    }

    private static void tell(String name, JsonNode schema, JsonNode rules) {
        rules.properties().forEach(rule -> {
            if (rule.getKey().equals("required")) {
                ((ObjectNode) schema).set("required", rule.getValue());
                return;
            }
            if (!(schema.path("properties").path(rule.getKey()) instanceof ObjectNode field)) {
                throw new IllegalStateException("no field " + name + "." + rule.getKey() + " for a rule by hand");
            }
            rule.getValue().properties().forEach(said -> field.set(said.getKey(), said.getValue()));
        });
    }
}
