package khrongkan.kit.json;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.databind.DeserializationContext;
import com.fasterxml.jackson.databind.deser.std.StdScalarDeserializer;
import java.io.IOException;
import java.time.LocalDate;
import khrongkan.kit.param.CommonEra;
import org.jspecify.annotations.Nullable;

/** A date of ISO 8601 in the Christian era; one that looks like the Buddhist era is refused. */
class CommonEraDate extends StdScalarDeserializer<LocalDate> {

    CommonEraDate() {
        super(LocalDate.class);
    }

    @Override
    public @Nullable LocalDate deserialize(JsonParser json, DeserializationContext context) throws IOException {
        if (json.currentToken() != JsonToken.VALUE_STRING) {
            return (LocalDate) context.handleUnexpectedToken(LocalDate.class, json);
        }
        return CommonEra.date(json.getText());
    }
}
