package khrongkan.approval.proposal;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.cfg.JsonNodeFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import khrongkan.thai.ThaiText;

/** A document as the text that is kept. Exact decimals stay what they are. */
public final class DocumentText {

    /** Reads and writes what is kept, not what callers send: later versions may know more fields. */
    public static final ObjectMapper JSON = JsonMapper.builder()
            .addModule(new JavaTimeModule())
            .enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
            .disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
            .disable(SerializationFeature.WRITE_DATES_AS_TIMESTAMPS)
            .disable(JsonNodeFeature.STRIP_TRAILING_BIGDECIMAL_ZEROES)
            .enable(JsonGenerator.Feature.WRITE_BIGDECIMAL_AS_PLAIN)
            .build();

    private DocumentText() {}

    /** The text of a document. */
    public static String of(Document document) {
        return text(JSON.valueToTree(document));
    }

    /** The document of a text. */
    public static Document read(String text) {
        try {
            return JSON.readValue(text, Document.class);
        } catch (JsonProcessingException damaged) {
            throw new IllegalStateException(damaged);
        }
    }

    /** The text of a tree. */
    public static String text(JsonNode tree) {
        try {
            return JSON.writeValueAsString(tree);
        } catch (JsonProcessingException bug) {
            throw new IllegalStateException(bug);
        }
    }

    /** What a search looks through. */
    static String searched(Document document) {
        return Stream.of(document.title(), document.type(), document.topic(), document.office(), document.venue())
                .filter(Objects::nonNull)
                .map(DocumentText::searched)
                .collect(Collectors.joining("\n"));
    }

    /** A text in the one spelling that is searched. */
    static String searched(String text) {
        return ThaiText.normalize(text).toLowerCase(Locale.ROOT);
    }
}
