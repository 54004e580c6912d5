package khrongkan.approval.attachment;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import io.restassured.config.EncoderConfig;
import io.restassured.config.RestAssuredConfig;
import io.restassured.http.ContentType;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Random;
import javax.sql.DataSource;
import khrongkan.approval.testing.Journey;
import khrongkan.approval.testing.OtherServices;
import khrongkan.approval.testing.SealKeyFile;
import khrongkan.kit.testing.TestDatabase;
import khrongkan.kit.testing.TestIssuer;
import khrongkan.kit.testing.Tokens;
import org.junit.jupiter.api.Test;

@QuarkusTest
@WithTestResource(TestDatabase.class)
@WithTestResource(TestIssuer.class)
@WithTestResource(SealKeyFile.class)
@WithTestResource(OtherServices.class)
class AttachmentResourceTest {

    private static final String NAME = "หนังสือ เชิญ.pdf";

    @Inject
    DataSource database;

    @Test
    void a_file_comes_back_byte_for_byte_and_is_to_be_saved() throws Exception {
        var journey = Journey.draft();
        var scan = pdf(600_000);
        String digest =
                HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(scan));

        String id = add(journey, "AGENDA", NAME, "application/pdf", scan)
                .statusCode(201)
                .body("sha256", equalTo(digest))
                .body("size", equalTo(scan.length))
                .body("annexFrom", equalTo(1))
                .body("scan.state", equalTo("NOT_SCANNED"))
                .body("addedBy", equalTo("author"))
                .header("Location", containsString("/attachments/"))
                .extract()
                .path("id");

