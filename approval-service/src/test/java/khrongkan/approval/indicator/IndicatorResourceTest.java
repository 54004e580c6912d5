package khrongkan.approval.indicator;

import static io.restassured.RestAssured.given;
import static khrongkan.approval.testing.Journey.PROPOSALS;
import static khrongkan.approval.testing.Journey.as;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
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
class IndicatorResourceTest {

    @Test
    void a_measured_value_leaves_the_sealed_document_as_it_was() {
        var journey = approved();
        var seal = journey.seal();
        var etag = journey.shown("author").extract().header("ETag");

        indicators(journey)
                .body("revision", equalTo(1))
                .body("indicators.result", equalTo(List.of("NOT_MEASURED", "NOT_MEASURED")))
                .body("indicators[0].why.code", equalTo("value-missing"));
        enter(journey, "PLANTS", result("38")).statusCode(201).body("enteredBy", equalTo("author"));
        enter(journey, "SALES", result("120")).statusCode(201);

        indicators(journey)
                .body("indicators[0].result", equalTo("MET"))
                .body("indicators[0].compared", equalTo(38))
                .body("indicators[0].measurements[0].enteredAt", notNullValue())
                .body("indicators[1].result", equalTo("NOT_MEASURED"))
                .body("indicators[1].resultLabel", equalTo("Not measurable"))
                .body("indicators[1].why.code", equalTo("baseline-missing"));

        enter(journey, "SALES", Map.of("kind", "BASELINE", "value", 100, "measuredOn", "2004-01-20"))
                .statusCode(201);
        indicators(journey).body("indicators[1].result", equalTo("MET")).body("indicators[1].baseline", equalTo(100));
        enter(journey, "SALES", result("119")).statusCode(201);
        indicators(journey)
                .body("indicators[1].result", equalTo("NOT_MET"))
                .body("indicators[1].compared", equalTo(19.0f))
                .body("indicators[1].measurements", hasSize(3));

        enter(journey, "PLANTS", Map.of("kind", "RESULT", "measuredOn", "2004-03-01", "note", "รายชื่อสูญหาย"))
                .statusCode(201);
        indicators(journey).body("indicators[0].result", equalTo("NOT_MEASURED"));
        journey.shown("author").header("ETag", etag);
        Journey.as("author", "officer")
                .get(PROPOSALS + "/" + journey.id() + "/dossier")
                .then()
                .body("seal", equalTo(seal))
                .body("proposal.indicators[1].baseline", nullValue());
    }

    @Test
    void what_makes_no_sense_is_refused() {
        var draft = Journey.draft();
        write(draft).statusCode(200);
        enter(draft, "PLANTS", result("1")).statusCode(409).body("code", equalTo("nothing-approved"));

        var journey = approved();
        enter(journey, "NOBODY", result("1")).statusCode(404);
        enter(journey, "PLANTS", Map.of("kind", "RESULT", "measuredOn", "2004-03-01"))
                .statusCode(400)
                .body("errors[0].code", equalTo("reason-for-no-value"));
        enter(journey, "PLANTS", Map.of("kind", "RESULT", "value", 1, "measuredOn", "2399-03-01"))
                .statusCode(400)
                .body("errors[0].code", equalTo("not-in-future"));
        as("approver")
                .contentType("application/json")
                .body(result("1"))
                .post(PROPOSALS + "/" + journey.id() + "/indicators/PLANTS/measurements")
                .then()
                .statusCode(403);
        given().auth()
                .oauth2(Tokens.stranger("officer"))
                .get(PROPOSALS + "/" + journey.id() + "/indicators")
                .then()
                .statusCode(404);
    }

    @Test
    void one_key_names_one_indicator() {
        var journey = Journey.draft();
        var document = journey.document("โครงการ");
        document.put("indicators", List.of(plants(), plants()));
        document.put("agenda", List.of(Map.of("day", "2004-01-21", "from", "09:00", "to", "08:00", "text", "x")));

        write(journey, document)
                .statusCode(400)
                .body("errors.pointer", equalTo(List.of("/indicators/1/key", "/agenda/0/to")))
                .body("errors.code", equalTo(List.of("key-taken", "before-start")));
    }

