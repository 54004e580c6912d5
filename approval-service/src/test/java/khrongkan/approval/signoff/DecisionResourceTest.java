package khrongkan.approval.signoff;

import static io.restassured.RestAssured.given;
import static khrongkan.approval.testing.Journey.PROPOSALS;
import static khrongkan.approval.testing.Journey.as;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasLength;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;
import static org.hamcrest.Matchers.startsWith;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.security.GeneralSecurityException;
import java.security.KeyFactory;
import java.security.spec.X509EncodedKeySpec;
import java.time.Duration;
import java.util.Base64;
import java.util.List;
import khrongkan.approval.testing.Journey;
import khrongkan.approval.testing.OtherServices;
import khrongkan.approval.testing.SealKeyFile;
import khrongkan.kit.testing.TestDatabase;
import khrongkan.kit.testing.TestIssuer;
import khrongkan.kit.testing.Tokens;
import khrongkan.kit.write.Sha256;
import org.eclipse.microprofile.config.ConfigProvider;
import org.jose4j.jws.JsonWebSignature;
import org.jose4j.lang.JoseException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@QuarkusTest
@WithTestResource(TestDatabase.class)
@WithTestResource(TestIssuer.class)
@WithTestResource(SealKeyFile.class)
@WithTestResource(OtherServices.class)
class DecisionResourceTest {

    @Test
    void three_people_take_a_proposal_to_its_approval() {
        var way = Journey.draft();
        var seal = way.seal();
        way.decide("author", "SUBMIT", seal, null)
                .statusCode(200)
                .body("status", equalTo("SUBMITTED"))
                .body("signatures", hasSize(1))
                .body("verificationCode", nullValue());
        way.decide("endorser", "ENDORSE", seal, "เห็นควรอนุมัติ")
                .statusCode(200)
                .body("status", equalTo("ENDORSED"));
        way.awaitConfirmed();
        way.decide("approver", "APPROVE", seal, null)
                .statusCode(200)
                .body("status", equalTo("APPROVED"))
                .body("approvedRevision", equalTo(1))
                .body("verificationCode", hasLength(26))
                .body("signatures.person", contains("author", "endorser", "approver"))
                .body("signatures.seal", everyItem(equalTo(seal)));

        as("auditor")
                .get(PROPOSALS + "/" + way.id() + "/history")
                .then()
                .statusCode(200)
                .body("items.action", contains("SUBMIT", "ENDORSE", "APPROVE"))
                .body("items.seal", everyItem(equalTo(seal)))
                .body("items[0].previous", nullValue())
                .body("items[1].comment", equalTo("เห็นควรอนุมัติ"))
                .body("items[2].actor.position", equalTo("ตำแหน่ง approver"))
                .body("items.jws", everyItem(notNullValue()));
        await().untilAsserted(() ->
                assertThat(OtherServices.told("budget", way.id())).containsExactly("1/confirm", "1/commit"));
        await().untilAsserted(() ->
                assertThat(OtherServices.told("participants", way.id())).containsExactly("1/confirm", "1/commit"));
    }

    @Test
    void each_entry_is_chained_to_the_one_before() {
        var way = Journey.endorsed();
        var items = as("author").get(PROPOSALS + "/" + way.id() + "/history").jsonPath();
        assertThat(items.getString("items[1].previous"))
                .startsWith("sha256:")
                .isEqualTo(items.getString("items[0].hash"));
        for (int i = 0; i < 2; i++) {
            var payload = witnessed(items.getString("items[" + i + "].jws"));
            assertThat("sha256:" + Sha256.of(payload)).isEqualTo(items.getString("items[" + i + "].hash"));
            assertThat(payload).contains("\"seal\":\"" + items.getString("items[" + i + "].seal") + "\"");
        }
        var page = as("author")
                .queryParam("limit", 1)
                .get(PROPOSALS + "/" + way.id() + "/history")
                .jsonPath();
        as("author")
                .queryParam("cursor", page.getString("next"))
                .get(PROPOSALS + "/" + way.id() + "/history")
                .then()
                .body("items.number", contains(2));
    }

