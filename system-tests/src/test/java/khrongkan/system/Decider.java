package khrongkan.system;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.net.http.HttpRequest;
import java.time.Duration;
import java.util.UUID;

/** One person who decides, and who asks again with the same key until he has an answer that means something. */
final class Decider {

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
        var answer = Insistence.answer(request);
        assertThat(answer.statusCode()).as(answer.body()).isIn(200, 409);
        assertThat(answer.statusCode() == 200 || answer.body().contains("\"out-of-turn\""))
                .as(answer.body())
                .isTrue();
        return answer.statusCode() == 200;
    }
}