    @Test
    void a_copy_keeps_the_words_and_none_of_the_days() {
        var journey = approved();

        var location = copy(journey, Map.of("title", "โครงการปีถัดไป"))
                .statusCode(201)
                .body("title", equalTo("โครงการปีถัดไป"))
                .body("copiedFrom", equalTo(journey.id()))
                .body("status", equalTo("DRAFT"))
                .body("rationale", equalTo("เพื่อสนองความต้องการ"))
                .body("period", nullValue())
                .body("budgetId", nullValue())
                .body("seminarId", nullValue())
                .body("indicators[0].key", equalTo("PLANTS"))
                .body("indicators[0].due", nullValue())
                .body("signatures", hasSize(0))
                .extract()
                .header("Location");
        as("author").get(location).then().statusCode(200).body("copiedFrom", equalTo(journey.id()));
        copy(journey, Map.of("budgetId", journey.budget()))
                .statusCode(201)
                .body("budgetId", equalTo(journey.budget()))
                .body("title", equalTo("คลัสเตอร์"));
        copy(journey, Map.of("title", "")).statusCode(400);
        as("approver")
                .contentType("application/json")
                .body(Map.of())
                .post(PROPOSALS + "/" + journey.id() + "/copies")
                .then()
                .statusCode(403);
    }

    private static Journey approved() {
        var journey = Journey.draft();
        write(journey).statusCode(200);
        journey.submit().statusCode(200);
        journey.decide("endorser", "ENDORSE", journey.seal(), null).statusCode(200);
        journey.awaitConfirmed();
        journey.decide("approver", "APPROVE", journey.seal(), null).statusCode(200);
        // the money is committed behind the decision, which is a change of the proposal as well
        journey.awaitAllowed("author", "AMEND");
        return journey;
    }

    private static ValidatableResponse write(Journey journey) {
        var document = journey.document("คลัสเตอร์");
        document.put("indicators", List.of(plants(), sales()));
        document.put("risks", List.of(Map.of("text", "ฝนตก")));
        document.put("evaluation", "รายงานผลภายใน 30 วัน");
        return write(journey, document);
    }

    private static ValidatableResponse write(Journey journey, Map<String, Object> document) {
        var etag = journey.shown("author").extract().header("ETag");
        return as("author")
                .header("If-Match", etag)
                .contentType("application/json")
                .body(document)
                .put(PROPOSALS + "/" + journey.id())
                .then();
    }

    private static Map<String, Object> plants() {
        return indicator("PLANTS", "VALUE", 38);
    }

    private static Map<String, Object> sales() {
        return indicator("SALES", "CHANGE_PERCENT", 20);
    }

    private static Map<String, Object> indicator(String key, String measure, int target) {
        Map<String, Object> indicator = new TreeMap<>(Map.of("key", key, "text", "ตัวชี้วัด", "kind", "OUTPUT"));
        indicator.putAll(Map.of(
                "measure", measure, "operator", "AT_LEAST", "target", target, "unit", "แห่ง", "due", "2004-02-21"));
        return indicator;
    }

    private static Map<String, Object> result(String value) {
        return Map.of("kind", "RESULT", "value", new BigDecimal(value), "measuredOn", "2004-03-01");
    }

    private static ValidatableResponse enter(Journey journey, String key, Map<String, ?> measurement) {
        return as("author")
                .contentType("application/json")
                .body(measurement)
                .post(PROPOSALS + "/" + journey.id() + "/indicators/" + key + "/measurements")
                .then();
    }

    private static ValidatableResponse copy(Journey journey, Map<String, ?> copy) {
        return as("author")
                .contentType("application/json")
                .body(copy)
                .post(PROPOSALS + "/" + journey.id() + "/copies")
                .then();
    }

    private static ValidatableResponse indicators(Journey journey) {
        return as("author")
                .get(PROPOSALS + "/" + journey.id() + "/indicators")
                .then()
                .statusCode(200);
    }
}
