package khrongkan.system.office;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import khrongkan.description.Contract;

/** The way to the gateway for thousands of requests; each answer must be one that is described. */
public final class Web {

    private static final Duration PATIENCE = Duration.ofMinutes(2);

    /** What an address answers that is no operation. */
    private static final List<Integer> NO_OPERATION = List.of(400, 401, 404, 405);

    private static final Contract CONTRACT = Contract.checkedIn(Path.of(System.getProperty("khrongkan.root")));

    private final HttpClient http =
            HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();
    private final String gateway;

    public Web(String gateway) {
        this.gateway = gateway;
    }

    /** The description that holds here. */
    public static Contract contract() {
        return CONTRACT;
    }

    /** Asks without a token. */
    public Answer ask(Ask ask) {
        return send(ask, request(ask));
    }

    /** Asks with a token. */
    public Answer ask(Ask ask, String token) {
        return send(ask, request(ask).header("Authorization", "Bearer " + token));
    }

    private HttpRequest.Builder request(Ask ask) {
        var body = ask.body().isEmpty() ? BodyPublishers.noBody() : BodyPublishers.ofByteArray(ask.bytes());
        var request = HttpRequest.newBuilder(URI.create(gateway + ask.target()))
                .timeout(PATIENCE)
                .method(ask.method(), body);
        ask.headers().forEach(request::header);
        return request;
    }

    private Answer send(Ask ask, HttpRequest.Builder request) {
        try {
            var got = http.send(request.build(), BodyHandlers.ofInputStream());
            var answer = new Answer(got.statusCode(), got.headers(), body(got));
            checkDescribed(ask, answer);
            return answer;
        } catch (IOException away) {
            throw new UncheckedIOException(ask.toString(), away);
        } catch (InterruptedException hurried) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(hurried);
        }
    }

    /** A stream would not end: of that the head is all. */
    private static byte[] body(HttpResponse<InputStream> got) throws IOException {
        try (var body = got.body()) {
            var stream = got.headers().firstValue("Content-Type").orElse("").startsWith("text/event-stream");
            return stream ? new byte[0] : body.readAllBytes();
        }
    }

    private static void checkDescribed(Ask ask, Answer answer) {
        var operation = CONTRACT.find(ask.method(), ask.path());
        if (operation.isEmpty()) {
            if (!NO_OPERATION.contains(answer.status())) {
                throw new AssertionError(ask + " is no operation and answers " + answer);
            }
            return;
        }
        var json = answer.isJson() || answer.header("Content-Type").isEmpty();
        var faults = CONTRACT.answerFaults(
                operation.get(), answer.status(), answer.header("Content-Type"), json ? answer.text() : "");
        if (!faults.isEmpty()) {
            throw new AssertionError(ask + " answers as it is not described: " + faults + "\n" + answer);
        }
    }
}
