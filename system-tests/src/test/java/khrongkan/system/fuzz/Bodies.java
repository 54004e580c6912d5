package khrongkan.system.fuzz;

import com.fasterxml.jackson.core.JsonPointer;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.BooleanNode;
import com.fasterxml.jackson.databind.node.DecimalNode;
import com.fasterxml.jackson.databind.node.IntNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.databind.node.TextNode;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;

/** Bodies of JSON with every field that the description knows, and the places in them. */
public final class Bodies {

    private static final JsonNodeFactory NODES = new JsonNodeFactory(true);

    private final Document document;

    public Bodies(Document document) {
        this.document = document;
    }

    /** What is shown, and a plausible value for every field that the example leaves out. */
    public JsonNode full(JsonNode schema, JsonNode shown) {
        var kind = document.resolved(schema);
        if (kind.path("properties").isObject()) {
            var object = NODES.objectNode();
            kind.path("properties")
                    .properties()
                    .forEach(property ->
                            object.set(property.getKey(), full(property.getValue(), shown.path(property.getKey()))));
            return object;
        }
        if (kind.has("items")) {
            var array = NODES.arrayNode();
            shown.forEach(item -> array.add(full(kind.path("items"), item)));
            return array.isEmpty() ? array.add(full(kind.path("items"), NODES.missingNode())) : array;
        }
        return shown.isMissingNode() || shown.isNull() ? sample(kind) : shown;
    }

    private static JsonNode sample(JsonNode kind) {
        if (kind.has("enum")) {
            return kind.path("enum").path(0);
        }
        if (kind.has("examples")) {
            return kind.path("examples").path(0);
        }
        return switch (type(kind)) {
            case "integer" -> IntNode.valueOf(Math.max(1, kind.path("minimum").asInt()));
            case "number" -> DecimalNode.valueOf(new BigDecimal("1.00"));
            case "boolean" -> BooleanNode.FALSE;
            case "object" -> NODES.objectNode();
            default -> TextNode.valueOf(text(kind.path("format").asText()));
        };
    }

    private static String text(String format) {
        return switch (format) {
            case "date" -> "2004-01-21";
            case "date-time" -> "2004-01-21T09:00:00+07:00";
            case "uuid" -> Draft.NOBODY;
            default -> "33";
        };
    }

    private static String type(JsonNode kind) {
        var type = kind.path("type");
        return type.isArray() ? type.path(0).asText() : type.asText();
    }

    /** Every place in a body but the whole of it; of a list the first item only. */
    public static List<JsonPointer> places(JsonNode body) {
        List<JsonPointer> places = new ArrayList<>();
        collect(JsonPointer.empty(), body, places);
        return places;
    }

    private static void collect(JsonPointer here, JsonNode node, List<JsonPointer> places) {
        if (!here.matches()) {
            places.add(here);
        }
        node.properties().forEach(field -> collect(here.appendProperty(field.getKey()), field.getValue(), places));
        if (node.isArray() && !node.isEmpty()) {
            collect(here.appendIndex(0), node.get(0), places);
        }
    }

    /** Every object in a body whose fields are known by name, the outermost first. */
    public List<JsonPointer> levels(JsonNode schema, JsonNode body) {
        List<JsonPointer> levels = new ArrayList<>();
        var kind = document.resolved(schema);
        if (kind.path("properties").isObject() && body.isObject()) {
            levels.add(JsonPointer.empty());
            kind.path("properties")
                    .properties()
                    .forEach(field -> levels(field.getValue(), body.path(field.getKey()))
                            .forEach(inner -> levels.add(JsonPointer.empty()
                                    .appendProperty(field.getKey())
                                    .append(inner))));
        } else if (kind.has("items") && !body.isEmpty()) {
            levels(kind.path("items"), body.get(0))
                    .forEach(inner ->
                            levels.add(JsonPointer.empty().appendIndex(0).append(inner)));
        }
        return levels;
    }

    /** Puts a value into a place of a body; what is missing on the way is taken from the full one. */
    static void put(ObjectNode body, JsonPointer place, JsonNode value, JsonNode full) {
        JsonNode parent = body;
        JsonPointer here = JsonPointer.empty();
        for (var rest = place; !rest.tail().matches(); rest = rest.tail()) {
            here = step(here, rest);
            if (parent.at(first(rest)).isMissingNode() || parent.at(first(rest)).isNull()) {
                set(parent, rest, full.at(here).deepCopy());
            }
            parent = parent.at(first(rest));
        }
        set(parent, place.last(), value);
    }

    private static void set(JsonNode parent, JsonPointer step, JsonNode value) {
        if (parent instanceof ObjectNode object) {
            object.set(step.getMatchingProperty(), value);
        } else if (parent instanceof ArrayNode array) {
            if (array.isEmpty()) {
                array.add(value);
            } else {
                array.set(step.getMatchingIndex(), value);
            }
        }
    }

    private static JsonPointer step(JsonPointer here, JsonPointer next) {
        return here.append(first(next));
    }

    private static JsonPointer first(JsonPointer pointer) {
        return JsonPointer.compile(
                "/" + pointer.getMatchingProperty().replace("~", "~0").replace("/", "~1"));
    }
}
