package khrongkan.kit.json;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.databind.DeserializationContext;
import com.fasterxml.jackson.databind.deser.std.StdScalarDeserializer;
import java.io.IOException;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Reads what is written as a text and as nothing else: the library would take numbers or lists for some of it, too. */
class FromText<T> extends StdScalarDeserializer<T> {

    private final Class<T> type;
    private final transient Function<String, T> reading;

    /** Takes what a reading makes of the text; its refusals are told with the place in the body. */
    FromText(Class<T> type, Function<String, T> reading) {
        super(type);
        this.type = type;
        this.reading = reading;
    }

    @Override
    public @Nullable T deserialize(JsonParser json, DeserializationContext context) throws IOException {
        if (json.currentToken() != JsonToken.VALUE_STRING) {
            return type.cast(context.handleUnexpectedToken(type, json));
        }
        return reading.apply(json.getText());
    }
}
