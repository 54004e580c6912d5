package khrongkan.description;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.dataformat.yaml.YAMLFactory;
import com.fasterxml.jackson.dataformat.yaml.YAMLGenerator;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Consumer;

/** JSON and YAML in and out. */
final class Json {

    static final ObjectMapper MAPPER = new ObjectMapper().enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS);

    private static final ObjectMapper YAML = new ObjectMapper(new YAMLFactory()
            .disable(YAMLGenerator.Feature.WRITE_DOC_START_MARKER)
            .disable(YAMLGenerator.Feature.SPLIT_LINES)
            .enable(YAMLGenerator.Feature.MINIMIZE_QUOTES)
            .enable(YAMLGenerator.Feature.ALWAYS_QUOTE_NUMBERS_AS_STRINGS)
            .enable(YAMLGenerator.Feature.INDENT_ARRAYS_WITH_INDICATOR));

    private Json() {}

    static JsonNode read(Path file) {
        try {
            return MAPPER.readTree(Files.readString(file));
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    /** A YAML file that lies beside these classes. */
    static ObjectNode own(String name) {
        try (var file = Json.class.getResourceAsStream(name)) {
            return (ObjectNode) YAML.readTree(file);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    static String yaml(JsonNode node) {
        try {
            return YAML.writeValueAsString(node);
        } catch (JsonProcessingException bug) {
            throw new IllegalStateException(bug);
        }
    }

    static String compact(JsonNode node) {
        return node.toString() + "\n";
    }

    static ObjectNode object() {
        return MAPPER.createObjectNode();
    }

    static ObjectNode ref(String section, String name) {
        return object().put("$ref", "#/components/" + section + "/" + name);
    }

    /** Visits every object below, the inner ones first. */
    static void everyObject(JsonNode node, Consumer<ObjectNode> visitor) {
        List.copyOf(Part.names(node)).forEach(name -> everyObject(node.path(name), visitor));
        if (node.isArray()) {
            node.forEach(item -> everyObject(item, visitor));
        }
        if (node instanceof ObjectNode object) {
            visitor.accept(object);
        }
    }
}
