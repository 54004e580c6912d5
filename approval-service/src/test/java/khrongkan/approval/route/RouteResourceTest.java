package khrongkan.approval.route;

import static khrongkan.approval.testing.Office.approver;
import static khrongkan.approval.testing.Office.review;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.util.List;
import java.util.UUID;
import khrongkan.approval.testing.Office;
import khrongkan.approval.testing.OtherServices;
import khrongkan.approval.testing.SealKeyFile;
import khrongkan.kit.testing.TestDatabase;
import khrongkan.kit.testing.TestIssuer;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The budget of every paper here is 3,000 baht. */
@QuarkusTest
@WithTestResource(TestDatabase.class)
@WithTestResource(TestIssuer.class)
@WithTestResource(SealKeyFile.class)
@WithTestResource(OtherServices.class)
class RouteResourceTest {

    private final Office office = Office.founded();
    private String head;
    private String deputy;
    private String governor;

    @BeforeEach
    void three_posts() {
        head = office.post("อุตสาหกรรมจังหวัด");
        deputy = office.post("รองผู้ว่าราชการจังหวัด");
        governor = office.post("ผู้ว่าราชการจังหวัด");
    }

    @Test
    void without_a_route_the_roles_decide() {
        office.submitted()
                .shown("author", "officer")
                .body("way.version", equalTo(0))
                .body("way.amount", equalTo(3000.0f))
                .body("way.stations.hand", contains("ENDORSER", "APPROVER"))
                .body("waiting.hand", equalTo("ENDORSER"))
                .body("waiting.post", nullValue());
    }

    @Test
    void the_approver_is_chosen_by_amount_and_the_next_post_is_shown() {
        office.route(List.of(), head, List.of(approver(deputy, 2000), approver(governor, null)))
                .statusCode(201)
                .body("version", equalTo(1));
        office.submitted()
                .shown("author", "officer")
                .body("way.stations[1].post.title", equalTo("ผู้ว่าราชการจังหวัด"))
                .body("way.stations[1].passedOver.post.title", contains("รองผู้ว่าราชการจังหวัด"))
                .body("waiting.post.title", equalTo("อุตสาหกรรมจังหวัด"))
                .body("waiting.vacant", equalTo(true))
                .body("signatureBlocks[1].position", equalTo("อุตสาหกรรมจังหวัด"))
                .body("signatureBlocks[1].name", nullValue());
        office.route(List.of(), head, List.of(approver(deputy, 3000), approver(governor, null)));
        approverOf(office.submitted().id(), "รองผู้ว่าราชการจังหวัด");
    }

    @Test
    void a_post_where_nobody_may_decide_about_so_much_is_passed_over() {
        office.route(List.of(), head, List.of(approver(deputy, null), approver(governor, null)));
        approverOf(office.submitted().id(), "รองผู้ว่าราชการจังหวัด");
        var small = office.authority(deputy, "OWN_POST", "deputy", "ceiling", 2000);
        approverOf(office.submitted().id(), "ผู้ว่าราชการจังหวัด");
        office.authority(deputy, "DELEGATE", "other", "grantedBy", small, "ceiling", 1000);
        approverOf(office.submitted().id(), "ผู้ว่าราชการจังหวัด");
        office.revoke(small);
        office.authority(deputy, "ACTING", "third");
        approverOf(office.submitted().id(), "รองผู้ว่าราชการจังหวัด");
    }

    @Test
    void the_approver_is_chosen_by_subject_too() {
        office.route(List.of(), head, List.of(approver(deputy, null, "SEMINAR"), approver(governor, 100)));
        var seminar = office.draft("SEMINAR");
        seminar.decide("author", "SUBMIT", "officer").statusCode(200);
        approverOf(seminar.id(), "รองผู้ว่าราชการจังหวัด");
        refused(office.draft("TRIP").decide("author", "SUBMIT", "officer"), 409, "no-approver");
        refused(office.draft(null).decide("author", "SUBMIT", "officer"), 409, "no-approver");
    }

    @Test
    void a_paper_goes_on_the_way_it_was_submitted_under() {
        office.route(List.of(), head, List.of(approver(governor, null)));
        var paper = office.submitted();
        office.route(List.of(review("FINANCE", deputy, "ENDORSER")), head, List.of(approver(governor, null)))
                .body("version", equalTo(2));
        paper.shown("author", "officer").body("way.version", equalTo(1)).body("way.stations", hasSize(2));
        paper.decide("author", "RECALL", "officer").statusCode(200).body("way", nullValue());
        paper.decide("author", "SUBMIT", "officer")
                .statusCode(200)
                .body("way.version", equalTo(2))
                .body("way.stations.progress", contains("AWAITED", "AHEAD", "AHEAD"));
        office.as("auditor", "auditor")
                .get(paper.path() + "/revisions/1")
                .then()
                .body("way.version", equalTo(1));
    }

    @Test
    void every_version_stays() {
        String first = office.route(List.of(), null, List.of(approver(null, null)))
                .extract()
                .path("id");
        office.route(List.of(), head, List.of(approver(null, null)));
        office.as("author", "officer").get("/api/v1/routes").then().body("items.version", contains(2, 1));
        office.as("author", "officer")
                .get("/api/v1/routes/" + first)
                .then()
                .statusCode(200)
                .body("endorserPost", nullValue())
                .body("enteredAt", notNullValue());
        refused(
                Office.founded()
                        .as("x", "officer")
                        .get("/api/v1/routes/" + first)
                        .then(),
                404,
                "not-found");
    }

    @Test
    void what_breaks_a_rule_is_named() {
        var strange = UUID.randomUUID().toString();
        refused(office.route(List.of(), strange, List.of(approver(strange, null))), 400, "invalid-request")
                .body("errors.pointer", contains("/endorserPost", "/approvers/0/post"))
                .body("errors.code", contains("no-such-post", "no-such-post"));
        refused(office.route(List.of(), head, List.of()), 400, "invalid-request")
                .body("errors.pointer", hasItem("/approvers"));
        var twice = List.of(review("PLAN", head, "ENDORSER"), review("PLAN", head, "APPROVER"));
        refused(office.route(twice, head, List.of(approver(null, null))), 400, "invalid-request")
                .body("errors.code", contains("each-kind-once"));
        refused(office.as("x", "registrar").body("{}").post("/api/v1/routes").then(), 403, "role-missing");
    }

    private void approverOf(String paper, String title) {
        office.as("author", "officer")
                .get("/api/v1/proposals/" + paper)
                .then()
                .body("way.stations[1].post.title", equalTo(title));
    }

    private static ValidatableResponse refused(ValidatableResponse answer, int status, String code) {
        return answer.statusCode(status).contentType("application/problem+json").body("code", equalTo(code));
    }
}
