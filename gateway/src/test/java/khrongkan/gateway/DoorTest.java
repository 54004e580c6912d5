package khrongkan.gateway;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.matchesPattern;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.io.IOException;
import khrongkan.kit.testing.TestIssuer;
import khrongkan.kit.testing.Tokens;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@QuarkusTest
@WithTestResource(StubServices.class)
@WithTestResource(TestIssuer.class)
class DoorTest extends AtTheGateway {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/",
                "/index.html",
                "/api/v1/peoplex",
                "/api/v1/people/",
                "/api/v1",
                "/api/v2/people",
                "/internal/budgets/1/reservations",
                "/api/v1/internal/x",
                "/q/metrics",
                "/admin/realms",
                "/realms/khrongkanx",
                "/realms/master/x"
            })
    void what_is_no_route_is_not_there(String path) {
        given().auth()
                .oauth2(Tokens.of("officer"))
                .get(path)
                .then()
                .statusCode(404)
                .contentType("application/problem+json")
                .body("code", equalTo("not-found"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/api/v1/people/../../../internal/x",
                "/api/v1/people/..",
                "/api/v1/people/./1",
                "/api/v1/people/%2e%2e/internal",
                "/api/v1/people/%2E%2E%2Finternal",
                "/api/v1/people%2finternal",
                "/api/v1/people/%252e%252e/x",
                "/api/v1/people;x=1/../internal",
                "/api/v1/people;x=1",
                "/api/v1//people",
                "//api/v1/people",
                "/api/v1/people%5c..",
                "/api/v1/people%00",
                "/api/v1/people#x",
                "http://elsewhere.example/api/v1/people",
                "api/v1/people",
                "*"
            })
    void a_path_trick_is_a_problem_and_goes_nowhere(String target) throws IOException {
        try (var wire = new Wire()) {
            wire.send("GET %s HTTP/1.1\nHost: localhost\nAuthorization: Bearer %s\nConnection: close\n\n"
                    .formatted(target, Tokens.of("officer")));

            assertThat(wire.all())
                    .matches("(?s)HTTP/1.1 (400|404) .*")
                    .contains("application/problem+json")
                    .doesNotContain("<");
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"/api/v1/people\\..\\internal", "/api/v1/people/%zz", "/api/v1/people?a=<b>"})
    void what_is_no_uri_at_all_is_a_problem(String target) throws IOException {
        try (var wire = new Wire()) {
            wire.send("GET %s HTTP/1.1\nHost: localhost\nConnection: close\n\n".formatted(target));

            assertThat(wire.all())
                    .startsWith("HTTP/1.1 400")
                    .contains("application/problem+json", "unreadable-request")
                    .doesNotContain("<");
        }
    }

    @Test
    void a_request_without_a_host_is_unreadable() throws IOException {
        try (var wire = new Wire()) {
            wire.send("GET /api/v1/people HTTP/1.1\nConnection: close\n\n");

            assertThat(wire.all()).startsWith("HTTP/1.1 400").contains("unreadable-request");
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"TRACE", "CONNECT", "PROPFIND", "BREW"})
    void a_method_of_another_world_is_not_offered(String method) throws IOException {
        try (var wire = new Wire()) {
            wire.send(method + " /api/v1/people HTTP/1.1\nHost: localhost\nConnection: close\n\n");

            assertThat(wire.all()).startsWith("HTTP/1.1 405").contains("method-not-allowed", "GET, HEAD, POST");
        }
    }

    @Test
    void without_a_token_nobody_enters() {
        given().header("Accept-Language", "en")
                .header("traceparent", "00-0af7651916cd43dd8448eb211c80319c-b7ad6b7169203331-01")
                .header("X-Request-Id", "case-7")
                .get("/api/v1/people")
                .then()
                .statusCode(401)
                .contentType("application/problem+json")
                .header("WWW-Authenticate", "Bearer")
                .header("Content-Language", "en")
                .header("X-Request-Id", "case-7")
                .body("type", equalTo("/problems/unauthenticated"))
                .body("title", equalTo("A valid bearer token is needed"))
                .body("status", equalTo(401))
                .body("traceId", equalTo("0af7651916cd43dd8448eb211c80319c"));
    }

    @Test
    void a_refusal_speaks_thai_by_default_and_gives_the_ids_that_were_missing() {
        given().get("/nowhere")
                .then()
                .header("Content-Language", "th")
                .header("X-Request-Id", matchesPattern("[0-9a-f-]{36}"))
                .body("title", equalTo("ไม่พบข้อมูล"))
                .body("traceId", matchesPattern("[0-9a-f]{32}"));
    }

    @Test
    void a_token_that_is_forged_expired_for_others_or_garbage_does_not_open() {
        refused(Tokens.forged("officer"));
        refused(Tokens.expired("officer"));
        refused(OddTokens.forAnotherAudience());
        refused(OddTokens.ofAnotherIssuer());
        refused(OddTokens.notYet());
        refused(OddTokens.unsigned());
        refused(OddTokens.signedByThePublicKey("PEM"));
        refused(OddTokens.signedByThePublicKey("DER"));
        refused(OddTokens.tampered(Tokens.of("officer"), true));
        refused(OddTokens.tampered(Tokens.of("officer"), false));
        refused("garbage");
    }

    @Test
    void anybody_may_verify_a_paper_or_a_certificate() {
        given().get("/api/v1/verifications/ABCD").then().statusCode(200);
        given().get("/api/v1/certificates/ABCD").then().statusCode(200);
        given().get("/api/v1/verificationsx").then().statusCode(404);
    }

    @Test
    void callers_get_their_tokens_here() {
        given().formParam("grant_type", "password")
                .post("/realms/khrongkan/protocol/openid-connect/token")
                .then()
                .statusCode(200)
                .body("headers.x-forwarded-proto", equalTo("http"));
        given().get("/resources/x.css").then().statusCode(200);
    }

    @Test
    void health_tells_the_state_of_each_service() {
        given().get("/health")
                .then()
                .statusCode(200)
                .contentType("application/json")
                .body("status", equalTo("DEGRADED"))
                .body("services.participants", equalTo("UP"))
                .body("services.approval", equalTo("UP"))
                .body("services.budget", equalTo("DOWN"));
        given().get("/q/health/ready").then().statusCode(200).body("status", equalTo("UP"));
        given().delete("/health").then().statusCode(405);
    }

    private static void refused(String token) {
        given().auth()
                .oauth2(token)
                .get("/api/v1/people")
                .then()
                .statusCode(401)
                .contentType("application/problem+json")
                .body("code", equalTo("unauthenticated"));
    }
}
