package khrongkan.system;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.restassured.path.json.JsonPath;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicReference;

/** One person who decides, and who asks again with the same key until he has an answer that means something. */
final class Decider {

    private static final HttpClient CLIENT =
            HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();

    /** What passes by itself: the answer is on its way, or the money is not yet confirmed. */
    private static final List<String> PASSING = List.of("request-in-progress", "hold-unconfirmed");

    private final Stack stack;
    private final String subject;
    private final String role;

    Decider(Stack stack, String subject, String role) {
        this.stack = stack;
        this.subject = subject;
        this.role = role;
    }

    String subject() {
        return subject;
    }

    /** Whether it was he who decided; somebody else may have been faster. */
    boolean decides(String proposal, String action, String seal) {
        var request = HttpRequest.newBuilder(
                        URI.create(stack.address() + "/api/v1/proposals/" + proposal + "/decisions"))
                .header("Authorization", "Bearer " + stack.token(subject, role))
                .header("Content-Type", "application/json")
                .header("Idempotency-Key", UUID.randomUUID().toString())
                .timeout(Duration.ofSeconds(40))
                .POST(HttpRequest.BodyPublishers.ofString(
                        "{\"action\":\"%s\",\"seal\":\"%s\",\"comment\":\"เหตุผล\"}".formatted(action, seal)))
                .build();
        var last = new AtomicReference<HttpResponse<String>>();
        await().alias(action + " of " + proposal)
                .atMost(Duration.ofMinutes(5))
                .pollInSameThread()
                .pollDelay(Duration.ZERO)
                .pollInterval(Duration.ofMillis(250))
                .until(() -> answered(request, last));
        var answer = last.get();
        assertThat(answer.statusCode()).as(answer.body()).isIn(200, 409);
        assertThat(answer.statusCode() == 200 || answer.body().contains("\"out-of-turn\""))
                .as(answer.body())
                .isTrue();
        return answer.statusCode() == 200;
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
