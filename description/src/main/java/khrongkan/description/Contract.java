package khrongkan.description;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.networknt.schema.JsonSchema;
import com.networknt.schema.JsonSchemaFactory;
import com.networknt.schema.SchemaLocation;
import com.networknt.schema.SchemaValidatorsConfig;
import com.networknt.schema.SpecVersion;
import com.networknt.schema.ValidationMessage;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Pattern;

/** The checked-in description, to hold requests and answers against it. */
public final class Contract {

    private final JsonNode document;
    private final List<Described> operations = new ArrayList<>();
    private final JsonSchema plain;
    private final JsonSchema strict;
    private final Map<String, JsonSchema> known = new ConcurrentHashMap<>();

    private Contract(JsonNode document) {
        this.document = document;
        document.path("paths")
                .properties()
                .forEach(path -> path.getValue()
                        .fieldNames()
                        .forEachRemaining(method -> operations.add(Described.of(path.getKey(), method))));
        operations.sort(Comparator.comparingInt(Described::open));
        var schemas = JsonSchemaFactory.getInstance(SpecVersion.VersionFlag.V202012);
        var config = SchemaValidatorsConfig.builder().build();
        plain = schemas.getSchema(SchemaLocation.of("khrongkan:openapi"), document, config);
        strict = schemas.getSchema(SchemaLocation.of("khrongkan:strict"), strict(document), config);
    }

    /** One operation of the description. */
    public record Described(String path, String method, Pattern pattern, int open) {

        static Described of(String path, String method) {
            var pattern = Pattern.compile(path.replaceAll("\\{[^}]+}", "[^/]+"));
            return new Described(path, method, pattern, (int)
                    path.chars().filter(c -> c == '{').count());
        }

        @Override
        public String toString() {
            return method.toUpperCase(Locale.ROOT) + " " + path;
        }
    }

    /** The description as it lies in this repository. */
    public static Contract checkedIn(Path root) {
        return new Contract(Json.read(root.resolve("docs/api/openapi.json")));
    }

    /** All operations. */
    public List<Described> operations() {
        return List.copyOf(operations);
    }

    /** Whether anybody may call it. */
    public boolean isOpen(Described operation) {
        return node(operation).path("security").isEmpty();
    }

    /** All that is said of an operation. */
    public JsonNode node(Described operation) {
        return document.path("paths").path(operation.path()).path(operation.method());
    }

    /** The operation that a request asks for; literal paths go before open ones. */
    public Optional<Described> find(String method, String path) {
        var wanted = method.toLowerCase(Locale.ROOT);
        return operations.stream()
                .filter(operation -> operation.method().equals(wanted)
                        && operation.pattern().matcher(path).matches())
                .findFirst();
    }

    /** What of an answer is not described: its status, its type, or anything in its body. */
    public List<String> answerFaults(Described operation, int status, String type, String body) {
        var at = "/paths/" + escaped(operation.path()) + "/" + operation.method() + "/responses/" + status;
        var answer = node(operation).path("responses").path(Integer.toString(status));
        if (answer.has("$ref")) {
            at = answer.path("$ref").asText().substring(1);
            answer = document.at(at);
        }
        if (answer.isMissingNode()) {
            return List.of("status " + status + " is not described");
        }
        if (!answer.has("content")) {
            return body.isEmpty() ? List.of() : List.of("a body is not described");
        }
        var media = media(type);
        if (!answer.path("content").has(media)) {
            return answer.path("content").has("*/*") ? List.of() : List.of("media type " + type + " is not described");
        }
        return media.equals("application/json") || media.endsWith("+json")
                ? faults(strict, at + "/content/" + escaped(media) + "/schema", body)
                : List.of();
    }

    /** What of a request that was taken is not described. */
    public List<String> requestFaults(Described operation, String body) {
        var at = "/paths/" + escaped(operation.path()) + "/" + operation.method()
                + "/requestBody/content/application~1json/schema";
        return document.at(at).isMissingNode() ? List.of() : faults(plain, at, body);
    }

    /** The place is taken out of the one document: asked for by its address, each would come with a copy of its own. */
    private List<String> faults(JsonSchema whole, String pointer, String body) {
        var place = SchemaLocation.Fragment.of(pointer);
        var schema = known.computeIfAbsent(whole.getSchemaLocation() + pointer, key -> whole.getSubSchema(place));
        try {
            return schema
                    .validate(
                            Json.MAPPER.readTree(body),
                            run -> run.getExecutionConfig().setFormatAssertionsEnabled(true))
                    .stream()
                    .map(ValidationMessage::getMessage)
                    .limit(10)
                    .toList();
        } catch (IOException unreadable) {
            return List.of("the body is not JSON");
        }
    }

    /** As the document, but an answer may have no field that is not described. */
    private static JsonNode strict(JsonNode document) {
        var strict = document.deepCopy();
        Json.everyObject(strict.path("components").path("schemas"), node -> {
            if (node.path("properties").isObject() && Schemas.type(node).equals("object")) {
                forbid(node);
            }
        });
        ((ObjectNode) strict.at("/components/schemas/Problem")).remove("additionalProperties");
        return strict;
    }

    private static void forbid(ObjectNode schema) {
        if (!schema.has("additionalProperties")) {
            schema.put("additionalProperties", false);
        }
    }

    private static String media(String type) {
        var end = type.indexOf(';');
        return (end < 0 ? type : type.substring(0, end)).strip().toLowerCase(Locale.ROOT);
    }

    private static String escaped(String token) {
        return token.replace("~", "~0").replace("/", "~1");
    }
}
