package khrongkan.gateway;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasKey;
import static org.hamcrest.Matchers.matchesPattern;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.startsWith;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import io.restassured.specification.RequestSpecification;
import java.io.IOException;
import java.time.Duration;
import khrongkan.kit.testing.TestIssuer;
import khrongkan.kit.testing.Tokens;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@QuarkusTest
@WithTestResource(StubServices.class)
@WithTestResource(TestIssuer.class)
class PassageTest extends AtTheGateway {

    private final String stub = setting(StubServices.ADDRESS);

    @Test
    void a_request_arrives_as_it_was_sent() {
        officer()
                .urlEncodingEnabled(false)
                .header("Idempotency-Key", "k-1")
                .header("X-Case-Reference", "SSK/1")
                .contentType("text/csv")
                .body("a,b")
                .put("/api/v1/people/1%20a?q=%E0%B8%9B%E0%B8%B8%E0%B9%8B%E0%B8%A2&x=a/../b;c")
                .then()
                .statusCode(200)
                .header("ETag", "\"7\"")
                .body("method", equalTo("PUT"))
                .body("target", equalTo("/api/v1/people/1%20a?q=%E0%B8%9B%E0%B8%B8%E0%B9%8B%E0%B8%A2&x=a/../b;c"))
                .body("size", equalTo(3))
                .body("headers.authorization", startsWith("Bearer "))
                .body("headers.idempotency-key", equalTo("k-1"))
                .body("headers.x-case-reference", equalTo("SSK/1"))
                .body("headers.content-type", startsWith("text/csv"));
    }

    @Test
    void a_machine_may_say_for_whom_and_for_which_office_it_calls_but_nobody_that_he_is_a_service() {
        officer()
                .header("X-End-User", "officer-4711")
                .header("X-Office", "SSK-INDUSTRY")
                .header("X-Caller", "subject=admin&office=SSK-INDUSTRY")
                .header("x-caller", "subject=approver")
                .get("/api/v1/people")
                .then()
                .statusCode(200)
                .body("headers.x-end-user", equalTo("officer-4711"))
                .body("headers.x-office", equalTo("SSK-INDUSTRY"))
                .body("headers", not(hasKey("x-caller")));
    }

    @Test
    void the_service_is_told_the_callers_address_by_the_gateway_alone() {
        officer()
                .header("X-Forwarded-Host", "evil.example")
                .header("X-Forwarded-Prefix", "/evil")
                .header("X-Forwarded-For", "6.6.6.6")
                .header("Forwarded", "host=evil.example")
                .get("/api/v1/people")
                .then()
                .body(
                        "headers.x-forwarded-host",
                        equalTo(RestAssured.baseURI.substring("http://".length()) + ":" + RestAssured.port))
                .body("headers.x-forwarded-port", equalTo("" + RestAssured.port))
                .body("headers.x-forwarded-proto", equalTo("http"))
                .body("headers.x-forwarded-for", equalTo("127.0.0.1"))
                .body("headers.host", equalTo(stub.substring("http://".length())))
                .body("headers", not(hasKey("x-forwarded-prefix")))
                .body("headers", not(hasKey("forwarded")));
    }

    @Test
    void headers_of_one_connection_stay_there() {
        officer()
                .header("Connection", "X-Mine")
                .header("X-Mine", "hop")
                .header("TE", "trailers")
                .get("/api/v1/people")
                .then()
                .header("X-Only-Here", equalTo(null))
                .header("Connection", equalTo(null))
                .body("headers", not(hasKey("x-mine")))
                .body("headers", not(hasKey("te")));
    }

    @Test
    void a_location_names_the_gateway() {
        officer()
                .body("{}")
                .post("/api/v1/seminars")
                .then()
                .statusCode(201)
                .header("Location", RestAssured.baseURI + ":" + RestAssured.port + "/api/v1/seminars/1");
    }

    @Test
    void request_id_and_trace_pass_and_are_made_where_missing() {
        var trace = "00-0af7651916cd43dd8448eb211c80319c-b7ad6b7169203331-01";
        officer()
                .header("traceparent", trace)
                .header("X-Request-Id", "r-1")
                .get("/api/v1/people")
                .then()
                .header("X-Request-Id", "r-1")
                .body("headers.traceparent", equalTo(trace))
                .body("headers.x-request-id", equalTo("r-1"));
        officer()
                .header("traceparent", "nonsense")
                .header("X-Request-Id", "a b\tc")
                .get("/api/v1/people")
                .then()
                .header("X-Request-Id", matchesPattern("[0-9a-f-]{36}"))
                .body("headers.traceparent", matchesPattern("00-[0-9a-f]{32}-[0-9a-f]{16}-00"))
                .body("headers.x-request-id", matchesPattern("[0-9a-f-]{36}"));
    }

    @Test
    void answers_without_a_body_stay_without() throws IOException {
        officer().get("/api/v1/people/empty").then().statusCode(204).header("Transfer-Encoding", equalTo(null));
        officer().get("/api/v1/people/unchanged").then().statusCode(304);
        officer().head("/api/v1/people").then().statusCode(200).header("ETag", "\"7\"");
        officer().options("/api/v1/people").then().statusCode(200).body("method", equalTo("OPTIONS"));
    }