    @Test
    void a_signature_needs_a_seal_and_a_return_a_reason() {
        var way = Journey.draft();
        refused(way.decide("author", "SUBMIT", null, null), 400, "invalid-request")
                .body("errors.pointer", contains("/seal"));
        way.submit().statusCode(200);
        refused(way.decide("endorser", "ENDORSE", null, null), 400, "invalid-request");
        for (var action : List.of("RETURN", "REJECT")) {
            refused(way.decide("endorser", action, way.seal(), "  "), 400, "invalid-request")
                    .body("errors.pointer", contains("/comment"));
        }
    }

    @Test
    void out_of_turn_is_a_conflict_and_a_missing_role_is_forbidden() {
        var way = Journey.submitted();
        refused(way.decide("approver", "APPROVE", way.seal(), null), 409, "out-of-turn");
        refused(way.decide("author", "ENDORSE", way.seal(), null), 403, "role-missing");
        refused(way.decide("auditor", "ENDORSE", way.seal(), null), 403, "role-missing");
        refused(way.decide("author", "SUBMIT", way.seal(), null), 409, "out-of-turn");
        refused(way.decide(as("otto", "officer"), "RECALL", null, null), 403, "not-the-author");
        refused(
                way.decide(given().auth().oauth2(Tokens.stranger("officer", "endorser")), "ENDORSE", way.seal(), null),
                404,
                "not-found");
        way.shown("author").body("signatures", hasSize(1));
    }

    @Test
    void the_same_person_does_not_sign_twice() {
        var way = Journey.submitted();
        refused(way.decide(as("author", "officer", "endorser"), "ENDORSE", way.seal(), null), 409, "same-person");
        way.decide("endorser", "ENDORSE", way.seal(), null).statusCode(200);
        way.awaitConfirmed();
        refused(way.decide(as("endorser", "approver"), "APPROVE", way.seal(), null), 409, "same-person");
        refused(way.decide(as("author", "approver"), "APPROVE", way.seal(), null), 409, "same-person");
    }

    @Test
    void a_returned_proposal_is_corrected_and_submitted_as_a_new_revision() {
        var way = Journey.submitted();
        var first = way.seal();
        refused(way.write("ใหม่"), 409, "proposal-locked");
        way.decide("endorser", "RETURN", first, "ยอดไม่ตรง")
                .statusCode(200)
                .body("status", equalTo("RETURNED"))
                .body("signatures", hasSize(0));
        way.write("ใหม่").statusCode(200);
        way.submit().statusCode(200).body("revision", equalTo(2)).body("signatures", hasSize(1));
        assertThat(way.seal()).isNotEqualTo(first);

        as("endorser")
                .get(PROPOSALS + "/" + way.id() + "/revisions/1")
                .then()
                .statusCode(200)
                .body("seal", equalTo(first))
                .body("dossier.proposal.title", equalTo("คลัสเตอร์ปุ๋ยชีวภาพจังหวัดศรีสะเกษ"))
                .body("dossier.participants.headcount.people", equalTo(38))
                .body("manifest.leaves.'/budget/lines/0/amount'", startsWith("sha256:"))
                .body("signatures.person", contains("author"));
        as("endorser").get(PROPOSALS + "/" + way.id() + "/revisions").then().body("items.revision", contains(1, 2));
        as("endorser").get(PROPOSALS + "/" + way.id() + "/revisions/3").then().statusCode(404);
        await().untilAsserted(() -> assertThat(OtherServices.told("budget", way.id()))
                .containsExactly("1/confirm", "1/release", "2/confirm"));
    }

    @Test
    void the_author_takes_it_back_while_nobody_after_him_signed() {
        var way = Journey.submitted();
        way.decide("author", "RECALL", null, null).statusCode(200).body("status", equalTo("DRAFT"));
        way.submit().statusCode(200);
        way.decide("endorser", "ENDORSE", way.seal(), null).statusCode(200);
        refused(way.decide("author", "RECALL", null, null), 409, "out-of-turn");
    }

