package khrongkan.participants.freeze;

import static io.restassured.RestAssured.given;
import static khrongkan.participants.Api.ORGANIZATIONS;
import static khrongkan.participants.Api.SEMINARS;
import static khrongkan.participants.Api.made;
import static khrongkan.participants.Api.officer;
import static khrongkan.participants.Api.organization;
import static khrongkan.participants.Api.post;
import static khrongkan.participants.Api.problem;
import static khrongkan.participants.Api.put;
import static khrongkan.participants.Api.registrations;
import static khrongkan.participants.Api.seminar;
import static khrongkan.participants.Api.seminarBody;
import static khrongkan.participants.Api.stranger;
import static khrongkan.participants.Api.trainee;
import static khrongkan.participants.Api.unique;
import static khrongkan.participants.Api.violation;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import java.time.Duration;
import java.util.Map;
import java.util.UUID;
import khrongkan.kit.testing.LogLines;
import khrongkan.kit.testing.TestDatabase;
import khrongkan.kit.testing.TestIssuer;
import khrongkan.kit.testing.Tokens;
import khrongkan.participants.TestClock;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
@WithTestResource(TestDatabase.class)
@WithTestResource(TestIssuer.class)
class FreezeResourceTest {

    private final String proposal = UUID.randomUUID().toString();
    private String seminar;
    private String plant;
    private String registration;

    @BeforeEach
    void one_plant_of_two_is_registered() {
        seminar = seminar(2, 1, 1);
        plant = organization(unique("โรงปุ๋ย"));
        registration = made(registrations(seminar), trainee(plant, "PROVINCIAL"));
    }

    @Test
    void a_dossier_says_what_is_sealed_and_nothing_volatile() {
        var dossier = officer()
                .get(SEMINARS + "/" + seminar + "/dossier")
                .then()
                .statusCode(200)
                .header("ETag", "\"1\"")
                .body("seminar.id", equalTo(seminar))
                .body("seminar.startsOn", equalTo("2004-01-21"))
                .body("groups.registered", contains(1, 0))
                .body("headcount.people", equalTo(1))
                .body("headcount.byRole.TRAINEE", equalTo(1))
                .body("registrations[0].id", equalTo(registration))
                .body("registrations[0].organization.id", equalTo(plant))
                .body("registrations[0].person", nullValue())
                .extract();

        assertThat(dossier.<Map<String, ?>>path("$"))
                .containsOnlyKeys("seminar", "groups", "headcount", "registrations");
        assertThat(dossier.<Map<String, ?>>path("seminar"))
                .containsOnlyKeys("id", "title", "startsOn", "endsOn", "venue");
        problem(stranger().get(SEMINARS + "/" + seminar + "/dossier"), 404, "not-found");
    }

    @Test
    void every_change_of_the_seminar_or_its_list_moves_the_dossier_on() {
        String list = registrations(seminar);
        assertThat(etag()).isEqualTo("\"1\"");
        put(list + "/" + registration, "\"0\"", trainee(plant, "PROVINCIAL", "ก", "ข"))
                .then()
                .statusCode(200);
        assertThat(etag()).isEqualTo("\"2\"");
        put(ORGANIZATIONS + "/" + plant, "\"0\"", "{\"name\":\"ชื่อใหม่\",\"kind\":\"OTHER\"}")
                .then()
                .statusCode(200);
        assertThat(etag()).isEqualTo("\"3\"");
        put(ORGANIZATIONS + "/" + plant, "\"1\"", "{\"name\":\"ชื่อใหม่\",\"kind\":\"COMPANY\"}")
                .then()
                .statusCode(200);
        assertThat(etag()).isEqualTo("\"3\"");
        put(SEMINARS + "/" + seminar, "\"0\"", seminarBody(3, 1, 1)).then().statusCode(200);
        assertThat(etag()).isEqualTo("\"4\"");
        officer()
                .header("If-Match", "\"1\"")
                .delete(list + "/" + registration)
                .then()
                .statusCode(204);
        assertThat(etag()).isEqualTo("\"5\"");
    }

