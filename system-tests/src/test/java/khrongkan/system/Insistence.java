package khrongkan.system;

import static org.awaitility.Awaitility.await;

import io.restassured.path.json.JsonPath;
import java.io.IOException;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.atomic.AtomicReference;

/** How a careful caller writes: the same request under the same key, until there is an answer that means something. */
final class Insistence {

    private static final HttpClient CLIENT =
            HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();

    /** What passes by itself: the answer is on its way, or the money is not yet confirmed. */
    private static final List<String> PASSING = List.of("request-in-progress", "hold-unconfirmed");

    private Insistence() {}

    /** The answer at last: neither that somebody is away nor that it is not done yet. */
    static HttpResponse<String> answer(HttpRequest request) {
        var last = new AtomicReference<HttpResponse<String>>();
        await().alias(request.method() + " " + request.uri().getPath())
                .atMost(Duration.ofMinutes(5))
                .pollInSameThread()
                .pollDelay(Duration.ZERO)
                .pollInterval(Duration.ofMillis(250))
                .until(() -> answered(request, last));
        return last.get();
    }

    private static boolean answered(HttpRequest request, AtomicReference<HttpResponse<String>> last)
            throws InterruptedException {
        try {
            var answer = CLIENT.send(request, HttpResponse.BodyHandlers.ofString());
            last.set(answer);
            return answer.statusCode() < 500
                    && !(answer.statusCode() == 409 && PASSING.contains(new JsonPath(answer.body()).getString("code")));
        } catch (IOException killed) {
            return false;
        }
    }
}
