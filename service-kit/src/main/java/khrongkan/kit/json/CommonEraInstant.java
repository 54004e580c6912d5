package khrongkan.kit.json;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.databind.DeserializationContext;
import com.fasterxml.jackson.databind.deser.std.StdScalarDeserializer;
import java.io.IOException;
import java.time.Instant;
import khrongkan.kit.param.CommonEra;
import org.jspecify.annotations.Nullable;

/** A moment of ISO 8601 with its offset, in the Christian era; one that looks like the Buddhist era is refused. */
class CommonEraInstant extends StdScalarDeserializer<Instant> {

    CommonEraInstant() {
        super(Instant.class);
    }

    @Override
    public @Nullable Instant deserialize(JsonParser json, DeserializationContext context) throws IOException {
        if (json.currentToken() != JsonToken.VALUE_STRING) {
            return (Instant) context.handleUnexpectedToken(Instant.class, json);
        }
        return CommonEra.instant(json.getText());
    }
}
