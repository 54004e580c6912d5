package khrongkan.participants.wall;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItems;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.util.List;
import java.util.UUID;
import khrongkan.kit.testing.TestDatabase;
import khrongkan.kit.testing.TestIssuer;
import khrongkan.kit.testing.Tokens;
import org.junit.jupiter.api.Test;

/** A query that forgets the office, in a request. */
@QuarkusTest
@WithTestResource(TestDatabase.class)
@WithTestResource(TestIssuer.class)
class UnguardedTest {

    @Test
    void a_forgotten_condition_shows_nobody_the_rows_of_another_office() {
        make(Tokens.of("officer"));
        make(Tokens.stranger("officer"));

        seenBy(Tokens.of("officer")).body("", equalTo(List.of(Tokens.OFFICE)));
        seenBy(Tokens.stranger("officer")).body("", equalTo(List.of("UBN-INDUSTRY")));
        seenBy(Tokens.person("nobody", "NOWHERE", "officer")).body("", equalTo(List.of()));
        seenBy(Tokens.of("auditor")).body("", hasItems(Tokens.OFFICE, "UBN-INDUSTRY"));
    }

    private static void make(String token) {
        given().auth()
                .oauth2(token)
                .contentType("application/json")
                .body("{\"name\":\"โรงปุ๋ย %s\",\"kind\":\"COMMUNITY_ENTERPRISE\"}".formatted(UUID.randomUUID()))
                .post("/api/v1/organizations")
                .then()
                .statusCode(201);
    }

    private static ValidatableResponse seenBy(String token) {
        return given().auth().oauth2(token).get("/test/unguarded").then().statusCode(200);
    }
}
