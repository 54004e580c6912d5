package khrongkan.local.example;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.HashMap;
import java.util.Map;
import java.util.function.Function;
import khrongkan.local.Refused;

/** Calls of the public API with the tokens of demo users. */
final class Calls {

    /** The first call of a service just started takes its time. */
    private static final Duration PATIENCE = Duration.ofMinutes(1);

    private final HttpClient http;
    private final URI gateway;
    private final Function<String, String> tokenOf;
    private final ObjectMapper json;
    private final Map<String, String> tokens = new HashMap<>();

    Calls(HttpClient http, URI gateway, Function<String, String> tokenOf, ObjectMapper json) {
        this.http = http;
        this.gateway = gateway;
        this.tokenOf = tokenOf;
        this.json = json;
    }

    /** Makes something and returns its id. */
    String post(String user, String path, String key, String body) {
        var request = HttpRequest.newBuilder(gateway.resolve(path))
                .timeout(PATIENCE)
                .header("Authorization", "Bearer " + tokens.computeIfAbsent(user, tokenOf))
                .header("Content-Type", "application/json")
                .header("Idempotency-Key", key)
                .POST(HttpRequest.BodyPublishers.ofString(body))
                .build();
        try {
            var answer = http.send(request, HttpResponse.BodyHandlers.ofString());
            if (answer.statusCode() != 201) {
                throw new Refused("the example is refused: POST %s of %s answers %d %s"
                        .formatted(path, key, answer.statusCode(), answer.body()));
            }
            return json.readTree(answer.body()).path("id").asText();
        } catch (IOException away) {
            throw new Refused("the example is not answered: POST %s: %s".formatted(path, away.getMessage()), away);
        } catch (InterruptedException hurried) {
            Thread.currentThread().interrupt();
            throw new Refused("interrupted while loading the example", hurried);
        }
    }
}
