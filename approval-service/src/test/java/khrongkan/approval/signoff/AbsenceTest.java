package khrongkan.approval.signoff;

import static khrongkan.approval.testing.Office.TODAY;
import static khrongkan.approval.testing.Office.approver;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import khrongkan.approval.testing.Office;
import khrongkan.approval.testing.OtherServices;
import khrongkan.approval.testing.SealKeyFile;
import khrongkan.approval.testing.TestClock;
import khrongkan.kit.testing.TestDatabase;
import khrongkan.kit.testing.TestIssuer;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Who signs while the holder of a post is away, and how his block is printed. */
@QuarkusTest
@WithTestResource(TestDatabase.class)
@WithTestResource(TestIssuer.class)
@WithTestResource(SealKeyFile.class)
@WithTestResource(OtherServices.class)
class AbsenceTest {

    private static final String ORDER = "คำสั่งจังหวัดศรีสะเกษ ที่ 12/2569";

    private final Office office = Office.founded();
    private String head;
    private String governor;

    @BeforeEach
    void two_posts() {
        head = office.post("อุตสาหกรรมจังหวัดศรีสะเกษ");
        governor = office.post("ผู้ว่าราชการจังหวัดศรีสะเกษ");
        office.route(List.of(), head, List.of(approver(governor, null))).statusCode(201);
    }

    @Test
    void an_acting_officer_signs_for_a_week_and_not_after_it() {
        office.authority(head, "OWN_POST", "somboon");
        actingForAWeek("rudi");
        var paper = office.submitted();
        var later = office.submitted();
        paper.shown("author", "officer")
                .body("waiting.people.subject", contains("somboon", "rudi"))
                .body("signatureBlocks[1].name", equalTo("นายrudi"))
                .body("signatureBlocks[1].capacityLine", equalTo("รักษาราชการแทนอุตสาหกรรมจังหวัดศรีสะเกษ"))
                .body("signatureBlocks[1].signed", equalTo(false));
        allowed(paper.shown("rudi", "officer"), "ENDORSE", true);
        paper.decide("rudi", "ENDORSE", "officer")
                .statusCode(200)
                .body("signatureBlocks[1].name", equalTo("ชื่อ rudi"))
                .body("signatureBlocks[1].position", equalTo("ตำแหน่ง rudi"))
                .body("signatureBlocks[1].capacityLine", equalTo("รักษาราชการแทนอุตสาหกรรมจังหวัดศรีสะเกษ"))
                .body("signatureBlocks[1].signed", equalTo(true))
                .body("signatures[1].capacity", equalTo("ACTING"))
                .body("signatures[1].warrant.order", equalTo(ORDER));
        office.as("auditor", "auditor")
                .get(paper.path() + "/history")
                .then()
                .body("items[1].capacity", equalTo("ACTING"))
                .body("items[1].warrant.postTitle", equalTo("อุตสาหกรรมจังหวัดศรีสะเกษ"))
                .body("items[1].warrant.order", equalTo(ORDER))
                .body("items[0].warrant", nullValue());
        TestClock.later(Duration.ofDays(7), () -> {
            later.shown("author", "officer").body("waiting.people.subject", contains("somboon"));
            allowed(later.shown("rudi", "officer"), "ENDORSE", false);
            refused(later.decide("rudi", "ENDORSE", "officer"), 403, "authority-ended")
                    .body("detail", containsString(TODAY.plusDays(6).toString()));
            worklist("rudi", "officer").body("items", empty());
            worklist("somboon", "officer").body("items.id", contains(later.id()));
        });
    }

    @Test
    void a_revoked_authority_moves_what_waits_to_whoever_holds_the_post_then() {
        var first = office.authority(head, "OWN_POST", "somboon");
        var paper = office.submitted();
        worklist("somboon", "endorser").body("items.id", contains(paper.id()));
        office.revoke(first);
        paper.shown("author", "officer")
                .body("waiting.vacant", equalTo(true))
                .body("signatureBlocks[1].name", nullValue());
        refused(paper.decide("somboon", "ENDORSE", "endorser"), 403, "authority-revoked");
        worklist("somboon", "endorser").body("items", empty());
        office.authority(head, "OWN_POST", "malee");
        worklist("malee", "endorser").body("items.id", contains(paper.id()));
        paper.decide("malee", "ENDORSE", "endorser")
                .statusCode(200)
                .body("signatureBlocks[1].position", equalTo("อุตสาหกรรมจังหวัดศรีสะเกษ"))
                .body("signatureBlocks[1].capacityLine", nullValue());
    }

