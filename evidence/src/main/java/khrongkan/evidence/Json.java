package khrongkan.evidence;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.StreamReadFeature;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.cfg.JsonNodeFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;

/** Reads JSON strictly: no name twice, nothing behind the end, every figure exact, every text Unicode. */
public final class Json {

    private static final ObjectMapper STRICT = JsonMapper.builder()
            .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
            .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
            .enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
            .disable(JsonNodeFeature.STRIP_TRAILING_BIGDECIMAL_ZEROES)
            .build();

    private Json() {}

    /** The text is not what it should be. */
    public static final class Unreadable extends Exception {

        Unreadable(String why) {
            super(why, null, false, false);
        }
    }

    /**
     * The value that a text spells.
     *
     * @throws Unreadable when it is no JSON, or says something twice
     */
    public static JsonNode read(String text) throws Unreadable {
        try {
            var value = STRICT.readTree(text);
            if (value.isMissingNode()) {
                throw new Unreadable("nothing there");
            }
            requireUnicode(value);
            return value;
        } catch (JsonProcessingException broken) {
            throw new Unreadable(broken.getOriginalMessage());
        }
    }

    /** A new object. */
    public static ObjectNode object() {
        return STRICT.createObjectNode();
    }

    private static void requireUnicode(JsonNode value) throws Unreadable {
        if (value.isTextual() && !Canonical.isUnicode(value.textValue())) {
            throw new Unreadable("half of a surrogate pair");
        }
        for (var field : value.properties()) {
            if (!Canonical.isUnicode(field.getKey())) {
                throw new Unreadable("half of a surrogate pair");
            }
            requireUnicode(field.getValue());
        }
        if (value.isArray()) {
            for (var element : value) {
                requireUnicode(element);
            }
        }
    }
}