    @Test
    void a_freeze_keeps_the_list_and_the_list_goes_on() {
        Object sealed = officer()
                .get(SEMINARS + "/" + seminar + "/dossier")
                .then()
                .extract()
                .path("$");

        freeze(1, "\"1\"")
                .then()
                .statusCode(201)
                .body("proposalId", equalTo(proposal))
                .body("revision", equalTo(1))
                .body("listRevision", equalTo(1))
                .body("state", equalTo("PENDING"))
                .body("expiresAt", notNullValue());
        made(registrations(seminar), trainee(organization(unique("x")), "COOPERATIVE"));

        Object kept = officer()
                .get(SEMINARS + "/" + seminar + "/list-revisions/1")
                .then()
                .statusCode(200)
                .extract()
                .path("dossier");
        assertThat(kept).isEqualTo(sealed);
        officer()
                .get(SEMINARS + "/" + seminar + "/list-revisions")
                .then()
                .body("items.number", contains(1, 2))
                .body("items.frozen", contains(true, false))
                .body("items[1].changes.kind", contains("ADDED"))
                .body("items[1].changedBy", notNullValue());
        officer()
                .get(SEMINARS + "/" + seminar + "/list-revisions/2")
                .then()
                .statusCode(200)
                .body("dossier", nullValue());
        problem(officer().get(SEMINARS + "/" + seminar + "/list-revisions/3"), 404, "not-found");
        problem(stranger().get(SEMINARS + "/" + seminar + "/list-revisions/1"), 404, "not-found");
        problem(stranger().get(SEMINARS + "/" + seminar + "/list-revisions"), 404, "not-found");
        violation(officer().get(SEMINARS + "/" + seminar + "/list-revisions/x"), "number", "not-a-number");
    }

    @Test
    void each_change_after_a_freeze_makes_a_revision_that_says_what_changed() {
        freeze(1, "\"1\"").then().statusCode(201);
        String list = registrations(seminar);
        put(list + "/" + registration, "\"0\"", trainee(plant, "PROVINCIAL", "ก", "ข"))
                .then()
                .statusCode(200);
        put(ORGANIZATIONS + "/" + plant, "\"0\"", "{\"name\":\"ชื่อใหม่\",\"kind\":\"OTHER\"}")
                .then()
                .statusCode(200);
        post(list + "/" + registration + "/decisions", "{\"action\":\"DECLINE\"}")
                .then()
                .statusCode(200);
        put(SEMINARS + "/" + seminar, "\"0\"", seminarBody(3, 1, 1)).then().statusCode(200);

        officer()
                .get(SEMINARS + "/" + seminar + "/list-revisions")
                .then()
                .body("items.number", contains(1, 2, 3, 4, 5))
                .body("items.changes.kind.flatten()", contains("CHANGED", "CHANGED", "REMOVED", "PLAN"))
                .body("items[1].changes[0].registrationId", equalTo(registration))
                .body("items[1].changes[0].fields", contains("/person"))
                .body("items[2].changes[0].fields", contains("/organization/name"))
                .body("items[4].changes[0].fields", contains("/capacity"));
    }

    @Test
    void who_waits_is_not_sealed() {
        String tiny = seminar(1, 1, 0);
        made(registrations(tiny), trainee(plant, "PROVINCIAL"));
        made(registrations(tiny), trainee(organization(unique("รอ")), "PROVINCIAL"));

        officer()
                .get(SEMINARS + "/" + tiny + "/dossier")
                .then()
                .header("ETag", "\"1\"")
                .body("registrations.organization.id", contains(plant))
                .body("headcount.people", equalTo(1));
    }

    @Test
    void a_freeze_is_logged_under_the_request_and_case_that_asked_for_it() {
        var request = "request-" + proposal;
        try (var log = LogLines.of("khrongkan.participants")) {
            freezing(Tokens.OFFICE, 1)
                    .header("If-Match", "\"1\"")
                    .header("X-Request-Id", request)
                    .header("X-Case-Reference", "0033/1204")
                    .post(path())
                    .then()
                    .statusCode(201);
            assertThat(log.carrying(request))
                    .containsExactly(new LogLines.Line(
                            "freeze: proposal " + proposal + " revision 1 keeps list revision 1, PENDING",
                            request,
                            "0033/1204"));
        }
    }