    @Test
    void a_service_that_is_away_is_said_and_the_others_go_on() {
        officer()
                .header("Accept-Language", "en")
                .body("{}")
                .post("/api/v1/budgets")
                .then()
                .statusCode(503)
                .contentType("application/problem+json")
                .header("Retry-After", "5")
                .header("X-Request-Id", matchesPattern("[0-9a-f-]{36}"))
                .body("code", equalTo("service-unavailable"))
                .body("detail", containsString("budget"));
        officer().get("/api/v1/people").then().statusCode(200);
    }

    @Test
    void a_service_that_does_not_answer_in_time_is_given_up() {
        officer()
                .get("/api/v1/people/silent")
                .then()
                .statusCode(504)
                .contentType("application/problem+json")
                .body("code", equalTo("gateway-timeout"));
        officer().body("{}").post("/api/v1/people/silent").then().statusCode(504);
        officer().get(stub + "/stub/open-gate").then().statusCode(200);
    }

    @Test
    void an_answer_that_breaks_off_is_not_passed_as_whole() throws IOException {
        try (var wire = new Wire()) {
            wire.send(requestLine("GET", "/api/v1/people/half") + "\n");
            assertThat(wire.head()).startsWith("HTTP/1.1 200");

            int size = 0;
            try {
                size = wire.in().readAllBytes().length;
            } catch (IOException reset) {
                size = 0;
            }
            assertThat(size).isLessThan(1000);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"/api/v1/people", "/api/v1/people/1"})
    void a_body_announced_too_large_is_refused_unread(String path) throws IOException {
        try (var wire = new Wire()) {
            wire.send(requestLine("POST", path) + "Content-Length: 10485761\n\n")
                    .send(new byte[100_000]);

            assertThat(wire.all()).startsWith("HTTP/1.1 413").contains("body-too-large", "application/problem+json");
        }
    }

    @Test
    void a_body_that_grows_too_large_on_the_way_is_refused() throws IOException {
        try (var wire = new Wire()) {
            wire.send(requestLine("POST", "/api/v1/people") + "Transfer-Encoding: chunked\n\n");
            var piece = new byte[64 * 1024];
            for (int i = 0; i <= 160; i++) {
                wire.send("10000\n").send(piece).send("\n");
            }
            wire.send("0\n\n");

            assertThat(wire.all()).startsWith("HTTP/1.1 413").contains("body-too-large");
        }
        officer().get("/api/v1/people").then().statusCode(200);
    }

    @Test
    void a_body_of_just_the_limit_passes_and_the_connection_is_used_again() throws IOException {
        try (var wire = new Wire()) {
            wire.send(requestLine("POST", "/api/v1/people") + "Content-Length: 10485760\n\n");
            wire.send(new byte[10 * 1024 * 1024]);
            assertThat(wire.head()).startsWith("HTTP/1.1 200");
        }
    }

    @Test
    void a_connection_is_used_for_one_request_after_another() throws IOException {
        try (var wire = new Wire()) {
            for (int i = 0; i < 5; i++) {
                wire.send(requestLine("GET", "/api/v1/people/empty") + "\n");
                assertThat(wire.head()).startsWith("HTTP/1.1 204").doesNotContainIgnoringCase("connection: close");
                wire.send(requestLine("POST", "/api/v1/people/empty") + "Content-Length: 2\n\n{}");
                assertThat(wire.head()).startsWith("HTTP/1.1 204");
                wire.send("GET /nowhere HTTP/1.1\nHost: localhost\n\n");
                var head = wire.head();
                assertThat(head).startsWith("HTTP/1.1 404");
                wire.skip(head);
            }
        }
    }

    @Test
    void who_asks_first_whether_to_send_is_told_to_go_on() throws IOException {
        try (var wire = new Wire()) {
            wire.send(requestLine("POST", "/api/v1/people") + "Content-Length: 2\nExpect: 100-continue\n\n");
            assertThat(wire.head()).startsWith("HTTP/1.1 100");
            wire.send("{}");
            assertThat(wire.head()).startsWith("HTTP/1.1 200");
        }
        try (var wire = new Wire()) {
            wire.send("POST /api/v1/people HTTP/1.1\nHost: localhost\nContent-Length: 2\nExpect: 100-continue\n\n");
            assertThat(wire.head()).startsWith("HTTP/1.1 401");
        }
    }

    @Test
    void a_caller_who_leaves_ends_the_work_behind() throws IOException {
        long before = brokenOff();
        try (var wire = new Wire()) {
            wire.send(requestLine("GET", "/api/v1/people/endless?100000000") + "\n");
            assertThat(wire.head()).startsWith("HTTP/1.1 200");
        }
        await().atMost(Duration.ofSeconds(5)).until(() -> brokenOff() > before);
    }

    private long brokenOff() {
        return given().get(stub + "/stub/counts").jsonPath().getLong("brokenOff");
    }

    private static String requestLine(String method, String path) {
        return "%s %s HTTP/1.1\nHost: localhost\nAuthorization: Bearer %s\n"
                .formatted(method, path, Tokens.of("officer"));
    }

    private static RequestSpecification officer() {
        return given().auth().oauth2(Tokens.of("officer"));
    }
}
