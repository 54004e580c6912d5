package khrongkan.gateway;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.matchesPattern;
import static org.hamcrest.Matchers.not;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import khrongkan.kit.testing.TestIssuer;
import khrongkan.kit.testing.Tokens;
import org.junit.jupiter.api.Test;

/** What browsers are told with every answer, and which pages may call here. */
@QuarkusTest
@WithTestResource(StubServices.class)
@WithTestResource(TestIssuer.class)
class HeadersTest extends AtTheGateway {

    private static final String FRONTEND = StubServices.FRONTEND;
    private static final String NOTHING = "default-src 'none'; frame-ancestors 'none'";

    @Test
    void every_answer_is_data_and_nothing_else() {
        safe(officer().get("/api/v1/people").then().statusCode(200), NOTHING);
        safe(given().get("/api/v1/people").then().statusCode(401), NOTHING);
        safe(given().get("/nowhere").then().statusCode(404), NOTHING);
        safe(given().get("/health").then().statusCode(200), NOTHING);
    }

    @Test
    void a_page_may_load_what_lies_beside_it_and_nobody_says_what_he_runs() {
        var page = officer().get("/api/v1/people/page").then().statusCode(200);
        safe(page, "default-src 'self'");
        page.header("Server", equalTo(null)).header("X-Powered-By", equalTo(null));
        page.header("Strict-Transport-Security", equalTo(null));
    }

    @Test
    void the_identity_provider_cares_for_its_own_pages() {
        given().get("/resources/x.css")
                .then()
                .header("X-Content-Type-Options", "nosniff")
                .header("X-Frame-Options", equalTo(null))
                .header("Content-Security-Policy", equalTo(null));
    }

    @Test
    void a_page_of_the_frontend_may_call_and_read() {
        question(FRONTEND)
                .options("/api/v1/people")
                .then()
                .statusCode(204)
                .header("Access-Control-Allow-Origin", FRONTEND)
                .header("Access-Control-Allow-Methods", containsString("PATCH"))
                .header("Access-Control-Allow-Headers", containsString("Idempotency-Key"))
                .header("Access-Control-Max-Age", "600")
                .header("Access-Control-Allow-Credentials", equalTo(null));
        officer()
                .header("Origin", FRONTEND)
                .get("/api/v1/people")
                .then()
                .statusCode(200)
                .header("Access-Control-Allow-Origin", FRONTEND)
                .header("Access-Control-Expose-Headers", containsString("ETag"))
                .header("Vary", containsString("Origin"));
        given().header("Origin", FRONTEND)
                .get("/api/v1/people")
                .then()
                .statusCode(401)
                .header("Access-Control-Allow-Origin", FRONTEND);
    }

    @Test
    void a_page_of_another_origin_may_not() {
        question("https://evil.example")
                .options("/api/v1/people")
                .then()
                .statusCode(403)
                .header("Access-Control-Allow-Origin", equalTo(null))
                .body("code", equalTo("origin-not-allowed"));
        officer()
                .header("Origin", FRONTEND + ".evil.example")
                .get("/api/v1/people")
                .then()
                .statusCode(200)
                .header("Access-Control-Allow-Origin", equalTo(null));
    }

    @Test
    void every_answer_tells_what_is_left_of_the_allowance() {
        officer()
                .get("/api/v1/people")
                .then()
                .header("RateLimit-Policy", "\"person\";q=1000;w=10")
                .header("RateLimit", matchesPattern("\"person\";r=[0-9]+;t=[0-9]+"));
        given().get("/nowhere").then().header("RateLimit-Policy", "\"address\";q=10000;w=10");
    }

    @Test
    void a_service_learns_how_long_it_is_waited_for() {
        officer().get("/api/v1/people").then().body("headers.x-request-timeout", equalTo("2000"));
        officer()
                .header("X-Request-Timeout", "1500")
                .get("/api/v1/people")
                .then()
                .body("headers.x-request-timeout", equalTo("1500"));
        officer()
                .header("X-Request-Timeout", "999999")
                .get("/api/v1/people")
                .then()
                .body("headers.x-request-timeout", equalTo("2000"));
    }

    private static void safe(ValidatableResponse answer, String policy) {
        answer.header("X-Content-Type-Options", "nosniff")
                .header("X-Frame-Options", "DENY")
                .header("Referrer-Policy", "no-referrer")
                .header("Content-Security-Policy", containsString(policy))
                .header("Content-Security-Policy", not(containsString("unsafe")));
    }

    private static RequestSpecification question(String origin) {
        return given().header("Origin", origin).header("Access-Control-Request-Method", "PUT");
    }

    private static RequestSpecification officer() {
        return given().auth().oauth2(Tokens.of("officer"));
    }
}
