package khrongkan.gateway;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.matchesPattern;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.QuarkusTestProfile;
import io.quarkus.test.junit.TestProfile;
import io.restassured.specification.RequestSpecification;
import java.io.IOException;
import java.time.Duration;
import java.util.Map;
import khrongkan.kit.testing.TestIssuer;
import khrongkan.kit.testing.Tokens;
import org.junit.jupiter.api.Test;

/** How much one caller may take, of requests, of length and of time. */
@QuarkusTest
@TestProfile(LimitsTest.Tight.class)
@WithTestResource(StubServices.class)
@WithTestResource(TestIssuer.class)
class LimitsTest extends AtTheGateway {

    /** Little of everything. The tests come from many addresses, by the word of a proxy. */
    public static class Tight implements QuarkusTestProfile {

        @Override
        public Map<String, String> getConfigOverrides() {
            return Map.of(
                    "khrongkan.gateway.limits.person.requests", "5",
                    "khrongkan.gateway.limits.person.per", "1H",
                    "khrongkan.gateway.limits.machines.machine.requests", "8",
                    "khrongkan.gateway.limits.machines.machine.per", "1H",
                    "khrongkan.gateway.limits.address.requests", "12",
                    "khrongkan.gateway.limits.address.per", "1H",
                    "khrongkan.gateway.limits.trusted-proxies", "127.0.0.0/8",
                    "khrongkan.gateway.limits.head-timeout", "1S",
                    "khrongkan.gateway.limits.kept-timeout", "1S");
        }
    }

    @Test
    void a_person_has_an_allowance_wherever_he_is() {
        for (int left = 4; left >= 0; left--) {
            from("192.0.2." + left)
                    .auth()
                    .oauth2(Tokens.of("officer"))
                    .get("/api/v1/people")
                    .then()
                    .statusCode(200)
                    .header("RateLimit-Policy", "\"person\";q=5;w=3600")
                    .header("RateLimit", matchesPattern("\"person\";r=" + left + ";t=[0-9]+"));
        }
        from("192.0.2.9")
                .auth()
                .oauth2(Tokens.of("officer"))
                .header("Accept-Language", "en")
                .get("/api/v1/people")
                .then()
                .statusCode(429)
                .contentType("application/problem+json")
                .header("Retry-After", matchesPattern("[1-9][0-9]*"))
                .header("RateLimit", matchesPattern("\"person\";r=0;t=[0-9]+"))
                .body("code", equalTo("too-many-requests"));
        from("192.0.2.9")
                .auth()
                .oauth2(Tokens.of("auditor"))
                .get("/api/v1/people")
                .then()
                .statusCode(200);
    }

    @Test
    void a_machine_has_the_allowance_of_its_class_whatever_its_tokens() {
        for (int i = 0; i < 8; i++) {
            from("198.51.100." + i)
                    .auth()
                    .oauth2(OddTokens.ofClient("khrongkan-machine", "subject-" + i))
                    .get("/api/v1/people")
                    .then()
                    .statusCode(200)
                    .header("RateLimit-Policy", "\"machine\";q=8;w=3600");
        }
        from("198.51.100.9")
                .auth()
                .oauth2(OddTokens.ofClient("khrongkan-machine", "subject-9"))
                .get("/api/v1/people")
                .then()
                .statusCode(429);
    }

    @Test
    void an_address_has_an_allowance_with_a_token_or_without() {
        for (int i = 0; i < 12; i++) {
            from("203.0.113.7").get("/api/v1/people").then().statusCode(401);
        }
        from("203.0.113.7").get("/api/v1/verifications/X").then().statusCode(429);
        from("203.0.113.8").get("/api/v1/verifications/X").then().statusCode(200);
        // What a caller says about himself before the proxy adds what it sees is not believed.
        from("203.0.113.8, 203.0.113.7").get("/api/v1/verifications/X").then().statusCode(429);
    }

    @Test
    void a_network_of_the_sixth_version_is_one_caller() {
        for (int i = 0; i < 12; i++) {
            from("2001:db8:1:2:0:0:0:" + i).get("/nowhere").then().statusCode(404);
        }
        from("2001:db8:1:2:9:9:9:9").get("/nowhere").then().statusCode(429);
        from("2001:db8:1:3:9:9:9:9").get("/nowhere").then().statusCode(404);
    }

    @Test
    void the_service_is_told_the_address_that_the_proxy_in_front_has_seen() {
        from("192.0.2.77")
                .header("X-Forwarded-Proto", "https")
                .header("X-Forwarded-Host", "khrongkan.example.go.th")
                .get("/api/v1/verifications/X")
                .then()
                .header("Strict-Transport-Security", "max-age=31536000; includeSubDomains")
                .body("headers.x-forwarded-for", equalTo("192.0.2.77"))
                .body("headers.x-forwarded-proto", equalTo("https"))
                .body("headers.x-forwarded-host", equalTo("khrongkan.example.go.th"))
                .body("headers.x-forwarded-port", equalTo("443"));
    }

    @Test
    void an_address_line_or_headers_too_long_are_refused_with_a_problem() throws IOException {
        try (var wire = new Wire()) {
            wire.send("GET /api/v1/people?q=" + "a".repeat(4096) + " HTTP/1.1\nHost: localhost\n\n");
            assertThat(wire.all())
                    .matches("(?s)HTTP/1.[01] 414 .*")
                    .contains("application/problem+json", "address-too-long");
        }
        try (var wire = new Wire()) {
            wire.send("GET /api/v1/people HTTP/1.1\nHost: localhost\nX-Long: " + "a".repeat(17_000) + "\n\n");
            assertThat(wire.all())
                    .matches("(?s)HTTP/1.[01] 431 .*")
                    .contains("application/problem+json", "headers-too-large");
        }
    }

    @Test
    void a_head_that_comes_letter_by_letter_is_not_waited_for() throws IOException {
        try (var wire = new Wire()) {
            wire.send("GET /api/v1/people HTTP/1.1\nHost: localhost\n");
            await().atMost(Duration.ofSeconds(30)).until(() -> isClosed(wire, "X"));
        }
        try (var wire = new Wire()) {
            await().atMost(Duration.ofSeconds(30)).until(() -> isClosed(wire, ""));
        }
    }

    @Test
    void a_connection_that_nobody_uses_is_closed() throws IOException {
        try (var wire = new Wire()) {
            wire.send("GET /q/health/live HTTP/1.1\nHost: localhost\n\n");
            assertThat(wire.all()).startsWith("HTTP/1.1 200");
        }
    }

    @Test
    void a_body_that_comes_letter_by_letter_is_given_up() throws IOException {
        try (var wire = new Wire()) {
            wire.send(
                    "POST /realms/khrongkan/token HTTP/1.1\nHost: localhost\nX-Forwarded-For: 192.0.2.99\nContent-Length: 100000\n\n");
            wire.send("a");
            assertThat(wire.all()).startsWith("HTTP/1.1 408").contains("request-too-slow");
        }
    }

    private static boolean isClosed(Wire wire, String drip) throws IOException {
        try {
            wire.send(drip);
            wire.in().skip(wire.in().available());
            return wire.isEnded();
        } catch (IOException reset) {
            return true;
        }
    }

    private static RequestSpecification from(String address) {
        return given().header("X-Forwarded-For", address);
    }
}
