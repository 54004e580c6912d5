package khrongkan.system;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Secrets come from the environment, and stand in no log and no trace, whatever is done with them. */
@ExtendWith(Stack.Started.class)
class SecretsJourney {

    /** What the local stack gives its services. */
    private static final List<String> GIVEN = List.of("known-to-this-machine-only", "trusted-on-loopback");

    /** A key in a file: a line of a PEM, a value of a keyset or of a JWK. Names and ids are shorter. */
    private static final Pattern KEY = Pattern.compile("[A-Za-z0-9+/_=-]{40,}");

    private static final Pattern TOKEN = Pattern.compile("eyJ[A-Za-z0-9_-]{8,}");

    /** A setting with the value of a secret in it; paths and texts from the environment have none. */
    private static final Pattern SETTING =
            Pattern.compile("^[^#\\n]*(password|secret|[-.]keys?)=(?!\\$\\{[A-Z_]+}$).*", Pattern.MULTILINE);

    private final Stack stack;

    SecretsJourney(Stack stack) {
        this.stack = stack;
    }

    @Test
    void no_log_and_no_trace_holds_a_secret() throws IOException {
        var secrets = new ArrayList<>(GIVEN);
        secrets.addAll(keys());
        secrets.add(webhookSecret());
        var token = stack.token("author", "officer");
        misplace(token);
        mainJob();

        var written = Dump.logs(stack.logs());
        written.put("traces", stack.traces().text());
        assertThat(written).hasSizeGreaterThan(5);
        written.forEach((log, lines) -> {
            assertThat(secrets.stream().filter(lines::contains)).as(log).isEmpty();
            assertThat(TOKEN.matcher(lines).results().map(found -> found.group()))
                    .as(log)
                    .isEmpty();
        });
    }

    /** The search finds what it looks for where it is. */
    @Test
    void a_secret_in_a_log_would_be_found() throws IOException {
        assertThat(TOKEN.matcher("Bearer " + stack.token("author", "officer")).find())
                .isTrue();
        assertThat(keys()).hasSizeGreaterThanOrEqualTo(8);
        var settings = "a.password=geheim\nb.keys=${B_KEYS}\nc.secret=${C:default}\n";
        assertThat(SETTING.matcher(settings).results().map(found -> found.group()))
                .containsExactly("a.password=geheim", "c.secret=${C:default}");
    }

    @Test
    void no_setting_has_a_secret_or_a_default_for_one() throws IOException {
        var root = Path.of(System.getProperty("khrongkan.root"));
        try (var files = Files.walk(root, 6)) {
            var settings = files.filter(file -> file.toString().contains("/src/main/resources/"))
                    .filter(file -> file.toString().endsWith(".properties"))
                    .filter(file -> Stream.of("application", "config").anyMatch(file.toString()::contains))
                    .toList();
            assertThat(settings).hasSizeGreaterThanOrEqualTo(5);
            for (var file : settings) {
                assertThat(SETTING.matcher(Files.readString(file)).results().map(found -> found.group()))
                        .as(file.toString())
                        .isEmpty();
            }
        }
    }

    /** A token wherever it does not belong. */
    private void misplace(String token) {
        var forged = stack.forgedToken();
        var path = "/api/v1/proposals";
        stack.as("author").get(path + "?access_token=" + token);
        stack.as("author").get(path + "?q=" + token);
        stack.as("author").get(path + "/" + token);
        stack.as("author").header("X-Case-Reference", token).get(path);
        stack.as("author").header("X-Request-Id", token).get(path);
        stack.as("author")
                .header("Idempotency-Key", token)
                .body(Map.of("title", token))
                .post(path);
        stack.as("author").body("{\"" + token + "\":1}").post("/api/v1/budgets");
        stack.as("author").body(token).post("/api/v1/people");
        for (var bad : List.of(forged, stack.expiredToken(), token + "x", "x" + token)) {
            given().baseUri(stack.address()).auth().oauth2(bad).get(path).then().statusCode(401);
            given().baseUri(stack.address())
                    .header("Authorization", bad)
                    .get(path)
                    .then()
                    .statusCode(401);
            given().baseUri(stack.address()).auth().oauth2(bad).get("/api/v1/verifications/" + "0".repeat(26));
        }
    }

    private void mainJob() {
        var paper = Paper.draft(stack, "10000.00");
        paper.must("author", "SUBMIT");
        paper.must("endorser", "ENDORSE");
        MainJourney.approve(paper);
    }

    private String webhookSecret() {
        return stack.as("admin")
                .body(Map.of("url", "http://127.0.0.1:9/"))
                .post("/api/v1/webhooks")
                .then()
                .statusCode(201)
                .extract()
                .path("secret");
    }

    private List<String> keys() throws IOException {
        var keys = new ArrayList<String>();
        try (var files = Files.list(stack.keys())) {
            for (var file : files.toList()) {
                KEY.matcher(Files.readString(file))
                        .results()
                        .map(found -> found.group())
                        .forEach(keys::add);
            }
        }
        return keys;
    }
}