    @Test
    void a_rejected_and_a_cancelled_proposal_are_closed_and_give_the_money_back() {
        var rejected = Journey.submitted();
        rejected.decide("endorser", "REJECT", rejected.seal(), "ไม่อยู่ในแผน")
                .statusCode(200)
                .body("status", equalTo("REJECTED"))
                .body("actions.allowed", everyItem(equalTo(false)));
        var cancelled = Journey.approved();
        cancelled.decide("admin", "CANCEL", null, "เลิกจัด").statusCode(200).body("status", equalTo("CANCELLED"));
        await().untilAsserted(() ->
                assertThat(OtherServices.told("budget", rejected.id())).containsExactly("1/confirm", "1/release"));
        await().untilAsserted(() -> assertThat(OtherServices.told("budget", cancelled.id()))
                .containsExactly("1/confirm", "1/commit", "1/release"));
    }

    @Test
    void an_amendment_leaves_the_approved_revision_in_force_until_it_is_approved() {
        var way = Journey.approved();
        String code = way.shown("author").extract().path("verificationCode");
        way.awaitAllowed("author", "AMEND");
        way.decide("author", "AMEND", null, "เพิ่มผู้เข้าร่วม")
                .statusCode(200)
                .body("status", equalTo("DRAFT"))
                .body("revision", equalTo(2))
                .body("approvedRevision", equalTo(1))
                .body("verificationCode", equalTo(code));
        way.write("ฉบับแก้ไข").statusCode(200);
        way.submit().statusCode(200);
        way.decide("endorser", "REJECT", way.seal(), "ไม่จำเป็น")
                .statusCode(200)
                .body("status", equalTo("APPROVED"))
                .body("revision", equalTo(1))
                .body("title", equalTo("คลัสเตอร์ปุ๋ยชีวภาพจังหวัดศรีสะเกษ"))
                .body("signatures", hasSize(3));
        way.decide("author", "AMEND", null, null).statusCode(200).body("revision", equalTo(3));
        way.submit().statusCode(200);
        way.decide("author", "CANCEL", null, null).statusCode(200);
        await().atMost(Duration.ofSeconds(10))
                .untilAsserted(() -> assertThat(OtherServices.told("budget", way.id()))
                        .containsExactly(
                                "1/confirm",
                                "1/commit",
                                "1/reopen",
                                "2/confirm",
                                "2/release",
                                "1/commit",
                                "1/reopen",
                                "3/confirm",
                                "3/release",
                                "1/release"));
        await().untilAsserted(() -> assertThat(OtherServices.told("participants", way.id()))
                .containsExactly(
                        "1/confirm", "1/commit", "2/confirm", "2/release", "3/confirm", "3/release", "1/release"));
    }

    @ParameterizedTest
    @CsvSource({
        "{}, /action",
        "'{\"action\":\"SIGN\"}', /action",
        "'{\"action\":\"CANCEL\",\"authorityId\":\"0198d3c2-0000-7000-8000-000000000000\"}', /authorityId"
    })
    void an_unreadable_decision_names_its_field(String body, String pointer) {
        var way = Journey.draft();
        refused(
                        as("author")
                                .contentType("application/json")
                                .body(body)
                                .post(PROPOSALS + "/" + way.id() + "/decisions")
                                .then(),
                        400,
                        "invalid-request")
                .body("errors.pointer", hasItem(pointer));
    }

    /** What the service signed, if the signature is good. */
    private static String witnessed(String jws) {
        try {
            var shown = ConfigProvider.getConfig().getValue("khrongkan.test.seal-public", String.class);
            var key = new X509EncodedKeySpec(Base64.getDecoder().decode(shown));
            var read = new JsonWebSignature();
            read.setCompactSerialization(jws);
            read.setKey(KeyFactory.getInstance("EC").generatePublic(key));
            assertThat(read.verifySignature()).isTrue();
            return read.getPayload();
        } catch (GeneralSecurityException | JoseException bad) {
            throw new AssertionError(bad);
        }
    }

    private static ValidatableResponse refused(ValidatableResponse answer, int status, String code) {
        return answer.statusCode(status).contentType("application/problem+json").body("code", equalTo(code));
    }
}
