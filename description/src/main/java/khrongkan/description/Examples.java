package khrongkan.description;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Optional;

/** What is sent and what comes back, shown on a real proposal: a list by schema, kept beside these classes. */
final class Examples {

    private static final JsonNode BY_SCHEMA = Json.own("examples.json");

    private Examples() {}

    /** Puts each where its schema is sent or answered; one without a schema is a mistake in the list. */
    static void tell(ObjectNode document) {
        var schemas = document.path("components").path("schemas");
        Part.names(BY_SCHEMA).stream().filter(name -> !schemas.has(name)).forEach(name -> {
            throw new IllegalStateException("an example of no schema: " + name);
        });
        document.path("paths")
                .forEach(path -> path.forEach(operation -> {
                    body(operation.path("requestBody")).ifPresent(body -> put(body, "request", schemas));
                    operation.path("responses").properties().stream()
                            .filter(answer -> answer.getKey().startsWith("2"))
                            .forEach(answer -> body(answer.getValue()).ifPresent(body -> put(body, "answer", schemas)));
                }));
    }

    private static Optional<ObjectNode> body(JsonNode bearer) {
        return bearer.at("/content/application~1json") instanceof ObjectNode body && !body.has("example")
                ? Optional.of(body)
                : Optional.empty();
    }

    private static void put(ObjectNode body, String way, JsonNode schemas) {
        example(body.path("schema"), way, schemas).ifPresent(example -> body.set("example", example));
    }

    /** The example of a schema; of a list or a page, one with a single item. */
    private static Optional<JsonNode> example(JsonNode schema, String way, JsonNode schemas) {
        if (schema.has("items")) {
            return example(schema.path("items"), way, schemas)
                    .map(item -> Json.MAPPER.createArrayNode().add(item));
        }
        var ref = schema.path("$ref").asText();
        var name = ref.substring(ref.lastIndexOf('/') + 1);
        var own = BY_SCHEMA.path(name).path(way);
        if (!own.isMissingNode()) {
            return Optional.of(own);
        }
        return name.endsWith("Page")
                ? example(schemas.path(name).at("/properties/items"), way, schemas)
                        .map(items ->
                                Json.object().<ObjectNode>set("items", items).putNull("next"))
                : Optional.empty();
    }
}
