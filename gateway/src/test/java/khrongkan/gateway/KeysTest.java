package khrongkan.gateway;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.time.Duration;
import org.junit.jupiter.api.Test;

/** The issuer changes its keys, and the gateway goes on. */
@QuarkusTest
@WithTestResource(StubServices.class)
@WithTestResource(TurningIssuer.class)
class KeysTest extends AtTheGateway {

    private static final Duration PATIENCE = Duration.ofSeconds(30);

    private final String issuer = setting(TurningIssuer.ADDRESS);

    @Test
    void a_new_key_is_learnt_and_a_withdrawn_one_forgotten_without_a_restart() {
        var old = issuer("token");
        await().atMost(PATIENCE).until(() -> statusOf(old) == 200);
        issuer("turn");
        var young = issuer("token");
        await().atMost(PATIENCE).until(() -> statusOf(young) == 200);
        await().atMost(PATIENCE).until(() -> statusOf(old) == 401);
    }

    @Test
    void a_withdrawn_key_is_forgotten_though_nobody_comes_with_a_new_one() {
        var old = issuer("token");
        await().atMost(PATIENCE).until(() -> statusOf(old) == 200);
        issuer("turn");
        await().atMost(PATIENCE).until(() -> statusOf(old) == 401);
    }

    @Test
    void keys_that_nobody_knows_are_not_asked_for_again_and_again() {
        int before = Integer.parseInt(issuer("asked"));
        for (int i = 0; i < 200; i++) {
            assertThat(statusOf(issuer("stray-token"))).isEqualTo(401);
        }
        // Every time would be two hundred; the loop takes some seconds on a busy machine.
        assertThat(Integer.parseInt(issuer("asked")) - before).isLessThan(60);
    }

    private int statusOf(String token) {
        return given().auth().oauth2(token).get("/api/v1/people").statusCode();
    }

    private String issuer(String what) {
        return given().get(issuer + "/stub/" + what).asString();
    }
}
