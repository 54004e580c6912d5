package khrongkan.approval.signoff;

import static khrongkan.approval.testing.Journey.PROPOSALS;
import static khrongkan.approval.testing.Journey.as;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;
import static org.hamcrest.Matchers.startsWith;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.util.List;
import java.util.UUID;
import khrongkan.approval.testing.Journey;
import khrongkan.approval.testing.OtherServices;
import khrongkan.approval.testing.SealKeyFile;
import khrongkan.kit.testing.TestDatabase;
import khrongkan.kit.testing.TestIssuer;
import khrongkan.kit.testing.Tokens;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@QuarkusTest
@WithTestResource(TestDatabase.class)
@WithTestResource(TestIssuer.class)
@WithTestResource(SealKeyFile.class)
@WithTestResource(OtherServices.class)
class SubmissionTest {

    @Test
    void the_hold_is_asked_for_in_the_version_that_was_shown() {
        var way = Journey.submitted();
        var holds = OtherServices.CALLS.stream()
                .filter(call -> call.body().contains(way.id()))
                .toList();
        assertThat(holds).extracting(OtherServices.Call::ifMatch).containsExactly("\"7\"", "\"7\"");
        assertThat(holds)
                .extracting(OtherServices.Call::path)
                .containsExactly(
                        "/internal/seminars/" + way.seminar() + "/freezes",
                        "/internal/budgets/" + way.budget() + "/reservations");
        assertThat(holds.get(0).body()).contains("\"revision\":1").contains("\"office\":\"" + Tokens.OFFICE + "\"");
    }

    @Test
    void the_dossier_shows_all_three_parts_and_stays_after_submission() {
        var way = Journey.draft();
        var live = as("author").get(PROPOSALS + "/" + way.id() + "/dossier");
        live.then()
                .statusCode(200)
                .body("sealed", equalTo(false))
                .body("seal", startsWith("sha256:"))
                .body("proposal.title", notNullValue())
                .body("participants.headcount.organizations", equalTo(38))
                .body(containsString("3000.00"));
        way.submit().statusCode(200);
        OtherServices.answer("/budgets/" + way.budget() + "/dossier", 200, "\"9\"", "{\"total\":1.00}");
        as("endorser")
                .get(PROPOSALS + "/" + way.id() + "/dossier")
                .then()
                .body("sealed", equalTo(true))
                .body("seal", equalTo(live.path("seal")))
                .body(containsString("3000.00"));
    }

    @Test
    void a_draft_that_names_nothing_has_a_dossier_too() {
        String id = as("author")
                .contentType("application/json")
                .body("{}")
                .post(PROPOSALS)
                .path("id");
        as("author")
                .get(PROPOSALS + "/" + id + "/dossier")
                .then()
                .statusCode(200)
                .body("budget", nullValue())
                .body("participants", nullValue())
                .body("seal", startsWith("sha256:"));
    }

    @Test
    void nobody_signs_what_he_was_not_shown() {
        var way = Journey.draft();
        var seen = way.seal();
        way.write("อีกชื่อหนึ่ง").statusCode(200);
        refused(way.decide("author", "SUBMIT", seen, null), 409, "dossier-changed");
        OtherServices.answer("/budgets/" + way.budget() + "/dossier", 200, "\"8\"", "{\"total\":3000.00}");
        var now = way.seal();
        OtherServices.answer("/budgets/" + way.budget() + "/dossier", 200, "\"9\"", "{\"total\":3000.01}");
        refused(way.decide("author", "SUBMIT", now, null), 409, "dossier-changed");
        way.submit().statusCode(200);
        refused(way.decide("endorser", "ENDORSE", "sha256:0", null), 409, "dossier-changed");
        refused(way.decide("endorser", "RETURN", "sha256:0", "ผิด"), 409, "dossier-changed");
        way.shown("endorser").body("status", equalTo("SUBMITTED"));
    }

    @Test
    void a_repeated_submission_is_one_signature() {
        var way = Journey.draft();
        var seal = way.seal();
        var key = UUID.randomUUID().toString();
        way.decide(as("author").header("Idempotency-Key", key), "SUBMIT", seal, null)
                .statusCode(200);
        way.decide(as("author").header("Idempotency-Key", key), "SUBMIT", seal, null)
                .statusCode(200)
                .header("Idempotency-Replayed", "true")
                .body("status", equalTo("SUBMITTED"));
        refused(
                way.decide(as("author").header("Idempotency-Key", key), "CANCEL", null, null),
                422,
                "idempotency-key-reused");
        as("author").get(PROPOSALS + "/" + way.id() + "/history").then().body("items", hasSize(1));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "reservations | 412 | {\"code\":\"overtaken\"} | 409 | dossier-changed",
                "freezes      | 412 | {\"code\":\"overtaken\"} | 409 | dossier-changed",
                "reservations | 409 | {\"code\":\"fund-exceeded\",\"detail\":\"short by 500.00\"} | 409 | fund-exceeded",
                "reservations | 409 | {\"code\":\"fund-missing\",\"detail\":\"x\"} | 409 | fund-missing",
                "reservations | 409 | {\"code\":\"strange\",\"detail\":\"x\"} | 409 | refused-elsewhere",
                "reservations | 500 | {} | 503 | service-unavailable",
                "freezes      | 503 | gone | 503 | service-unavailable",
                "reservations | 0   | - | 503 | service-unavailable",
                "reservations | 200 | {\"expiresAt\":\"2020-01-01T00:00:00Z\"} | 503 | hold-expiring",
            })
    void what_is_not_held_is_not_submitted(String hold, int answer, String body, int status, String code) {
        var way = Journey.draft();
        var place = hold.equals("freezes") ? way.seminar() : way.budget();
        var seal = way.seal();
        OtherServices.answer(place + "/" + hold, answer, "", body);
        var problem = refused(way.decide("author", "SUBMIT", seal, null), status, code);
        if (code.equals("fund-exceeded")) {
            problem.body("detail", equalTo("short by 500.00"));
        }
        way.shown("author").body("status", equalTo("DRAFT")).body("signatures", hasSize(0));
        OtherServices.forget(place + "/" + hold);
        way.decide("author", "SUBMIT", seal, null).statusCode(200).body("revision", equalTo(1));
    }

    @Test
    void a_budget_that_is_not_there_is_said_before_anything_is_held() {
        var way = Journey.draft();
        OtherServices.answer("/budgets/" + way.budget() + "/dossier", 404, "", "{\"code\":\"not-found\"}");
        refused(way.submit(), 409, "budget-missing");
        OtherServices.answer("/budgets/" + way.budget() + "/dossier", 503, "", "");
        refused(as("author").get(PROPOSALS + "/" + way.id() + "/dossier").then(), 503, "service-unavailable")
                .body("detail", containsString("budget"));
    }

    @Test
    void two_who_submit_at_once_make_one_submission() {
        var way = Journey.draft();
        var seal = way.seal();
        var answers = List.of("author", "otto", "olga", "oskar").parallelStream()
                .map(name -> way.decide(as(name, "officer"), "SUBMIT", seal, null)
                        .extract()
                        .statusCode())
                .toList();
        assertThat(answers).containsOnlyOnce(200).allMatch(status -> status == 200 || status == 409);
        as("author").get(PROPOSALS + "/" + way.id() + "/history").then().body("items", hasSize(1));
    }

    private static ValidatableResponse refused(ValidatableResponse answer, int status, String code) {
        return answer.statusCode(status).contentType("application/problem+json").body("code", equalTo(code));
    }
}
