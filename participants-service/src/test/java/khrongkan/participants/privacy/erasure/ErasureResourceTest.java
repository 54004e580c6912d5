package khrongkan.participants.privacy.erasure;

import static io.restassured.RestAssured.given;
import static khrongkan.participants.Api.PEOPLE;
import static khrongkan.participants.Api.SEMINARS;
import static khrongkan.participants.Api.as;
import static khrongkan.participants.Api.made;
import static khrongkan.participants.Api.officer;
import static khrongkan.participants.Api.organization;
import static khrongkan.participants.Api.problem;
import static khrongkan.participants.Api.registrations;
import static khrongkan.participants.Api.seminar;
import static khrongkan.participants.Api.trainee;
import static khrongkan.participants.Api.unique;
import static khrongkan.participants.Api.violation;
import static khrongkan.participants.privacy.PrivacyApi.citizenId;
import static khrongkan.participants.privacy.PrivacyApi.collect;
import static khrongkan.participants.privacy.PrivacyApi.json;
import static khrongkan.participants.privacy.PrivacyApi.notice;
import static khrongkan.participants.privacy.PrivacyApi.number;
import static khrongkan.participants.privacy.PrivacyApi.person;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.LocalDate;
import java.util.UUID;
import khrongkan.kit.testing.TestDatabase;
import khrongkan.kit.testing.TestIssuer;
import khrongkan.kit.testing.Tokens;
import org.junit.jupiter.api.Test;

@QuarkusTest
@WithTestResource(TestDatabase.class)
@WithTestResource(TestIssuer.class)
class ErasureResourceTest {

    private static final String REQUESTS = "/api/v1/privacy/erasure-requests";
    private static final String CARRY_OUT = "{\"action\":\"CARRY_OUT\",\"personTold\":true}";

    @Inject
    EntityManager rows;

    @Test
    void a_request_is_due_in_ninety_days_and_reminds_of_itself() {
        var id = requested(person(), LocalDate.now().minusDays(80));
        var soon = LocalDate.now().plusDays(14);

        as("registrar")
                .get(REQUESTS + "?limit=200&due=" + soon)
                .then()
                .body("items.id", hasItem(id))
                .body("items.state", everyItem(equalTo("OPEN")));
        as("registrar")
                .get(REQUESTS + "/" + id)
                .then()
                .body("dueOn", equalTo(LocalDate.now().plusDays(10).toString()))
                .body("daysLeft", notNullValue());
        problem(officer().get(REQUESTS), 403, "role-missing");
        violation(request(UUID.randomUUID().toString(), LocalDate.now()), "/personId", "unknown-record");
    }

    @Test
    void somebody_without_evidence_goes_whole_and_stays_counted() {
        var given = "ก" + UUID.randomUUID();
        var plant = organization(unique("โรงปุ๋ย"));
        var person = member(given, plant);
        var seminar = seminar(2, 1, 1);
        var line = made(registrations(seminar), trainee(plant, "PROVINCIAL", given, "ใจดี"));

        decide(requested(person, LocalDate.now()), CARRY_OUT)
                .then()
                .statusCode(200)
                .body("state", equalTo("DONE"))
                .body("outcome.find { it.what == 'REGISTRATIONS' }.erased", equalTo(1));

        officer()
                .get(registrations(seminar) + "/" + line)
                .then()
                .statusCode(200)
                .body("person", nullValue());
        officer()
                .get(SEMINARS + "/" + seminar + "/headcount")
                .then()
                .body("people", equalTo(1))
                .body("named", equalTo(1));
        officer().get(PEOPLE + "/" + person).then().statusCode(200).body("givenName", equalTo("-"));
        assertThat(everywhere()).doesNotContain(given);
        problem(collect(person, number(), notice()), 409, "person-anonymised");
    }

    @Test
    void what_was_sealed_or_is_being_paid_stays_with_its_legal_reason() {
        var given = "ข" + UUID.randomUUID();
        var plant = organization(unique("โรงปุ๋ย"));
        var person = member(given, plant);
        var seminar = seminar(2, 1, 1);
        var line = made(registrations(seminar), trainee(plant, "PROVINCIAL", given, "ใจดี"));
        freeze(seminar);
        collect(person, number(), notice()).then().statusCode(200);

        decide(requested(person, LocalDate.now()), CARRY_OUT)
                .then()
                .statusCode(200)
                .body("state", equalTo("PARTLY"))
                .body("outcome.find { it.what == 'REGISTRATIONS' }.reason", equalTo("PUBLIC_TASK"))
                .body("outcome.find { it.what == 'CITIZEN_ID' }.reason", equalTo("LEGAL_DUTY"))
                .body("outcome.find { it.what == 'CITIZEN_ID' }.reasonText", containsString("33"));

        officer().get(registrations(seminar) + "/" + line).then().body("person.givenName", equalTo(given));
        officer().get(citizenId(person)).then().body("citizenId", notNullValue());
    }

    @Test
    void a_request_is_decided_once_with_a_reason_and_after_the_person_was_told() {
        var person = person();
        var id = requested(person, LocalDate.now());
        problem(request(person, LocalDate.now()), 409, "erasure-requested");
        violation(decide(id, "{\"action\":\"REFUSE\"}"), "/reason", "not-null");
        violation(decide(id, "{\"action\":\"CARRY_OUT\"}"), "/personTold", "person-not-told");

        decide(id, "{\"action\":\"REFUSE\",\"reason\":\"LEGAL_CLAIM\",\"comment\":\"คดี\"}")
                .then()
                .statusCode(200)
                .body("state", equalTo("REFUSED"))
                .body("daysLeft", nullValue());
        problem(decide(id, CARRY_OUT), 409, "erasure-decided");
        officer().get(PEOPLE + "/" + person).then().body("givenName", equalTo("สมชาย"));
    }

    private static String member(String given, String plant) {
        var person = person(given, "ใจดี");
        made(PEOPLE + "/" + person + "/memberships", "{\"organizationId\":\"" + plant + "\",\"position\":\"ประธาน\"}");
        return person;
    }

    private static void freeze(String seminar) {
        String revision = officer().get(SEMINARS + "/" + seminar + "/dossier").header("ETag");
        given().auth()
                .oauth2(Tokens.system())
                .contentType("application/json")
                .header("If-Match", revision)
                .body("{\"proposalId\":\"" + UUID.randomUUID() + "\",\"revision\":1,\"office\":\"" + Tokens.OFFICE
                        + "\"}")
                .post("/internal/seminars/" + seminar + "/freezes")
                .then()
                .statusCode(201);
    }

    private static String requested(String person, LocalDate on) {
        return request(person, on).then().statusCode(201).extract().path("id");
    }

    private static Response request(String person, LocalDate on) {
        return json(as("registrar")).body("""
                {"personId":"%s","receivedOn":"%s"}""".formatted(person, on)).post(REQUESTS);
    }

    private static Response decide(String id, String decision) {
        return json(as("registrar")).body(decision).post(REQUESTS + "/" + id + "/decision");
    }

    /** All that the tables in question hold, as text. */
    private String everywhere() {
        return (String) rows.createNativeQuery("""
                        select concat((select string_agg(p::text, '') from person p), (select string_agg(c::text, '') from change c),
                                      (select string_agg(r::text, '') from registration r),
                                      (select string_agg(i::text, '') from idempotency_record i))""", String.class).getSingleResult();
    }
}
