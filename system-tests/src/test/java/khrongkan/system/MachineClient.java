package khrongkan.system;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import io.restassured.response.Response;
import java.util.Map;

/** A machine client, as it gets its tokens: by client credentials, and by them alone. */
record MachineClient(String issuer, Map<String, String> credentials) {

    /** One that shows a secret. */
    static MachineClient of(String issuer, String client, String secret) {
        return new MachineClient(issuer, Map.of("client_id", client, "client_secret", secret));
    }

    /** A token with the scopes every token of this client has. */
    String token() {
        return token("");
    }

    /** A token with further scopes, separated by spaces. */
    String token(String scopes) {
        var answer = ask(scopes);
        assertThat(answer.statusCode()).as(answer.asString()).isEqualTo(200);
        return answer.path("access_token");
    }

    /** What the issuer answers. */
    Response ask(String scopes) {
        var request = given().formParams(credentials).formParam("grant_type", "client_credentials");
        if (!scopes.isEmpty()) {
            request.formParam("scope", scopes);
        }
        return request.post(issuer + "/protocol/openid-connect/token");
    }
}
