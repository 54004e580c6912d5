package khrongkan.gateway;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.equalTo;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import khrongkan.kit.testing.TestIssuer;
import khrongkan.kit.testing.Tokens;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Two instances of one service: what one cannot do, the other does. */
@QuarkusTest
@WithTestResource(Twins.class)
@WithTestResource(TestIssuer.class)
class InstancesTest extends AtTheGateway {

    private static final Duration PATIENCE = Duration.ofSeconds(30);

    private final String control = setting(Twins.CONTROL);

    private final ExecutorService callers = Executors.newCachedThreadPool();

    @BeforeEach
    @AfterEach
    void both_are_well_again() {
        tell("a", "well");
        tell("b", "well");
        await().atMost(PATIENCE).until(() -> answersOf(12).equals(Set.of("a", "b")));
    }

    @AfterEach
    void nobody_calls_any_more() {
        callers.shutdownNow();
    }

    @Test
    void when_one_is_gone_the_other_does_everything() {
        tell("a", "gone");
        for (int i = 0; i < 30; i++) {
            officer().get("/api/v1/people").then().statusCode(200).body(equalTo("b"));
            given().auth()
                    .oauth2(Tokens.of("officer"))
                    .body("{}")
                    .post("/api/v1/people")
                    .then()
                    .statusCode(200);
        }
    }

    @Test
    void a_read_that_breaks_off_is_asked_of_the_other_and_a_write_is_not() {
        tell("a", "breaking");
        for (int i = 0; i < 10; i++) {
            officer().get("/api/v1/people").then().statusCode(200).body(equalTo("b"));
        }
        long before = asked("a") + asked("b");
        int writes = 20;
        for (int i = 0; i < writes; i++) {
            officer().body("{}").post("/api/v1/people").then().statusCode(org.hamcrest.Matchers.in(List.of(200, 503)));
        }
        assertThat(asked("a") + asked("b") - before).isLessThanOrEqualTo(writes);
    }

    @Test
    void who_is_not_ready_is_not_asked() {
        tell("a", "unready");
        await().atMost(PATIENCE).until(() -> answersOf(12).equals(Set.of("b")));
        long before = asked("a");
        assertThat(answersOf(20)).containsExactly("b");
        assertThat(asked("a")).isEqualTo(before);
    }

    @Test
    void who_hangs_again_and_again_is_left_alone_and_tried_after_a_rest() {
        tell("a", "silent");
        await().atMost(PATIENCE).until(() -> {
            var calls = new ArrayList<CompletableFuture<Response>>();
            for (int i = 0; i < 4; i++) {
                calls.add(later());
            }
            return calls.stream().map(CompletableFuture::join).allMatch(answer -> answer.statusCode() == 200);
        });
        tell("a", "well");
        await().atMost(PATIENCE).until(() -> answersOf(12).equals(Set.of("a", "b")));
    }

    @Test
    void what_is_too_much_is_refused_at_once() {
        tell("a", "silent");
        tell("b", "silent");
        long before = asked("a") + asked("b");
        var inside = new ArrayList<CompletableFuture<Response>>();
        for (int i = 0; i < 2 * Twins.PLACES; i++) {
            inside.add(later());
        }
        await().atMost(PATIENCE).until(() -> asked("a") + asked("b") - before >= 2);
        var refused = await().atMost(PATIENCE)
                .until(() -> officer().get("/api/v1/people"), answer -> answer.statusCode() == 503);
        refused.then()
                .contentType("application/problem+json")
                .header("Retry-After", "1")
                .body("code", equalTo("service-busy"));
        tell("a", "well");
        tell("b", "well");
        inside.forEach(CompletableFuture::join);
        await().atMost(PATIENCE).until(() -> officer().get("/api/v1/people").statusCode() == 200);
    }

    private Set<String> answersOf(int calls) {
        var answers = new HashSet<String>();
        for (int i = 0; i < calls; i++) {
            answers.add(officer().get("/api/v1/people").asString());
        }
        return answers;
    }

    private CompletableFuture<Response> later() {
        return CompletableFuture.supplyAsync(() -> officer().get("/api/v1/people"), callers);
    }

    private void tell(String twin, String mood) {
        given().get(control + "/" + twin + "/" + mood).then().statusCode(200);
    }

    private long asked(String twin) {
        return Long.parseLong(given().get(control + "/" + twin).asString());
    }

    private static io.restassured.specification.RequestSpecification officer() {
        return given().auth().oauth2(Tokens.of("officer"));
    }
}
