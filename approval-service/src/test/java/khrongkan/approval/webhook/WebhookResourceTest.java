package khrongkan.approval.webhook;

import static io.restassured.RestAssured.given;
import static khrongkan.approval.webhook.Endpoint.WEBHOOKS;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.greaterThan;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.startsWith;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.io.IOException;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.CountDownLatch;
import javax.sql.DataSource;
import khrongkan.approval.testing.Office;
import khrongkan.approval.testing.OtherServices;
import khrongkan.approval.testing.SealKeyFile;
import khrongkan.kit.testing.TestDatabase;
import khrongkan.kit.testing.TestIssuer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@QuarkusTest
@WithTestResource(TestDatabase.class)
@WithTestResource(TestIssuer.class)
@WithTestResource(SealKeyFile.class)
@WithTestResource(OtherServices.class)
class WebhookResourceTest {

    private static final String HERE = "http://127.0.0.1:9/hook";

    private final Office office = Office.founded();

    @Inject
    DataSource database;

    @Test
    void its_secret_is_shown_once_and_kept_encrypted() throws Exception {
        var key = UUID.randomUUID().toString();
        var body = Map.of("url", HERE, "eventTypes", List.of("PROPOSAL_APPROVED"), "description", "ระบบสารบรรณ");
        var added = office.as("system", "system")
                .header("Idempotency-Key", key)
                .body(body)
                .post(WEBHOOKS)
                .then()
                .statusCode(201)
                .header("ETag", "\"0\"")
                .header("Location", startsWith("http"))
                .body("secret", startsWith("whsec_"))
                .body("state", equalTo("ACTIVE"))
                .body("eventTypes", contains("PROPOSAL_APPROVED"))
                .body("health.failures", equalTo(0))
                .extract();
        office.as("system", "system")
                .header("Idempotency-Key", key)
                .body(body)
                .post(WEBHOOKS)
                .then()
                .statusCode(201)
                .header("Idempotency-Replayed", "true")
                .body("id", equalTo(added.path("id")))
                .body("secret", equalTo(null));
        office.as("admin", "admin")
                .get(WEBHOOKS + "/" + added.path("id"))
                .then()
                .statusCode(200)
                .body("secret", equalTo(null));
        office.as("auditor", "auditor").get(WEBHOOKS).then().statusCode(200).body("items.size()", greaterThan(0));
        assertThat(dump())
                .doesNotContain(added.<String>path("secret").substring(6))
                .contains(key);
    }

    @Test
    void it_is_written_paused_and_removed_by_whoever_knows_its_version() {
        var id = added();
        var admin = office.as("admin", "admin").body(Map.of("url", HERE, "active", false));
        admin.put(WEBHOOKS + "/" + id).then().statusCode(428);
        admin.header("If-Match", "\"0\"")
                .put(WEBHOOKS + "/" + id)
                .then()
                .statusCode(200)
                .header("ETag", "\"1\"")
                .body("state", equalTo("PAUSED"));
        admin.put(WEBHOOKS + "/" + id).then().statusCode(412);
        var removing = office.as("admin", "admin").header("If-Match", "\"1\"");
        removing.delete(WEBHOOKS + "/" + id).then().statusCode(204);
        removing.delete(WEBHOOKS + "/" + id).then().statusCode(404);
    }

    @Test
    void nobody_but_the_administrator_and_a_machine_of_the_office_names_one() {
        var id = added();
        var body = Map.of("url", HERE);
        for (var role : List.of("officer", "endorser", "approver", "finance", "registrar", "auditor")) {
            office.as(role, role).body(body).post(WEBHOOKS).then().statusCode(403);
        }
        office.as("author", "officer").get(WEBHOOKS).then().statusCode(403);
        given().get(WEBHOOKS).then().statusCode(401);
        var other = Office.founded();
        for (var path : List.of("", "/deliveries", "/deliveries/" + UUID.randomUUID())) {
            other.as("admin", "admin").get(WEBHOOKS + "/" + id + path).then().statusCode(404);
        }
        for (var path : List.of("/secret", "/test", "/deliveries/" + UUID.randomUUID() + "/replay")) {
            other.as("admin", "admin").post(WEBHOOKS + "/" + id + path).then().statusCode(404);
        }
        other.as("admin", "admin").get(WEBHOOKS).then().body("items", hasSize(0));
    }

