package khrongkan.approval.signoff;

import static khrongkan.approval.testing.Office.approver;
import static khrongkan.approval.testing.Office.review;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import khrongkan.approval.testing.Journey;
import khrongkan.approval.testing.Office;
import khrongkan.approval.testing.OtherServices;
import khrongkan.approval.testing.Paper;
import khrongkan.approval.testing.SealKeyFile;
import khrongkan.kit.testing.TestDatabase;
import khrongkan.kit.testing.TestIssuer;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Checks between the signatures, a step back, a day put off, a closed project, and the number of the registry. */
@QuarkusTest
@WithTestResource(TestDatabase.class)
@WithTestResource(TestIssuer.class)
@WithTestResource(SealKeyFile.class)
@WithTestResource(OtherServices.class)
class TurnsTest {

    private final Office office = Office.founded();

    @BeforeEach
    void four_stations() {
        var plan = office.post("หัวหน้างานแผน");
        var finance = office.post("หัวหน้างานการเงิน");
        var head = office.post("อุตสาหกรรมจังหวัด");
        var governor = office.post("ผู้ว่าราชการจังหวัด");
        office.authority(plan, "OWN_POST", "paula");
        office.authority(finance, "OWN_POST", "fred");
        office.authority(head, "OWN_POST", "emil");
        office.authority(governor, "OWN_POST", "pia");
        office.route(
                        List.of(review("PLAN", plan, "ENDORSER"), review("FINANCE", finance, "APPROVER")),
                        head,
                        List.of(approver(governor, null)))
                .statusCode(201);
    }

    @Test
    void plan_and_finance_check_and_sign_nothing() {
        var paper = office.submitted();
        refused(paper.decide("emil", "ENDORSE", "endorser"), 409, "review-awaited");
        refused(paper.decide("paula", "REJECT", "officer"), 409, "review-awaited");
        refused(paper.decide("fred", "REVIEW", "finance"), 403, "no-authority");
        paper.decide("paula", "REVIEW", "officer")
                .statusCode(200)
                .body("status", equalTo("SUBMITTED"))
                .body("reviews.hand", contains("PLAN"))
                .body("signatures", hasSize(1))
                .body("waiting.hand", equalTo("ENDORSER"));
        paper.decide("emil", "ENDORSE", "officer").statusCode(200);
        paper.confirmed();
        refused(paper.decide("pia", "APPROVE", "approver"), 409, "review-awaited");
        paper.decide("fred", "REVIEW", "finance").statusCode(200);
        paper.decide("pia", "APPROVE", "approver")
                .statusCode(200)
                .body("signatures.person", contains("author", "emil", "pia"))
                .body("reviews.person", contains("paula", "fred"))
                .body("way.stations.progress", contains("PASSED", "PASSED", "PASSED", "PASSED"));
        office.as("auditor", "auditor")
                .get(paper.path() + "/history")
                .then()
                .body("items.action", contains("SUBMIT", "REVIEW", "ENDORSE", "REVIEW", "APPROVE"))
                .body("items.hand", contains("AUTHOR", "PLAN", "ENDORSER", "FINANCE", "APPROVER"));
    }

    @Test
    void a_check_returns_the_paper_to_its_author() {
        var paper = office.submitted();
        paper.decide("paula", "RETURN", "officer")
                .statusCode(200)
                .body("status", equalTo("RETURNED"))
                .body("signatures", empty());
        await().atMost(Duration.ofSeconds(30)).until(() -> told(paper, "1/release"));
    }

    @Test
    void a_step_back_keeps_revision_and_money_and_asks_the_station_before_again() {
        var paper = atApprover();
        var back = Map.of("returnTo", "STEP_BEFORE");
        paper.decide("pia", "RETURN", back, "approver")
                .statusCode(200)
                .body("status", equalTo("ENDORSED"))
                .body("waiting.hand", equalTo("FINANCE"))
                .body("reviews.person", contains("paula"));
        paper.decide("fred", "RETURN", back, "finance")
                .statusCode(200)
                .body("status", equalTo("SUBMITTED"))
                .body("revision", equalTo(1))
                .body("waiting.hand", equalTo("ENDORSER"))
                .body("signatures.person", contains("author"));
        assertThat(told(paper, "1/release")).isFalse();
        office.as("emil", "endorser").get("/api/v1/worklist").then().body("items.id", hasItem(paper.id()));
        paper.decide("emil", "ENDORSE", "endorser").statusCode(200);
        paper.decide("fred", "REVIEW", "finance").statusCode(200);
        paper.decide("pia", "APPROVE", "approver")
                .statusCode(200)
                .body("signatures.person", contains("author", "emil", "pia"));
        office.as("author", "officer")
                .get(paper.path() + "/revisions/1")
                .then()
                .body("signatures.person", contains("author", "paula", "emil", "fred", "pia"));
    }

    @Test
    void after_a_step_back_the_author_may_take_it_back() {
        var paper = atApprover();
        refused(paper.decide("author", "RECALL", "officer"), 409, "out-of-turn");
        paper.decide("pia", "RETURN", Map.of("returnTo", "STEP_BEFORE"), "approver");
        paper.decide("fred", "RETURN", Map.of("returnTo", "STEP_BEFORE"), "finance");
        paper.decide("author", "RECALL", "officer").statusCode(200).body("status", equalTo("DRAFT"));
        paper.decide("author", "SUBMIT", "officer").statusCode(200).body("revision", equalTo(2));
    }