    @Test
    void an_authority_up_to_2000_is_refused_for_3000_and_the_route_leads_to_the_next_post() {
        office.authority(head, "OWN_POST", "somboon");
        var deputy = office.post("รองผู้ว่าราชการจังหวัดศรีสะเกษ");
        office.authority(deputy, "OWN_POST", "damrong", "ceiling", 2000);
        var holder = office.authority(governor, "OWN_POST", "prasit");
        office.authority(governor, "DELEGATE", "dolah", "grantedBy", holder, "ceiling", 2000);
        office.route(List.of(), head, List.of(approver(deputy, null), approver(governor, null)));
        var paper = office.submitted();
        paper.decide("somboon", "ENDORSE", "officer").statusCode(200);
        paper.confirmed()
                .shown("author", "officer")
                .body("waiting.post.title", equalTo("ผู้ว่าราชการจังหวัดศรีสะเกษ"))
                .body("waiting.people.subject", contains("prasit"));
        for (var small : List.of("damrong", "dolah")) {
            allowed(paper.shown(small, "approver"), "APPROVE", false);
            refused(paper.decide(small, "APPROVE", "approver"), 403, "over-ceiling")
                    .body("detail", containsString("2,000.00"))
                    .body("detail", containsString("3,000.00"));
            worklist(small, "approver").body("items", empty());
        }
        worklist("prasit", "approver").body("items.id", hasItem(paper.id()));
        paper.decide("prasit", "APPROVE", "officer").statusCode(200).body("status", equalTo("APPROVED"));
    }

    @Test
    void a_role_alone_does_not_decide_at_a_post_and_an_auditor_never_does() {
        office.authority(head, "OWN_POST", "auditor");
        var paper = office.submitted();
        refused(paper.decide("endorser", "ENDORSE", "endorser"), 403, "no-authority");
        worklist("endorser", "endorser").body("items", empty());
        allowed(paper.shown("auditor", "auditor"), "ENDORSE", false);
        refused(paper.decide("auditor", "ENDORSE", "auditor"), 403, "role-missing");
    }

    @Test
    void whoever_has_two_authorities_may_say_by_which_he_signs() {
        var holder = office.authority(head, "OWN_POST", "somboon");
        var acting = actingForAWeek("rudi");
        var delegated = office.authority(head, "DELEGATE", "rudi", "grantedBy", holder);
        var paper = office.submitted();
        refused(paper.decide("rudi", "ENDORSE", Map.of("authorityId", holder), "officer"), 400, "invalid-request")
                .body("errors.code", contains("no-such-authority"));
        refused(paper.decide("author", "RECALL", Map.of("authorityId", acting), "officer"), 400, "invalid-request");
        paper.decide("rudi", "ENDORSE", Map.of("authorityId", delegated), "officer")
                .statusCode(200)
                .body("signatures[1].capacityLine", equalTo("ปฏิบัติราชการแทนอุตสาหกรรมจังหวัดศรีสะเกษ"));
        var other = office.submitted();
        other.decide("rudi", "ENDORSE", "officer").body("signatures[1].capacity", equalTo("ACTING"));
        other.shown("author", "officer").body("signatures.person", not(hasItem("somboon")));
    }

    private String actingForAWeek(String subject) {
        return office.authority(
                head,
                "ACTING",
                subject,
                "order",
                ORDER,
                "from",
                TODAY.toString(),
                "until",
                TODAY.plusDays(6).toString());
    }

    private ValidatableResponse worklist(String subject, String role) {
        return office.as(subject, role).get("/api/v1/worklist").then().statusCode(200);
    }

    private static void allowed(ValidatableResponse shown, String action, boolean allowed) {
        shown.body("actions.find { it.action == '" + action + "' }.allowed", equalTo(allowed));
    }

    private static ValidatableResponse refused(ValidatableResponse answer, int status, String code) {
        return answer.statusCode(status).contentType("application/problem+json").body("code", equalTo(code));
    }
}