        var answer = Journey.as("approver").get(path(journey) + "/" + id + "/content");
        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(answer.asByteArray()).isEqualTo(scan);
        assertThat(answer.header("Content-Type")).isEqualTo("application/pdf");
        assertThat(answer.header("Content-Length")).isEqualTo("600000");
        assertThat(answer.header("X-Content-Type-Options")).isEqualTo("nosniff");
        assertThat(answer.header("Content-Disposition"))
                .startsWith("attachment; ")
                .contains("UTF-8''%E0%B8");
        Journey.as("author", "officer")
                .get(path(journey))
                .then()
                .body("items.name", contains(NAME))
                .body("items[0].removedAt", nullValue());
        given().auth()
                .oauth2(Tokens.stranger("officer"))
                .get(path(journey) + "/" + id + "/content")
                .then()
                .statusCode(404);
    }

    @Test
    void a_file_is_what_it_says_or_it_is_refused() {
        var journey = Journey.draft();
        var html = "<html><script>".getBytes(StandardCharsets.UTF_8);

        add(journey, "OTHER", "x.pdf", "application/pdf", html)
                .statusCode(415)
                .body("code", equalTo("not-as-declared"));
        add(journey, "OTHER", "x.html", "text/html", html)
                .statusCode(415)
                .body("code", equalTo("unsupported-attachment"));
        add(journey, "OTHER", "x.pdf", "application/pdf", new byte[0])
                .statusCode(400)
                .body("code", equalTo("attachment-empty"));
        add(journey, "OTHER", "../x.pdf", "application/pdf", pdf(10)).statusCode(400);
        add(journey, "POEM", "x.pdf", "application/pdf", pdf(10)).statusCode(400);
        add(journey, "OTHER", "x.pdf", "application/pdf", pdf((20 << 20) + 1))
                .statusCode(413)
                .body("code", equalTo("attachment-too-large"));
        add(journey, "OTHER", "x.pdf", "application/pdf", pdf(20 << 20)).statusCode(201);
        Journey.as("author", "officer").get(path(journey)).then().body("items", hasSize(1));
    }

    @Test
    void an_upload_that_is_repeated_is_one_file() {
        var journey = Journey.draft();
        var scan = pdf(1000);

        var first = repeated(journey, "once-" + journey.id(), scan).statusCode(201);
        repeated(journey, "once-" + journey.id(), scan)
                .statusCode(201)
                .body("id", equalTo(first.extract().<String>path("id")));
        repeated(journey, "once-" + journey.id(), pdf(1001)).statusCode(422);
        Journey.as("author", "officer").get(path(journey)).then().body("items", hasSize(1));
    }

    @Test
    void an_annex_is_sealed_with_the_document_and_can_be_read_under_its_revision_ever_after() {
        var journey = Journey.draft();
        var before = journey.seal();
        String annex = add(journey, "AGENDA", NAME, "application/pdf", pdf(100))
                .statusCode(201)
                .extract()
                .path("id");
        journey.decide("author", "SUBMIT", before, null).statusCode(409).body("code", equalTo("dossier-changed"));
        journey.submit().statusCode(200);

        String late = add(journey, "RECEIPT", "r.pdf", "application/pdf", pdf(100))
                .statusCode(201)
                .body("annexFrom", nullValue())
                .extract()
                .path("id");
        Journey.as("author", "officer")
                .get(Journey.PROPOSALS + "/" + journey.id() + "/dossier")
                .then()
                .body("proposal.attachments.id", contains(annex));
        remove(journey, annex, "0").statusCode(409).body("code", equalTo("attachment-sealed"));
        remove(journey, late, "7").statusCode(412);
        remove(journey, late, "0").statusCode(204);
        Journey.as("author", "officer").get(path(journey) + "/" + late).then().statusCode(404);

        journey.decide("endorser", "RETURN", journey.seal(), "ขาดกำหนดการ").statusCode(200);
        remove(journey, annex, "0").statusCode(204);
        Journey.as("author", "officer").get(path(journey)).then().body("items.id", not(hasItem(annex)));
        Journey.as("author", "officer")
                .get(path(journey) + "/" + annex)
                .then()
                .statusCode(200)
                .body("removedAt", notNullValue());
        Journey.as("author", "officer")
                .get(path(journey) + "/" + annex + "/content")
                .then()
                .statusCode(200);
        Journey.as("author", "officer")
                .get(Journey.PROPOSALS + "/" + journey.id() + "/revisions/compare?from=1")
                .then()
                .statusCode(200)
                .body("same", equalTo(false))
                .body("document.pointer", hasItem("/attachments/0/id"));
    }

    @Test
    void an_infected_file_is_not_given_out() {
        var journey = Journey.draft();
        String id = add(journey, "OTHER", "x.pdf", "application/pdf", pdf(10))
                .extract()
                .path("id");
        var found = Map.of("state", "INFECTED", "scanner", "ClamAV 1.4");

        Journey.as("author", "officer")
                .contentType("application/json")
                .body(found)
                .put(path(journey) + "/" + id + "/scan")
                .then()
                .statusCode(403);
        given().auth()
                .oauth2(Tokens.stranger("system", "auditor"))
                .contentType("application/json")
                .body(found)
                .put(path(journey) + "/" + id + "/scan")
                .then()
                .statusCode(403);
        given().auth()
                .oauth2(Tokens.machine("scanner", List.of(Tokens.OFFICE), "approval.read", "approval.write"))
                .contentType("application/json")
                .body(found)
                .put(path(journey) + "/" + id + "/scan")
                .then()
                .statusCode(200)
                .body("scan.state", equalTo("INFECTED"));
        Journey.as("author", "officer")
                .get(path(journey) + "/" + id + "/content")
                .then()
                .statusCode(409)
                .body("code", equalTo("attachment-infected"));
    }

    @Test
    void the_database_keeps_what_a_file_is() throws Exception {
        var journey = Journey.draft();
        String id = add(journey, "OTHER", "x.pdf", "application/pdf", pdf(10))
                .extract()
                .path("id");

        for (var change : Arrays.asList(
                "update attachment set sha256 = repeat('0', 64) where id = '" + id + "'",
                "update attachment_piece set content = 'x' where attachment_id = '" + id + "'")) {
            try (var connection = database.getConnection();
                    var statement = connection.createStatement()) {
                assertThat(catchThrowable(() -> statement.executeUpdate(change)))
                        .as(change)
                        .isNotNull();
            }
        }
    }

    private static byte[] pdf(int length) {
        var content = new byte[length];
        new Random(length).nextBytes(content);
        var head = "%PDF-1.7\n".getBytes(StandardCharsets.US_ASCII);
        System.arraycopy(head, 0, content, 0, Math.min(head.length, length));
        return content;
    }

    private static String path(Journey journey) {
        return Journey.PROPOSALS + "/" + journey.id() + "/attachments";
    }

    private static ValidatableResponse add(Journey journey, String kind, String name, String type, byte[] content) {
        return Journey.as("author")
                .config(raw())
                .queryParam("kind", kind)
                .queryParam("name", name)
                .contentType(type)
                .body(content)
                .post(path(journey))
                .then();
    }

    private static ValidatableResponse repeated(Journey journey, String key, byte[] content) {
        return Journey.as("author")
                .config(raw())
                .header("Idempotency-Key", key)
                .queryParam("kind", "OTHER")
                .queryParam("name", "x.pdf")
                .contentType("application/pdf")
                .body(content)
                .post(path(journey))
                .then();
    }

    private static RestAssuredConfig raw() {
        return RestAssured.config()
                .encoderConfig(EncoderConfig.encoderConfig()
                        .appendDefaultContentCharsetToContentTypeIfUndefined(false)
                        .encodeContentTypeAs("application/pdf", ContentType.BINARY)
                        .encodeContentTypeAs("text/html", ContentType.BINARY));
    }

    private static ValidatableResponse remove(Journey journey, String id, String version) {
        return Journey.as("author")
                .header("If-Match", "\"" + version + "\"")
                .delete(path(journey) + "/" + id)
                .then();
    }
}