    @Test
    void nobody_is_at_two_stations_whatever_his_authorities() {
        var everywhere = office.post("รองหัวหน้า");
        office.authority(everywhere, "OWN_POST", "author");
        office.route(
                List.of(review("FINANCE", everywhere, "ENDORSER")), everywhere, List.of(approver(everywhere, null)));
        var paper = office.submitted();
        refused(paper.decide("author", "REVIEW", "officer"), 409, "same-person");
        office.authority(everywhere, "ACTING", "emil");
        paper.decide("emil", "REVIEW", "officer").statusCode(200);
        refused(paper.decide("emil", "ENDORSE", "officer"), 409, "same-person");
        refused(paper.decide("author", "ENDORSE", "officer", "endorser"), 409, "same-person");
    }

    @Test
    void a_day_put_off_is_named_anew_by_an_amendment() {
        var way = Journey.approved();
        way.awaitAllowed("author", "POSTPONE");
        refused(way.decide("author", "POSTPONE", null, " "), 400, "invalid-request");
        way.decide("author", "POSTPONE", null, "วิทยากรติดภารกิจ")
                .statusCode(200)
                .body("status", equalTo("POSTPONED"))
                .body("approvedRevision", equalTo(1))
                .body("signatures", hasSize(3));
        refused(way.decide("author", "CLOSE", null, null), 409, "out-of-turn");
        way.decide("author", "AMEND", null, null).statusCode(200).body("status", equalTo("DRAFT"));
        way.submit().statusCode(200);
        way.decide("endorser", "REJECT", null, "วันไม่เหมาะสม")
                .statusCode(200)
                .body("status", equalTo("POSTPONED"))
                .body("signatures", hasSize(3));
        way.decide("author", "AMEND", null, null).statusCode(200);
        way.submit().statusCode(200);
        way.decide("endorser", "ENDORSE", way.seal(), null).statusCode(200);
        way.awaitConfirmed();
        way.decide("approver", "APPROVE", way.seal(), null).statusCode(200).body("status", equalTo("APPROVED"));
        way.awaitAllowed("author", "CLOSE");
        refused(way.decide(Journey.as("otto", "officer"), "CLOSE", null, null), 403, "not-the-author");
        way.decide("author", "CLOSE", null, null)
                .statusCode(200)
                .body("status", equalTo("CLOSED"))
                .body("actions.allowed", not(hasItem(true)));
    }

    @Test
    void the_registry_gives_number_and_date_once_and_late() {
        var paper = office.draft(null);
        var number = Map.of("number", "ศก ๐๐๓๓/๑๒๓", "date", "2026-03-02");
        refused(paper.decide("rudi", "NUMBER", number, "registrar"), 409, "out-of-turn");
        paper.decide("author", "SUBMIT", "officer").statusCode(200);
        refused(paper.decide("author", "NUMBER", number, "officer"), 403, "role-missing");
        var seal = paper.seal();
        paper.decide("rudi", "NUMBER", number, "registrar")
                .statusCode(200)
                .body("status", equalTo("SUBMITTED"))
                .body("documentNumber.number", equalTo("ศก ๐๐๓๓/๑๒๓"))
                .body("documentNumber.date", equalTo("2026-03-02"));
        assertThat(paper.seal()).isEqualTo(seal);
        refused(paper.decide("rudi", "NUMBER", number, "registrar"), 409, "number-given");
        office.as("auditor", "auditor")
                .get(paper.path() + "/history")
                .then()
                .body("items[1].action", equalTo("NUMBER"))
                .body("items[1].comment", equalTo("ศก ๐๐๓๓/๑๒๓ ลงวันที่ 2 มีนาคม 2569\nเหตุผล"));
        var other = office.submitted();
        other.shown("rudi", "registrar").body("documentNumber", nullValue());
        var same = Map.of("number", "ศก 0033/123", "date", "2026-12-31");
        refused(other.decide("rudi", "NUMBER", same, "registrar"), 409, "number-taken");
        other.decide("rudi", "NUMBER", Map.of("number", "ศก 0033/123", "date", "2027-01-04"), "registrar")
                .statusCode(200);
    }

    @ParameterizedTest
    @ValueSource(strings = {"123", "ศก 33/123", "ศก 0033", "SK 0033/1", "ศก 0033/123 x"})
    void what_is_no_document_number_is_refused(String number) {
        var paper = office.submitted();
        refused(
                        paper.decide("rudi", "NUMBER", Map.of("number", number, "date", "2026-03-02"), "registrar"),
                        400,
                        "invalid-request")
                .body("errors.pointer", contains("/number"));
        refused(paper.decide("rudi", "NUMBER", Map.of("number", "ศก 0033/1"), "registrar"), 400, "invalid-request");
    }

    private Paper atApprover() {
        var paper = office.submitted();
        paper.decide("paula", "REVIEW", "officer").statusCode(200);
        paper.decide("emil", "ENDORSE", "endorser").statusCode(200);
        paper.decide("fred", "REVIEW", "finance").statusCode(200);
        return paper.confirmed();
    }

    private static boolean told(Paper paper, String what) {
        return OtherServices.told("budget", paper.id()).contains(what);
    }

    private static ValidatableResponse refused(ValidatableResponse answer, int status, String code) {
        return answer.statusCode(status).contentType("application/problem+json").body("code", equalTo(code));
    }
}
