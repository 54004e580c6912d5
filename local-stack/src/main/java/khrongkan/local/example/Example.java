package khrongkan.local.example;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.cfg.JsonNodeFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.util.HashMap;
import java.util.Map;
import java.util.function.Function;

/** Makes the example's calls, one after the other. Made again, they make nothing twice: each has a key of its own. */
public final class Example {

    private static final String STEPS = "proposal-2547.json";

    /** Money stays what was written: 340.00 is not 340.0. */
    private static final ObjectMapper JSON = JsonMapper.builder()
            .enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
            .disable(JsonNodeFeature.STRIP_TRAILING_BIGDECIMAL_ZEROES)
            .enable(JsonGenerator.Feature.WRITE_BIGDECIMAL_AS_PLAIN)
            .build();

    private final Calls calls;
    private final Map<String, String> ids = new HashMap<>();

    private Example(Calls calls) {
        this.calls = calls;
    }

    /**
     * Loads it through the gateway.
     *
     * @param tokenOf the token of a demo user
     * @throws khrongkan.local.Refused when a call is not answered as it should be
     */
    public static void load(URI gateway, Function<String, String> tokenOf) {
        new Example(new Calls(HttpClient.newHttpClient(), gateway, tokenOf, JSON)).load(script());
    }

    private void load(Script script) {
        for (var step : script.steps()) {
            for (int n = 1; n <= step.times(); n++) {
                var name = step.repeat() == null ? step.save() : step.save() + "-" + n;
                var id = calls.post(step.as(), filled(step.post(), n), "example-" + name, filled(text(step), n));
                ids.put(name, id);
            }
        }
    }

    /** The text with the number of the repetition and the ids of what was made before in their places. */
    private String filled(String text, int n) {
        var filled = text.replace("{n}", Integer.toString(n));
        for (var id : ids.entrySet()) {
            filled = filled.replace("{" + id.getKey() + "}", id.getValue());
        }
        return filled;
    }

    private static String text(Script.Step step) {
        return step.body().toString();
    }

    private static Script script() {
        try (var steps = Example.class.getResourceAsStream(STEPS)) {
            return JSON.readValue(steps, Script.class);
        } catch (IOException damaged) {
            throw new UncheckedIOException(damaged);
        }
    }
}
