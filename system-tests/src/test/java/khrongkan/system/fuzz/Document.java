package khrongkan.system.fuzz;

import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.cfg.JsonNodeFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** The description as it is checked in, asked for what a request may say. */
public final class Document {

    static final ObjectMapper JSON = JsonMapper.builder()
            .enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
            .disable(JsonNodeFeature.STRIP_TRAILING_BIGDECIMAL_ZEROES)
            .build();

    private final JsonNode root;

    private Document(JsonNode root) {
        this.root = root;
    }

    /** That of this repository. */
    public static Document checkedIn(Path repository) {
        try {
            return new Document(JSON.readTree(Files.readString(repository.resolve("docs/api/openapi.json"))));
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    /** One operation. */
    public record Operation(String method, String path, JsonNode node) {

        @Override
        public String toString() {
            return method + " " + path;
        }

        /** Whether it answers without an end. */
        public boolean streams() {
            return path.endsWith("/stream");
        }
    }

    /** All of them. */
    public List<Operation> operations() {
        List<Operation> operations = new ArrayList<>();
        root.path("paths")
                .properties()
                .forEach(path -> path.getValue()
                        .properties()
                        .forEach(method -> operations.add(new Operation(
                                method.getKey().toUpperCase(Locale.ROOT), path.getKey(), method.getValue()))));
        return operations;
    }

    /** The parameters of an operation that stand in this place: path, query or header. */
    List<JsonNode> parameters(Operation operation, String place) {
        List<JsonNode> parameters = new ArrayList<>();
        for (var parameter : operation.node().path("parameters")) {
            var told = resolved(parameter);
            if (told.path("in").asText().equals(place)) {
                parameters.add(told);
            }
        }
        return parameters;
    }

    /** The media types that an operation takes. */
    List<String> types(Operation operation) {
        List<String> types = new ArrayList<>();
        operation.node().at("/requestBody/content").fieldNames().forEachRemaining(types::add);
        return types;
    }

    /** Whether it takes a body of this type. */
    public boolean takes(Operation operation, String type) {
        return types(operation).contains(type);
    }

    /** The roles of which a caller needs one; none if anybody may call. */
    public List<String> roles(Operation operation) {
        List<String> roles = new ArrayList<>();
        operation.node().at("/security/0/bearer").forEach(role -> roles.add(role.asText()));
        return roles;
    }

    /** The body as the description shows it; empty where the operation takes no JSON. */
    public Optional<JsonNode> example(Operation operation) {
        var shown = operation.node().at("/requestBody/content/application~1json/example");
        return shown.isMissingNode() ? Optional.empty() : Optional.of(shown);
    }

    /** The schema of the body of JSON; empty where the operation takes none. */
    public Optional<JsonNode> schema(Operation operation) {
        var schema = operation.node().at("/requestBody/content/application~1json/schema");
        return schema.isMissingNode() ? Optional.empty() : Optional.of(resolved(schema));
    }

    /** What stands behind a reference, and beside a null. */
    JsonNode resolved(JsonNode node) {
        if (node.has("$ref")) {
            return resolved(root.at(node.path("$ref").asText().substring(1)));
        }
        for (var kind : List.of("anyOf", "allOf")) {
            for (var choice : node.path(kind)) {
                if (!choice.path("type").asText().equals("null")) {
                    return resolved(choice);
                }
            }
        }
        return node;
    }
}
