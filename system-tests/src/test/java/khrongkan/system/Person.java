package khrongkan.system;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import io.restassured.response.Response;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.util.Base64;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Somebody with a browser in front of the web frontend: signs in on Keycloak's page, by code and PKCE. */
final class Person {

    static final String CLIENT = "khrongkan-web";

    private static final String BACK = Keycloak.FRONTEND + "/signed-in";
    private static final Pattern FORM = Pattern.compile("<form[^>]+id=\"kc-form-login\"[^>]+action=\"([^\"]+)\"");

    private final String issuer;
    private final String name;
    private final String password;
    private final String verifier = UUID.randomUUID() + "-" + UUID.randomUUID();
    private final Map<String, String> cookies = new HashMap<>();

    Person(URI issuer, String name, String password) {
        this.issuer = issuer.toString();
        this.name = name;
        this.password = password;
    }

    /** The tokens of who signed in. */
    Response signIn() {
        var state = UUID.randomUUID().toString();
        var let = signInAt(loginPage(state));
        assertThat(let.statusCode()).as(let.asString()).isEqualTo(302);
        var back = query(let.header("Location"));
        assertThat(back).as(back.toString()).containsEntry("state", state).containsEntry("iss", issuer);
        var tokens = redeem(back.get("code"), verifier);
        assertThat(tokens.statusCode()).as(tokens.asString()).isEqualTo(200);
        return tokens;
    }

    /** The page that asks for name and password. */
    Response loginPage(String state) {
        return authorization(Map.of(
                "redirect_uri",
                BACK,
                "state",
                state,
                "code_challenge",
                challenge(verifier),
                "code_challenge_method",
                "S256"));
    }

    /** What the issuer answers to a browser that the frontend sends with these parameters. */
    Response authorization(Map<String, String> parameters) {
        return kept(given().redirects()
                .follow(false)
                .queryParams(parameters)
                .queryParam("response_type", "code")
                .queryParam("client_id", CLIENT)
                .queryParam("scope", "openid")
                .get(issuer + "/protocol/openid-connect/auth"));
    }

    /** Fills the form of the page in; who is let in is sent back to the frontend. */
    Response signInAt(Response page) {
        var form = FORM.matcher(page.asString());
        assertThat(form.find()).as(page.asString()).isTrue();
        return kept(given().redirects()
                .follow(false)
                .cookies(cookies)
                .urlEncodingEnabled(false)
                .formParam("username", name)
                .formParam("password", password)
                .post(form.group(1).replace("&amp;", "&")));
    }

    /** What the frontend is given for a code. */
    Response redeem(String code, String verifiedBy) {
        return given().formParams(Map.of(
                        "grant_type", "authorization_code",
                        "client_id", CLIENT,
                        "redirect_uri", BACK,
                        "code", code,
                        "code_verifier", verifiedBy))
                .post(issuer + "/protocol/openid-connect/token");
    }

    /** What the frontend is given for a refresh token. */
    Response refresh(String refreshToken) {
        return given().formParams(
                        Map.of("grant_type", "refresh_token", "client_id", CLIENT, "refresh_token", refreshToken))
                .post(issuer + "/protocol/openid-connect/token");
    }

    /** A browser sends its cookies to this machine as if it were called by TLS, and so does this one. */
    private Response kept(Response answer) {
        cookies.putAll(answer.cookies());
        return answer;
    }

    static Map<String, String> query(String address) {
        return Stream.of(URI.create(address).getQuery().split("&"))
                .map(pair -> pair.split("=", 2))
                .collect(Collectors.toMap(pair -> pair[0], pair -> pair[1]));
    }

    private static String challenge(String verifier) {
        try {
            var hash = MessageDigest.getInstance("SHA-256").digest(verifier.getBytes(StandardCharsets.US_ASCII));
            return Base64.getUrlEncoder().withoutPadding().encodeToString(hash);
        } catch (GeneralSecurityException everyJdkHasIt) {
            throw new IllegalStateException(everyJdkHasIt);
        }
    }
}
