package khrongkan.approval.drift;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
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

    private static ValidatableResponse drift(Journey journey) {
        return Journey.as("author", "officer")
                .get(Journey.PROPOSALS + "/" + journey.id() + "/drift")
                .then();
    }
}