    @Test
    void a_list_that_moved_on_and_a_seminar_of_another_office_are_not_frozen() {
        problem(freeze(1, "\"0\""), 412, "overtaken");
        problem(freezing("UBN-INDUSTRY", 1).header("If-Match", "\"1\"").post(path()), 404, "not-found");
        problem(freezing(Tokens.OFFICE, 1).post(path()), 428, "if-match-missing");
        violation(freezing(Tokens.OFFICE, 0).header("If-Match", "\"1\"").post(path()), "/revision", "min");
        problem(
                freezing(Tokens.OFFICE, 1)
                        .auth()
                        .oauth2(Tokens.of("officer"))
                        .header("If-Match", "\"1\"")
                        .post(path()),
                403,
                "role-missing");
        problem(step(1, "confirm"), 404, "not-found");
        step(1, "release")
                .then()
                .statusCode(200)
                .body("state", equalTo("RELEASED"))
                .body("listRevision", nullValue());
    }

    @Test
    void a_freeze_is_repeated_confirmed_committed_and_released_as_often_as_it_is_told() {
        freeze(1, "\"1\"").then().statusCode(201);
        freeze(1, "\"1\"").then().statusCode(200).body("state", equalTo("PENDING"));
        for (int i = 0; i < 2; i++) {
            step(1, "confirm").then().statusCode(200).body("state", equalTo("CONFIRMED"));
        }
        made(registrations(seminar), trainee(organization(unique("x")), "COOPERATIVE"));
        freeze(1, "\"1\"").then().statusCode(200).body("state", equalTo("CONFIRMED"));
        for (int i = 0; i < 2; i++) {
            step(1, "commit").then().statusCode(200).body("state", equalTo("COMMITTED"));
        }
        step(1, "confirm").then().statusCode(200).body("state", equalTo("COMMITTED"));
        for (int i = 0; i < 2; i++) {
            step(1, "release").then().statusCode(200).body("state", equalTo("RELEASED"));
        }
        freeze(1, "\"2\"")
                .then()
                .statusCode(200)
                .body("state", equalTo("PENDING"))
                .body("listRevision", equalTo(2));
    }

    @Test
    void a_confirmation_that_comes_too_late_freezes_what_was_kept() {
        freeze(1, "\"1\"").then().statusCode(201);
        made(registrations(seminar), trainee(organization(unique("x")), "COOPERATIVE"));

        TestClock.forward(Duration.ofMinutes(2));
        try {
            system().get("/internal/freezes/" + proposal + "/1")
                    .then()
                    .statusCode(200)
                    .body("state", equalTo("EXPIRED"));
            step(1, "confirm")
                    .then()
                    .statusCode(200)
                    .body("state", equalTo("CONFIRMED"))
                    .body("listRevision", equalTo(1));
        } finally {
            TestClock.forward(Duration.ofMinutes(-2));
        }
    }

    private String etag() {
        return officer()
                .get(SEMINARS + "/" + seminar + "/dossier")
                .then()
                .statusCode(200)
                .extract()
                .header("ETag");
    }

    private Response freeze(int revision, String known) {
        return freezing(Tokens.OFFICE, revision).header("If-Match", known).post(path());
    }

    private RequestSpecification freezing(String office, int revision) {
        return system().contentType("application/json").body("""
                {"proposalId":"%s","revision":%d,"office":"%s"}""".formatted(proposal, revision, office));
    }

    private Response step(int revision, String step) {
        return system().post("/internal/freezes/%s/%d/%s".formatted(proposal, revision, step));
    }

    private String path() {
        return "/internal/seminars/" + seminar + "/freezes";
    }

    private static RequestSpecification system() {
        return given().auth().oauth2(Tokens.system());
    }
}
