package khrongkan.system.office;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.cfg.JsonNodeFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Objects;

/** JSON whose money stays what was written: 340.00 is not 340.0. */
final class Json {

    static final ObjectMapper MAPPER = JsonMapper.builder()
            .enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
            .disable(JsonNodeFeature.STRIP_TRAILING_BIGDECIMAL_ZEROES)
            .enable(JsonGenerator.Feature.WRITE_BIGDECIMAL_AS_PLAIN)
            .build();

    private Json() {}

    /** A file that lies beside the classes of this package. */
    static <T> T resource(String name, Class<T> type) {
        try (var file = Json.class.getResourceAsStream(name)) {
            return MAPPER.readValue(Objects.requireNonNull(file), type);
        } catch (IOException damaged) {
            throw new UncheckedIOException(damaged);
        }
    }
}
