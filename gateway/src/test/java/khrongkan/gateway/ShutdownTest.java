package khrongkan.gateway;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.equalTo;

import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.QuarkusTestProfile;
import io.quarkus.test.junit.TestProfile;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import khrongkan.kit.testing.TestIssuer;
import khrongkan.kit.testing.Tokens;
import org.junit.jupiter.api.Test;

/** A gateway that is told to stop finishes what it has begun. */
@QuarkusTest
@TestProfile(ShutdownTest.OfItsOwn.class)
@WithTestResource(Twins.class)
@WithTestResource(TestIssuer.class)
class ShutdownTest extends AtTheGateway {

    /** An application that no other test uses: it does not open again. */
    public static class OfItsOwn implements QuarkusTestProfile {

        @Override
        public Map<String, String> getConfigOverrides() {
            return Map.of("khrongkan.gateway.listener.shutdown-timeout", "30S");
        }
    }

    private static final Duration PATIENCE = Duration.ofSeconds(30);

    private final String control = setting(Twins.CONTROL);

    @Inject
    Listener listener;

    @Test
    void what_is_running_is_finished_and_nothing_new_begins() throws Exception {
        given().get(control + "/a/silent").then().statusCode(200);
        given().get(control + "/b/silent").then().statusCode(200);
        var token = Tokens.of("officer");
        var running = CompletableFuture.supplyAsync(
                () -> given().auth().oauth2(token).get("/api/v1/people").statusCode());
        await().atMost(PATIENCE).until(() -> asked("a") + asked("b") > 0);

        var stopped = CompletableFuture.runAsync(() -> {
            try {
                listener.close(new ShutdownEvent());
            } catch (InterruptedException hurried) {
                throw new IllegalStateException(hurried);
            }
        });
        await().atMost(PATIENCE).until(() -> given().get("/q/health/ready").statusCode() == 503);
        given().auth()
                .oauth2(token)
                .get("/api/v1/people")
                .then()
                .statusCode(503)
                .header("Connection", "close")
                .header("Retry-After", "1")
                .body("code", equalTo("shutting-down"));
        assertThat(stopped).isNotDone();

        given().get(control + "/a/well").then().statusCode(200);
        given().get(control + "/b/well").then().statusCode(200);
        assertThat(running.join()).isEqualTo(200);
        stopped.join();
    }

    private long asked(String twin) {
        return Long.parseLong(given().get(control + "/" + twin).asString());
    }
}
