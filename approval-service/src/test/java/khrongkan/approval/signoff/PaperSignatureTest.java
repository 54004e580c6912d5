package khrongkan.approval.signoff;

import static khrongkan.approval.testing.Office.TODAY;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasItems;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import khrongkan.approval.testing.Office;
import khrongkan.approval.testing.OtherServices;
import khrongkan.approval.testing.Paper;
import khrongkan.approval.testing.SealKeyFile;
import khrongkan.kit.testing.TestDatabase;
import khrongkan.kit.testing.TestIssuer;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A signature that stands on paper counts by the same rules as one that was put here. */
@QuarkusTest
@WithTestResource(TestDatabase.class)
@WithTestResource(TestIssuer.class)
@WithTestResource(SealKeyFile.class)
@WithTestResource(OtherServices.class)
class PaperSignatureTest {

    private static final String SCAN = "ab".repeat(32);

    private final Office office = Office.founded();
    private String endorser;
    private String approver;

    @BeforeEach
    void fill_the_posts() {
        var head = office.post("อุตสาหกรรมจังหวัด");
        var governor = office.post("ผู้ว่าราชการจังหวัด");
        endorser = office.authority(head, "ACTING", "somboon");
        approver = office.authority(governor, "OWN_POST", "prasit");
        office.route(List.of(), head, List.of(Office.approver(governor, null))).statusCode(201);
    }

    @Test
    void two_signatures_on_paper_approve_a_proposal_and_are_shown_and_proven() {
        var paper = office.submitted();
        record(paper, "ENDORSE", endorser)
                .statusCode(200)
                .body("status", equalTo("ENDORSED"))
                .body("signatures[1].person", equalTo("somboon"))
                .body("signatures[1].capacityLine", equalTo("รักษาราชการแทนอุตสาหกรรมจังหวัด"))
                .body("signatures[1].paper.sha256", equalTo(SCAN))
                .body("signatures[1].paper.recordedBy", equalTo("registrar"))
                .body("signatureBlocks[1].signedOnPaper", equalTo(TODAY.toString()));
        paper.confirmed();
        record(paper, "APPROVE", approver).statusCode(200).body("status", equalTo("APPROVED"));

        office.as("author", "officer")
                .get(paper.path() + "/history")
                .then()
                .body("items.actor.subject", contains("author", "somboon", "prasit"))
                .body("items[2].actor.position", equalTo("ผู้ว่าราชการจังหวัด"))
                .body("items[2].paper.signedOn", equalTo(TODAY.toString()));
        office.as("author", "officer")
                .get(paper.path() + "/evidence")
                .then()
                .body("history[1].entry.paper.sha256", equalTo(SCAN))
                .body("signatures.paper.sha256", hasItem(SCAN));
        office.as("author", "officer")
                .get(paper.path() + "/verification")
                .then()
                .body("asSigned", equalTo(true));
        office.as("admin", "admin")
                .get("/api/v1/feed")
                .then()
                .body("items.type.flatten()", hasItems("PAPER_SIGNED", "PROPOSAL_APPROVED"));
    }

    @Test
    void nobody_signs_twice_on_paper_either_and_nobody_records_beside_his_own_name() {
        var paper = office.submitted();
        refused(paper, "APPROVE", approver, Map.of(), 409, "out-of-turn");
        refused(paper, "ENDORSE", approver, Map.of(), 403, "no-authority");
        record(paper, "author", "ENDORSE", endorser, Map.of()).statusCode(409).body("code", equalTo("recorder-signed"));
        record(paper, "somboon", "ENDORSE", endorser, Map.of())
                .statusCode(409)
                .body("code", equalTo("recorder-signed"));
        record(paper, "ENDORSE", endorser).statusCode(200);
        paper.confirmed();
        paper.decide("registrar", "APPROVE", "approver", "registrar").statusCode(403);
        office.authority(post("ผู้ว่าราชการจังหวัด"), "DELEGATE", "registrar", "grantedBy", approver);
        paper.decide("registrar", "APPROVE", "registrar", "approver")
                .statusCode(409)
                .body("code", equalTo("recorded-signature"));
    }

    @ParameterizedTest
    @CsvSource({
        "signedOn, 2999-01-01, 400, invalid-request",
        "signedOn, 2004-01-21, 400, invalid-request",
        "signedOn, 2547-01-21, 400, invalid-request",
        "action, RETURN, 400, invalid-request",
        "authorityId, 0198d3c2-0000-7000-8000-000000000000, 400, invalid-request",
        "seal, sha256:1, 409, dossier-changed",
        "seal, '', 400, invalid-request"
    })
    void what_is_wrong_with_a_record_is_refused(String field, String value, int status, String code) {
        refused(office.submitted(), "ENDORSE", endorser, Map.of(field, value), status, code);
    }

    @Test
    void a_scan_needs_its_checksum_and_only_the_registry_records() {
        var paper = office.submitted();
        var bad = Map.of("sha256", "xyz", "reference", "แฟ้ม 1");
        refused(paper, "ENDORSE", endorser, Map.of("scan", bad), 400, "invalid-request");
        office.as("author", "officer")
                .body(Map.of())
                .post(paper.path() + "/paper-signatures")
                .then()
                .statusCode(403);
        new Office("OTHER")
                .as("registrar", "registrar")
                .body(body(paper, "ENDORSE", endorser, Map.of()))
                .post(paper.path() + "/paper-signatures")
                .then()
                .statusCode(404);
    }

    @Test
    void where_roles_decide_nobody_knows_who_was_entitled() {
        var other = Office.founded();
        var paper = other.submitted();
        other.as("registrar", "registrar")
                .body(body(paper, "ENDORSE", UUID.randomUUID().toString(), Map.of()))
                .post(paper.path() + "/paper-signatures")
                .then()
                .statusCode(409)
                .body("code", equalTo("paper-needs-post"));
    }

    private String post(String title) {
        return office.as("admin", "admin")
                .get("/api/v1/posts")
                .jsonPath()
                .getString("items.find { it.title == '%s' }.id".formatted(title));
    }

    private ValidatableResponse record(Paper paper, String action, String authority) {
        return record(paper, "registrar", action, authority, Map.of());
    }

    private ValidatableResponse record(
            Paper paper, String recorder, String action, String authority, Map<String, ?> fields) {
        return office.as(recorder, "registrar")
                .body(body(paper, action, authority, fields))
                .post(paper.path() + "/paper-signatures")
                .then();
    }

    private static Map<String, Object> body(Paper paper, String action, String authority, Map<String, ?> fields) {
        Map<String, Object> body = new TreeMap<>();
        body.put("action", action);
        body.put("seal", paper.seal());
        body.put("authorityId", authority);
        body.put("signedOn", TODAY.toString());
        body.put("scan", Map.of("sha256", SCAN, "reference", "แฟ้ม 12/2569 หน้า 3"));
        body.putAll(fields);
        return body;
    }

    private void refused(Paper paper, String action, String authority, Map<String, ?> fields, int status, String code) {
        record(paper, "registrar", action, authority, fields)
                .statusCode(status)
                .contentType("application/problem+json")
                .body("code", equalTo(code));
    }
}
