package khrongkan.description;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Map;
import java.util.Optional;

/** What is done to single schemas, whatever service they come from. */
final class Schemas {

    /** Longer than any text a body of 10 MB can bring. */
    private static final int LONGEST_TEXT = 10_485_760;

    private static final int LONGEST_FILE = 209_715_200;
    private static final int LONGEST_LIST = 1_000_000;
    private static final Map<String, Integer> LENGTHS = Map.of(
            "uuid", 36, "date", 10, "date-time", 40, "time", 20, "uri", 2000, "uri-reference", 2000, "email", 320);

    /** What the kit lets through: no control characters but line feed, return and tab. */
    private static final String CLEAN = "^[^\\u0000-\\u0008\\u000B\\u000C\\u000E-\\u001F\\u007F-\\u009F]*$";

    private Schemas() {}

    /** Lets a field be null. */
    static void nullable(ObjectNode properties, String field) {
        var schema = (ObjectNode) properties.path(field);
        if (schema.has("$ref")) {
            schema.remove("type");
            var either = Json.object();
            Optional.ofNullable(schema.remove("description")).ifPresent(text -> either.set("description", text));
            either.putArray("anyOf").add(schema).add(Json.object().put("type", "null"));
            properties.set(field, either);
        } else if (schema.path("type").isTextual()) {
            var type = schema.path("type").asText();
            schema.putArray("type").add(type).add("null");
            if (schema.path("enum").isArray()) {
                schema.withArray("enum").addNull();
            }
        }
    }

    /** Says how long, how many and how large a value can be at the most, where nothing narrower is said. */
    static void bound(ObjectNode schema) {
        switch (type(schema)) {
            case "string" -> boundText(schema);
            case "integer" -> boundNumber(schema);
            case "array" -> putIfAbsent(schema, "maxItems", LONGEST_LIST);
            default -> {}
        }
    }

    /** Says that a text of a request is clean. */
    static void clean(ObjectNode schema) {
        if (type(schema).equals("string")
                && !schema.has("format")
                && !schema.has("pattern")
                && !schema.has("enum")
                && !schema.has("const")) {
            schema.put("pattern", CLEAN);
        }
    }

    private static void boundText(ObjectNode schema) {
        if (schema.path("format").asText().equals("local-time")) {
            schema.put("format", "time").remove("externalDocs");
            schema.putArray("examples").add("09:00:00");
            schema.remove("format");
            schema.put("pattern", "^[0-2][0-9]:[0-5][0-9](:[0-5][0-9](\\.[0-9]{1,9})?)?$");
            schema.put("maxLength", 18);
        }
        if (schema.has("enum") || schema.has("const")) {
            return;
        }
        if (schema.path("format").asText().equals("uri")) {
            schema.put("format", "uri-reference");
        }
        var format = schema.path("format").asText();
        putIfAbsent(
                schema,
                "maxLength",
                format.equals("binary") ? LONGEST_FILE : LENGTHS.getOrDefault(format, LONGEST_TEXT));
    }

    private static void boundNumber(ObjectNode schema) {
        if (!schema.has("format")) {
            schema.put("format", "int32");
        }
        var small = schema.path("format").asText().equals("int32");
        if (!schema.has("minimum") && !schema.has("exclusiveMinimum")) {
            schema.put("minimum", small ? Integer.MIN_VALUE : -9_007_199_254_740_991L);
        }
        if (!schema.has("maximum") && !schema.has("exclusiveMaximum")) {
            schema.put("maximum", small ? Integer.MAX_VALUE : 9_007_199_254_740_991L);
        }
    }

    static String type(JsonNode schema) {
        var type = schema.path("type");
        return type.isArray() ? type.path(0).asText() : type.asText();
    }

    private static void putIfAbsent(ObjectNode schema, String name, int value) {
        if (!schema.has(name)) {
            schema.put(name, value);
        }
    }
}
