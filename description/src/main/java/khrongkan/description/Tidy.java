package khrongkan.description;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Brings the document into one order, so that a difference is a difference, and says the limits of every value. */
final class Tidy {

    private static final List<String> METHODS = List.of("get", "post", "put", "patch", "delete");
    private static final List<String> OPERATION = List.of(
            "tags", "summary", "description", "operationId", "security", "parameters", "requestBody", "responses");
    private static final Set<String> SCALARS = Set.of("UUID", "Instant", "LocalDate", "LocalTime");
    private static final List<String> SCHEMA =
            List.of("type", "format", "description", "enum", "required", "properties", "additionalProperties", "items");

    private Tidy() {}

    static void up(ObjectNode document) {
        var components = (ObjectNode) document.path("components");
        known((ObjectNode) components.path("schemas"));
        inline(document);
        dropUnused(document);
        List.of("schemas", "parameters", "headers", "responses")
                .forEach(section -> sort((ObjectNode) components.path(section)));
        sort((ObjectNode) document.path("paths"));
        document.path("paths").forEach(path -> {
            order((ObjectNode) path, METHODS);
            path.forEach(Tidy::operation);
        });
        components.path("schemas").forEach(Tidy::schema);
        components.path("parameters").forEach(parameter -> schema(parameter.path("schema")));
    }

    private static void operation(JsonNode operation) {
        order((ObjectNode) operation, OPERATION);
        if (operation.path("parameters") instanceof ArrayNode parameters) {
            parameters(parameters);
        }
        sort((ObjectNode) operation.path("responses"));
        operation.path("requestBody").path("content").forEach(content -> schema(content.path("schema")));
        operation.path("responses").forEach(answer -> {
            sort(answer.path("headers") instanceof ObjectNode headers ? headers : Json.object());
            answer.path("content").forEach(content -> schema(content.path("schema")));
        });
    }

    private static void parameters(ArrayNode parameters) {
        var sorted = new ArrayList<JsonNode>();
        parameters.forEach(sorted::add);
        sorted.sort(
                Comparator.comparing((JsonNode one) -> !one.path("in").asText().equals("path"))
                        .thenComparing(one -> one.has("$ref"))
                        .thenComparing(one ->
                                one.path("name").asText() + one.path("$ref").asText()));
        parameters.removeAll();
        sorted.forEach(one -> {
            schema(one.path("schema"));
            if (one instanceof ObjectNode parameter) {
                order(parameter, List.of("name", "in", "description", "required", "schema"));
            }
            parameters.add(one);
        });
    }

    private static void schema(JsonNode root) {
        Json.everyObject(root, node -> {
            if (node.path("type").isTextual() || node.path("type").isArray()) {
                Schemas.bound(node);
                order(node, SCHEMA);
            }
        });
    }

    /** What a framework says of its own classes is replaced by what they are. */
    private static void known(ObjectNode schemas) {
        replace(schemas, "JsonNode", "Any JSON");
        replace(schemas, "ObjectNode", "A JSON object");
        if (schemas.has("ObjectNode")) {
            ((ObjectNode) schemas.path("ObjectNode")).put("type", "object");
        }
    }

    /** A date is a text with a format, not a type of its own, for whoever makes a client. */
    private static void inline(ObjectNode document) {
        var schemas = document.path("components").path("schemas");
        Json.everyObject(document, node -> {
            var ref = node.path("$ref").asText();
            var name = ref.substring(ref.lastIndexOf('/') + 1);
            if (ref.startsWith("#/components/schemas/") && SCALARS.contains(name)) {
                node.remove("$ref");
                var own = node.deepCopy();
                node.setAll((ObjectNode) schemas.path(name).deepCopy());
                node.remove("examples");
                node.setAll(own);
            }
        });
        Json.everyObject(document, Tidy::flatten);
    }

    /** Either a text or null is a text that may be null. */
    private static void flatten(ObjectNode node) {
        var either = node.path("anyOf");
        if (either.size() == 2
                && either.path(0).path("type").isTextual()
                && either.path(0).path("type").asText().equals("string")
                && either.path(1).path("type").asText().equals("null")
                && !either.path(0).has("enum")) {
            node.remove("anyOf");
            node.setAll((ObjectNode) either.path(0));
            node.putArray("type").add("string").add("null");
        }
    }

    private static void replace(ObjectNode schemas, String name, String meaning) {
        if (schemas.has(name)) {
            schemas.putObject(name).put("description", meaning);
        }
    }

    private static void dropUnused(ObjectNode document) {
        var schemas = (ObjectNode) document.path("components").path("schemas");
        var used = new HashSet<String>();
        var rest = document.deepCopy();
        ((ObjectNode) rest.path("components")).remove("schemas");
        mark(rest, schemas, used);
        schemas.retain(used);
        var responses = (ObjectNode) document.path("components").path("responses");
        var text = document.path("paths").toString();
        responses.retain(Part.names(responses).stream()
                .filter(name -> text.contains("#/components/responses/" + name + "\""))
                .toList());
    }

    private static void mark(JsonNode node, JsonNode schemas, Set<String> used) {
        Json.everyObject(node, object -> {
            var ref = object.path("$ref").asText();
            var name = ref.substring(ref.lastIndexOf('/') + 1);
            if (ref.startsWith("#/components/schemas/") && used.add(name)) {
                mark(schemas.path(name), schemas, used);
            }
        });
    }

    private static void sort(ObjectNode object) {
        var names = new ArrayList<>(Part.names(object));
        names.sort(Comparator.naturalOrder());
        order(object, names);
    }

    /** Puts these fields first, and leaves the others as they come. */
    private static void order(ObjectNode object, List<String> first) {
        var before = object.deepCopy();
        object.removeAll();
        first.stream().filter(before::has).forEach(name -> object.set(name, before.get(name)));
        before.properties().stream()
                .filter(field -> !object.has(field.getKey()))
                .forEach(field -> object.set(field.getKey(), field.getValue()));
    }
}