    @ParameterizedTest
    @CsvSource({
        "ftp://example.com/x, not-a-webhook-url",
        "example.com, not-a-webhook-url",
        "http://, not-a-webhook-url",
        "https://user:secret@127.0.0.1/, not-a-webhook-url",
        "http://127.0.0.1/#here, not-a-webhook-url",
        "http://127.0.0.1:99999/, not-a-webhook-url",
        "http://10.1.2.3/hook, private-address",
        "http://192.168.0.1/hook, private-address",
        "http://169.254.169.254/latest/meta-data, private-address",
        "http://[::1]:8083/hook, private-address",
        "http://[fd00:ec2::254]/, private-address",
        "http://0.0.0.0/, private-address",
        "http://2130706433.invalid/, unresolvable-host",
    })
    void an_address_that_must_not_be_called_is_refused_by_name(String url, String code) {
        Endpoint.add(office, Map.of("url", url))
                .then()
                .statusCode(400)
                .contentType("application/problem+json")
                .body("errors[0].pointer", equalTo("/url"))
                .body("errors[0].code", equalTo(code));
    }

    @Test
    void what_is_unreadable_is_a_problem() {
        Endpoint.add(office, Map.of("url", " ")).then().statusCode(400);
        Endpoint.add(office, Map.of("url", HERE, "eventTypes", List.of("NOPE")))
                .then()
                .statusCode(400);
        Endpoint.add(office, Map.of("url", HERE, "secret", "mine")).then().statusCode(400);
        var id = added();
        for (var bad : List.of("{}", "{\"after\":-1}")) {
            office.as("admin", "admin")
                    .body(bad)
                    .post(WEBHOOKS + "/" + id + "/replays")
                    .then()
                    .statusCode(400)
                    .contentType("application/problem+json");
        }
        office.as("admin", "admin")
                .get(WEBHOOKS + "/" + id + "/deliveries?state=NOPE")
                .then()
                .statusCode(400);
    }

    @Test
    void an_office_names_twenty_and_no_more() {
        for (int i = 0; i < 20; i++) {
            added();
        }
        Endpoint.add(office, Map.of("url", HERE)).then().statusCode(409).body("code", equalTo("too-many-webhooks"));
    }

    @Test
    void it_can_be_tried_by_hand() throws IOException {
        try (var receiver = new Receiver()) {
            var endpoint = Endpoint.of(office, receiver);
            endpoint.post("/test").then().statusCode(200).body("status", equalTo(204));
            var ping = receiver.calls().get(0);
            assertThat(ping.event().getString("type")).isEqualTo("WEBHOOK_PING");
            assertThat(ping.signedWith(endpoint.secret())).isTrue();
            receiver.answers(500);
            endpoint.post("/test")
                    .then()
                    .statusCode(200)
                    .body("status", equalTo(500))
                    .body("failure", equalTo("status"));
            receiver.redirects("http://10.0.0.1/");
            endpoint.post("/test").then().body("failure", equalTo("redirect"));
            assertThat(office.as("admin", "admin")
                            .get("/api/v1/feed")
                            .jsonPath()
                            .getList("items"))
                    .isEmpty();
        }
        var gone = added();
        office.as("admin", "admin")
                .post(WEBHOOKS + "/" + gone + "/test")
                .then()
                .statusCode(200)
                .body("failure", equalTo("unreachable"));
    }

    @Test
    void an_answer_that_never_ends_or_never_comes_holds_nobody_up() throws IOException {
        try (var receiver = new Receiver()) {
            var endpoint = Endpoint.of(office, receiver);
            receiver.answersAtLength(10 * 1024 * 1024);
            endpoint.post("/test").then().body("status", equalTo(200)).body("failure", equalTo(null));
            var gate = new CountDownLatch(1);
            receiver.answers(call -> {
                awaitOpen(gate);
                return 200;
            });
            endpoint.post("/test").then().body("failure", equalTo("timeout"));
            gate.countDown();
        }
    }

    private static void awaitOpen(CountDownLatch gate) {
        try {
            gate.await();
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
        }
    }

    private String added() {
        var added = Endpoint.add(office, Map.of("url", HERE));
        assertThat(added.statusCode()).as(added.asString()).isEqualTo(201);
        return added.path("id");
    }

    /** What stands in the tables that could hold a secret, bytes also as the text they might be. */
    private String dump() throws Exception {
        try (var connection = database.getConnection();
                var statement = connection.createStatement()) {
            var text = new StringBuilder();
            var webhooks = statement.executeQuery("select w.*, encode(secret, 'base64') as shown from webhook w");
            while (webhooks.next()) {
                text.append(new String(Base64.getMimeDecoder().decode(webhooks.getString("shown")), "ISO-8859-1"));
                text.append(webhooks.getString("shown"));
            }
            var answers = statement.executeQuery("select to_jsonb(r)::text from idempotency_record r");
            while (answers.next()) {
                text.append(answers.getString(1));
            }
            return text.toString();
        }
    }
}
