package khrongkan.gateway;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.emptyOrNullString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.startsWith;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.io.IOException;
import java.util.regex.Pattern;
import khrongkan.kit.testing.TestIssuer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

@QuarkusTest
@WithTestResource(StubServices.class)
@WithTestResource(TestIssuer.class)
class PagesTest extends AtTheGateway {

    @ParameterizedTest
    @CsvSource({
        "/openapi.json, application/vnd.oai.openapi+json",
        "/openapi.yaml, application/yaml",
        "/docs, text/html",
        "/docs/start.js, text/javascript",
        "/docs/swagger-ui.css, text/css",
        "/docs/swagger-ui-bundle.js, text/javascript"
    })
    void anyone_may_read_what_the_api_is(String path, String type) {
        given().get(path)
                .then()
                .statusCode(200)
                .contentType(startsWith(type))
                .header("X-Content-Type-Options", "nosniff")
                .header("X-Request-Id", not(emptyOrNullString()))
                .header("Content-Security-Policy", startsWith("default-src 'none'"));
    }

    @Test
    void the_description_is_of_openapi_3_1_and_names_no_internal_path() {
        var text = given().get("/openapi.json").asString();

        assertThat(text).contains("\"openapi\":\"3.1.0\"", "/api/v1/proposals").doesNotContain("\"/internal");
    }

    @Test
    void what_is_known_already_is_not_sent_again() {
        var tag = given().get("/openapi.json").header("ETag");

        given().header("If-None-Match", tag)
                .get("/openapi.json")
                .then()
                .statusCode(304)
                .body(equalTo(""));
    }

    @ParameterizedTest
    @ValueSource(strings = {"gzip", "br, gzip;q=0.8", "GZIP"})
    void it_is_packed_for_who_can_unpack_it(String accepted) {
        given().header("Accept-Encoding", accepted)
                .get("/openapi.json")
                .then()
                .header("Content-Encoding", "gzip")
                .header("Vary", containsString("ccept-"))
                .body("openapi", equalTo("3.1.0"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"identity", "br", "gzip;q=0"})
    void it_is_plain_for_who_cannot(String accepted) throws IOException {
        try (var wire = new Wire()) {
            wire.send("HEAD /openapi.json HTTP/1.1\nHost: localhost\nAccept-Encoding: %s\nConnection: close\n\n"
                    .formatted(accepted));

            assertThat(wire.all()).startsWith("HTTP/1.1 200").doesNotContainIgnoringCase("content-encoding");
        }
    }

    @Test
    void the_page_names_no_address_outside_and_has_nothing_inline() {
        var page = given().get("/docs").asString();

        assertThat(Pattern.compile("(src|href)=\"(?!/|data:,)").matcher(page).find())
                .isFalse();
        assertThat(page).doesNotContain("<style").doesNotContainPattern("<script>");
    }

    @ParameterizedTest
    @CsvSource({"th, ร่าง", "en, Draft", "fr, ร่าง", "-, ร่าง"})
    void labels_are_told_in_the_language_of_the_caller_and_may_be_kept(String language, String draft) {
        given().header("Accept-Language", language)
                .get("/api/v1/labels")
                .then()
                .statusCode(200)
                .contentType("application/json")
                .header("Cache-Control", startsWith("public"))
                .header("ETag", startsWith("\""))
                .header("Content-Language", language.equals("en") ? "en" : "th")
                .body("services.approval.state.DRAFT", equalTo(draft));
    }

    @Test
    void nothing_can_be_written_there() {
        given().body("x").post("/docs").then().statusCode(404);
    }
}
