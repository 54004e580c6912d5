package khrongkan.kit.json;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.databind.DeserializationContext;
import com.fasterxml.jackson.databind.deser.std.StdScalarDeserializer;
import java.io.IOException;
import java.time.LocalTime;
import java.time.format.DateTimeParseException;
import org.jspecify.annotations.Nullable;

/** A time of day of ISO 8601, such as {@code 09:30}; the library would take a list of numbers, too. */
class TimeOfDay extends StdScalarDeserializer<LocalTime> {

    TimeOfDay() {
        super(LocalTime.class);
    }

    @Override
    public @Nullable LocalTime deserialize(JsonParser json, DeserializationContext context) throws IOException {
        if (json.currentToken() != JsonToken.VALUE_STRING) {
            return (LocalTime) context.handleUnexpectedToken(LocalTime.class, json);
        }
        try {
            return LocalTime.parse(json.getText());
        } catch (DateTimeParseException unreadable) {
            return (LocalTime) context.handleWeirdStringValue(LocalTime.class, json.getText(), "no time of day");
        }
    }
}
