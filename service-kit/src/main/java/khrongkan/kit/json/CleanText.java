package khrongkan.kit.json;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.databind.DeserializationContext;
import com.fasterxml.jackson.databind.deser.std.StdScalarDeserializer;
import java.io.IOException;
import java.text.Normalizer;
import java.util.Map;
import khrongkan.kit.refusal.Refusal;
import khrongkan.kit.text.ControlCharacters;
import org.jspecify.annotations.Nullable;

/** A text as it is kept: Unicode NFC, without control characters other than line feed and tab. */
class CleanText extends StdScalarDeserializer<String> {

    CleanText() {
        super(String.class);
    }

    @Override
    public @Nullable String deserialize(JsonParser json, DeserializationContext context) throws IOException {
        if (json.currentToken() != JsonToken.VALUE_STRING) {
            return (String) context.handleUnexpectedToken(String.class, json);
        }
        return of(json.getText());
    }

    private static String of(String text) {
        if (ControlCharacters.in(text)) {
            throw Refusal.invalid("", "bad-character", Map.of());
        }
        return Normalizer.normalize(text, Normalizer.Form.NFC);
    }
}
