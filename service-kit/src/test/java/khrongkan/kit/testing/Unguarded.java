package khrongkan.kit.testing;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItems;

import io.restassured.response.ValidatableResponse;
import java.util.List;
import java.util.UUID;

/** A query that forgets the office, in a request: {@code /test/unguarded}, where the tests of a service tell all it finds. */
public final class Unguarded {

    private static final String STRANGER = "UBN-INDUSTRY";

    private Unguarded() {}

    /**
     * What an office has made is seen by itself and by auditors.
     *
     * @param maker the role that makes it
     * @param body with a place for a name that is not taken
     */
    public static void shows_nobody_the_rows_of_another_office(String maker, String path, String body) {
        make(Tokens.of(maker), path, body);
        make(Tokens.stranger(maker), path, body);

        seenBy(Tokens.of("officer")).body("", equalTo(List.of(Tokens.OFFICE)));
        seenBy(Tokens.stranger("officer")).body("", equalTo(List.of(STRANGER)));
        seenBy(Tokens.person("nobody", "NOWHERE", "officer")).body("", equalTo(List.of()));
        seenBy(Tokens.of("auditor")).body("", hasItems(Tokens.OFFICE, STRANGER));
    }

    private static void make(String token, String path, String body) {
        given().auth()
                .oauth2(token)
                .contentType("application/json")
                .body(body.formatted(UUID.randomUUID()))
                .post(path)
                .then()
                .statusCode(201);
    }

    private static ValidatableResponse seenBy(String token) {
        return given().auth().oauth2(token).get("/test/unguarded").then().statusCode(200);
    }
}
