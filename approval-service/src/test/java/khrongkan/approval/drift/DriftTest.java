package khrongkan.approval.drift;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
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
class DriftTest {

    private static final String SIGNED = """
            {"seminar":{"title":"สัมมนา"},"headcount":{"people":2},"registrations":[
             {"id":"a","group":"PROVINCIAL","person":{"givenName":"สมชาย"}},{"id":"b","group":"PROVINCIAL","person":null}]}""";

    @Test
    void what_changed_since_the_signature_is_named_by_registration_and_field() {
        var journey = Journey.draft();
        list(journey, SIGNED);
        journey.submit().statusCode(200);
        drift(journey).statusCode(200).body("revision", equalTo(1)).body("people.changed", equalTo(false));

        list(
                journey,
                SIGNED.replace("\"id\":\"b\"", "\"id\":\"c\"")
                        .replace("สมชาย", "สมหญิง")
                        .replace("สัมมนา", "อบรม"));

        drift(journey)
                .statusCode(200)
                .body("people.changed", equalTo(true))
                .body("people.added.id", contains("c"))
                .body("people.removed.id", contains("b"))
                .body("people.altered.registrationId", contains("a"))
                .body("people.altered[0].fields.pointer", contains("/person/givenName"))
                .body("people.altered[0].fields[0].signed", equalTo("สมชาย"))
                .body("people.altered[0].fields[0].now", equalTo("สมหญิง"))
                .body("people.plan.pointer", hasItem("/seminar/title"));
    }

    @Test
    void before_the_first_signature_nothing_has_changed_and_a_list_that_is_gone_is_not_shown() {
        var draft = Journey.draft();
        drift(draft).statusCode(409).body("code", equalTo("nothing-submitted"));
        var journey = Journey.submitted();
        OtherServices.answer("/seminars/" + journey.seminar() + "/dossier", 404, "", "{\"code\":\"not-found\"}");
        drift(journey).statusCode(200).body("people", nullValue());
    }

    @Test
    void two_plants_less_are_140_baht_less_and_within_what_was_approved() {
        var journey = Journey.submitted();
        money(journey, "WITHIN_CEILING", "1140.00", "2860.00");

        drift(journey)
                .statusCode(200)
                .body("drift", equalTo("WITHIN_CEILING"))
                .body("driftLabel", equalTo("Within the approved amount"))
                .body("money.signed", equalTo(3000.0f))
                .body("money.now", equalTo(2860.0f))
                .body("money.difference", equalTo(-140.0f))
                .body("money.budgetRewritten", equalTo(false))
                .body("money.lines[0].difference", equalTo(-60.0f));
    }

    @Test
    void a_budget_that_was_rewritten_is_held_against_what_was_signed() {
        var journey = Journey.submitted();
        money(journey, "NO_EFFECT", "1150.00", "3010.00");
        drift(journey).body("drift", equalTo("NEEDS_REAPPROVAL")).body("money.budgetRewritten", equalTo(true));
        money(journey, "NO_EFFECT", "1130.00", "2990.00");
        drift(journey).body("drift", equalTo("NEEDS_NOTE"));
        money(journey, "SOMETHING_NEW", "1140.00", "3000.00");
        drift(journey).body("drift", equalTo("NEEDS_NOTE"));
    }

    @Test
    void revisions_are_compared_field_by_field_with_their_sections() {
        var journey = Journey.draft();
        list(journey, SIGNED);
        journey.submit().statusCode(200);
        journey.decide("endorser", "RETURN", journey.seal(), "แก้ชื่อ").statusCode(200);
        journey.write("ชื่อใหม่").statusCode(200);
        list(journey, SIGNED.replace("\"id\":\"b\"", "\"id\":\"c\""));
        journey.submit().statusCode(200);

        compare(journey, "from=1&to=2")
                .statusCode(200)
                .body("same", equalTo(false))
                .body("document.pointer", contains("/title"))
                .body("document[0].section", equalTo("TITLE"))
                .body("document[0].after", equalTo("ชื่อใหม่"))
                .body("budget", hasSize(0))
                .body("money.difference", equalTo(0.0f))
                .body("people.added.id", contains("c"))
                .body("people.removed.id", contains("b"));
        compare(journey, "from=2&to=2").body("same", equalTo(true));
        compare(journey, "from=1&to=3").statusCode(404);
        compare(journey, "to=2").statusCode(400);
        compare(journey, "from=x").statusCode(400);
    }

    @Test
    void another_office_sees_nothing() {
        var journey = Journey.submitted();
        given().auth()
                .oauth2(Tokens.stranger("officer"))
                .get(Journey.PROPOSALS + "/" + journey.id() + "/drift")
                .then()
                .statusCode(404);
    }

    private static void list(Journey journey, String body) {
        OtherServices.answer("/seminars/" + journey.seminar() + "/dossier", 200, "\"7\"", body);
    }

    private static void money(Journey journey, String drift, String meals, String total) {
        var body = """
                {"before":{"total":3000.00,"lines":[{"amount":%s},{"amount":1520.00},{"amount":340.00}]},
                 "after":{"total":%s},"difference":0,"drift":"%s",
                 "lines":[{"description":"ค่าอาหาร","before":1140.00,"after":1080.00,"difference":-60.00}]}""";
        var path = "/budgets/" + journey.budget() + "/drift";
        OtherServices.answer(path, 200, "", body.formatted(meals, total, drift));
    }

    private static ValidatableResponse compare(Journey journey, String query) {
        return Journey.as("author", "officer")
                .get(Journey.PROPOSALS + "/" + journey.id() + "/revisions/compare?" + query)
                .then();
    }

    private static ValidatableResponse drift(Journey journey) {
        return Journey.as("author", "officer")
                .get(Journey.PROPOSALS + "/" + journey.id() + "/drift")
                .then();
    }
}
