package khrongkan.approval.testing;

import static io.restassured.RestAssured.given;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.equalTo;

import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import java.time.Duration;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import java.util.concurrent.ThreadLocalRandom;
import khrongkan.kit.testing.Tokens;

/** The steps of a proposal over HTTP, named by what they establish. */
public final class Journey {

    public static final String PROPOSALS = "/api/v1/proposals";

    private final String budget = UUID.randomUUID().toString();
    private final String seminar = UUID.randomUUID().toString();
    private final String id;

    private Journey() {
        id = as("author", "officer")
                .contentType("application/json")
                .body(document("คลัสเตอร์ปุ๋ยชีวภาพจังหวัดศรีสะเกษ"))
                .post(PROPOSALS)
                .then()
                .statusCode(201)
                .extract()
                .path("id");
    }

    public static Journey draft() {
        return new Journey();
    }

    public static Journey submitted() {
        var journey = draft();
        journey.submit().statusCode(200);
        return journey;
    }

    public static Journey endorsed() {
        var journey = submitted();
        journey.decide("endorser", "ENDORSE", journey.seal(), null).statusCode(200);
        journey.awaitConfirmed();
        return journey;
    }

    public static Journey approved() {
        var journey = endorsed();
        journey.decide("approver", "APPROVE", journey.seal(), null).statusCode(200);
        await().atMost(Duration.ofSeconds(10))
                .until(() -> OtherServices.told("budget", journey.id).contains("1/commit"));
        return journey;
    }

    public String id() {
        return id;
    }

    public String budget() {
        return budget;
    }

    public String seminar() {
        return seminar;
    }

    /** Somebody of the office under his own name. */
    public static RequestSpecification as(String subject, String... roles) {
        return given().auth()
                .oauth2(Tokens.person(subject, Tokens.OFFICE, roles))
                .header("Accept-Language", "en");
    }

    /** One of the usual four, named by his role; the author is an officer. */
    public static RequestSpecification as(String name) {
        return as(name, name.equals("author") ? "officer" : name);
    }

    public Map<String, Object> document(String title) {
        Map<String, Object> document = new TreeMap<>();
        document.put("title", title);
        document.put("rationale", "เพื่อสนองความต้องการ");
        document.put("period", Map.of("from", "2004-01-21", "to", "2004-01-21"));
        document.put("seminarId", seminar);
        document.put("budgetId", budget);
        return document;
    }

    public ValidatableResponse shown(String name) {
        return as(name).get(PROPOSALS + "/" + id).then();
    }

    public String seal() {
        return as("author")
                .get(PROPOSALS + "/" + id + "/dossier")
                .then()
                .statusCode(200)
                .extract()
                .path("seal");
    }

    public ValidatableResponse submit() {
        return decide("author", "SUBMIT", seal(), null);
    }

    public ValidatableResponse decide(String name, String action, String seal, String comment) {
        return decide(as(name), action, seal, comment);
    }

    public ValidatableResponse decide(RequestSpecification caller, String action, String seal, String comment) {
        Map<String, Object> decision = new TreeMap<>();
        decision.put("action", action);
        if (seal != null) {
            decision.put("seal", seal);
        }
        if (comment != null) {
            decision.put("comment", comment);
        }
        if (action.equals("NUMBER")) {
            decision.put("number", "ศก 0033/" + ThreadLocalRandom.current().nextInt(1, Integer.MAX_VALUE));
            decision.put("date", "2026-03-02");
        }
        return caller.contentType("application/json")
                .body(decision)
                .post(PROPOSALS + "/" + id + "/decisions")
                .then();
    }

    public ValidatableResponse write(String title) {
        var etag = shown("author").extract().header("ETag");
        return as("author")
                .header("If-Match", etag)
                .contentType("application/json")
                .body(document(title))
                .put(PROPOSALS + "/" + id)
                .then();
    }

    public void awaitConfirmed() {
        awaitAllowed("approver", "APPROVE");
    }

    public void awaitAllowed(String name, String action) {
        await().atMost(Duration.ofSeconds(15))
                .untilAsserted(() ->
                        shown(name).body("actions.find { it.action == '" + action + "' }.allowed", equalTo(true)));
    }
}
