package khrongkan.budget.budget;

import static khrongkan.budget.Api.BUDGETS;
import static khrongkan.budget.Api.REAL_LINES;
import static khrongkan.budget.Api.as;
import static khrongkan.budget.Api.body;
import static khrongkan.budget.Api.fund;
import static khrongkan.budget.Api.officer;
import static khrongkan.budget.Api.problem;
import static khrongkan.budget.Api.real;
import static khrongkan.budget.Api.reserve;
import static khrongkan.budget.Api.turn;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.not;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import io.restassured.response.ValidatableResponse;
import java.util.List;
import java.util.UUID;
import khrongkan.budget.participants.ParticipantsStub;
import khrongkan.kit.testing.TestDatabase;
import khrongkan.kit.testing.TestIssuer;
import khrongkan.kit.testing.Tokens;
import org.junit.jupiter.api.Test;

@QuarkusTest
@WithTestResource(TestDatabase.class)
@WithTestResource(TestIssuer.class)
@WithTestResource(ParticipantsStub.class)
class RepricingResourceTest {

    private final UUID proposal = UUID.randomUUID();

    @Test
    void the_heads_of_now_are_shown_in_baht_before_they_are_taken_over() {
        var id = thirtyEightOfThirtySix();

        officer()
                .get(BUDGETS + "/" + id + "/headcount")
                .then()
                .statusCode(200)
                .header("ETag", "\"1\"")
                .body("heads.TRAINEE", equalTo(36))
                .body(containsString("\"difference\":-140.00"))
                .body("comparison.lines.change", equalTo(List.of("CHANGED", "CHANGED", "SAME")))
                .body("comparison.lines.difference", equalTo(List.of(-60.00f, -80.00f, 0.00f)))
                .body("findings.code", not(hasItem("HEADCOUNT_DIFFERS")));
        officer().get(BUDGETS + "/" + id).then().body(containsString("\"total\":3000.00"));

        problem(officer().body("{\"total\":2860.00}").post(BUDGETS + "/" + id + "/headcount"), 428, "if-match-missing");
        problem(take(id, 7, "2860.00"), 412, "overtaken");
        problem(take(id, 1, "2999.00"), 409, "headcount-moved");
        take(id, 1, "2860.00")
                .then()
                .statusCode(200)
                .header("ETag", "\"2\"")
                .body(containsString("\"total\":2860.00"))
                .body("lines[0].factors[1].value", equalTo(36));
    }

    @Test
    void what_is_submitted_is_frozen_and_a_budget_without_seminar_has_no_heads() {
        var id = thirtyEightOfThirtySix();
        reserve(id, 1, proposal, 1).statusCode(201);

        problem(take(id, 1, "2860.00"), 409, "budget-frozen");
        problem(officer().get(BUDGETS + "/" + budget(body("", "")) + "/headcount"), 409, "seminar-missing");
    }

    @Test
    void another_class_than_that_of_the_trainees_is_told() {
        officer()
                .body(body("\"seminarId\":\"" + ParticipantsStub.SEMINAR_OF_A + "\",", REAL_LINES))
                .post(BUDGETS)
                .then()
                .statusCode(201)
                .body("findings.findAll { it.code == 'CLASS_DIFFERS' }.pointer", equalTo(List.of("/trainingClass")))
                .body("findings.find { it.code == 'CLASS_DIFFERS' }.values.derived", equalTo("A"));
    }

    @Test
    void a_fund_that_is_too_small_is_told_and_not_sealed() {
        var id = budget(real(fund("2999.99")));

        officer()
                .get(BUDGETS + "/" + id)
                .then()
                .body("findings.find { it.code == 'OVER_FUND' }.values.available", equalTo(2999.99f));
        officer().get(BUDGETS + "/" + id + "/dossier").then().body("findings.code", not(hasItem("OVER_FUND")));
    }

    @Test
    void thirty_six_plants_cost_2860_baht_and_stay_within_the_ceiling() {
        var id = thirtyEightOfThirtySix();
        reserve(id, 1, proposal, 1).statusCode(201);
        turn(proposal, 1, "commit").statusCode(200);

        officer()
                .get(BUDGETS + "/" + id + "/drift")
                .then()
                .statusCode(200)
                .body("drift", equalTo("WITHIN_CEILING"))
                .body(containsString("\"total\":2860.00"))
                .body(containsString("\"difference\":-140.00"));
    }

    @Test
    void what_if_saves_nothing() {
        var id = budget(real(fund("9000.00")));

        whatIf(id, "{\"people\":{\"TRAINEE\":36}}")
                .body("drift", equalTo("WITHIN_CEILING"))
                .body(containsString("\"difference\":-140.00"))
                .body("lines.after", equalTo(List.of(1080.00f, 1440.00f, 340.00f)));
        whatIf(id, "{\"people\":{\"TRAINEE\":39}}").body("drift", equalTo("NEEDS_REAPPROVAL"));
        whatIf(id, "{}").body("drift", equalTo("NO_EFFECT"));
        whatIf(id, "{\"eventDate\":\"2021-06-01\",\"trainingClass\":\"B\"}")
                .body("before.findings.code", hasItem("NO_RATE_ON_FILE"))
                .body("after.findings.code", not(hasItem("NO_RATE_ON_FILE")));
        problem(officer().body("{\"schedule\":\"NOPE\"}").post(BUDGETS + "/" + id + "/what-if"), 400, "invalid-request")
                .body("errors.pointer", hasItem("/schedule"));
        officer()
                .get(BUDGETS + "/" + id)
                .then()
                .header("ETag", "\"1\"")
                .body(containsString("\"total\":3000.00"))
                .body("eventDate", equalTo("2004-01-21"));
    }

    @Test
    void under_another_schedule_what_lies_above_its_limits_is_told_in_baht() {
        var lines = "{\"category\":\"MEAL\",\"description\":\"อาหาร\",\"unitRate\":450,\"mealPlan\":\"PART\","
                + "\"factors\":[{\"kind\":\"PEOPLE\",\"value\":10}]}";
        var id = budget(body("", lines).replace("EXTERNAL", "B"));

        whatIf(id, "{\"schedule\":\"MOF-W5\"}")
                .body("lines[0].excessBefore", equalTo(0.00f))
                .body("lines[0].excessAfter", equalTo(500.00f))
                .body("after.findings.code", hasItem("ABOVE_CEILING"))
                .body("drift", equalTo("NEEDS_NOTE"));
    }

    @Test
    void revisions_are_compared_line_by_line_in_baht() {
        var id = thirtyEightOfThirtySix();
        var fund = officer().get(BUDGETS + "/" + id).then().extract().<String>path("fundId");
        reserve(id, 1, proposal, 1);
        turn(proposal, 1, "release");
        var more = "{\"category\":\"PRINT\",\"description\":\"เอกสาร\",\"lumpSum\":100.25}";
        var second = body(
                        "\"fundId\":\"" + fund + "\",",
                        "%s,%s".formatted(REAL_LINES.replace("\"headcount\":\"TRAINEE\"", "\"value\":38"), more))
                .replace("340.00", "300.00");
        officer()
                .header("If-Match", "\"1\"")
                .body(second)
                .put(BUDGETS + "/" + id)
                .then()
                .statusCode(200);
        reserve(id, 2, proposal, 2).statusCode(201);

        officer()
                .get(BUDGETS + "/" + id + "/revisions/compare?from=1&to=2")
                .then()
                .statusCode(200)
                .body("lines.change", equalTo(List.of("CHANGED", "CHANGED", "CHANGED", "ADDED")))
                .body("lines.difference", equalTo(List.of(0.00f, 0.00f, -40.00f, 100.25f)))
                .body(containsString("\"difference\":60.25"));
        officer()
                .get(BUDGETS + "/" + id + "/revisions/compare?from=2")
                .then()
                .body("lines.change", equalTo(List.of("SAME", "SAME", "SAME", "SAME")))
                .body("to", equalTo(null));
        problem(officer().get(BUDGETS + "/" + id + "/revisions/compare?from=9"), 404, "not-found");
        problem(officer().get(BUDGETS + "/" + id + "/revisions/compare"), 400, "invalid-request");
        problem(as(Tokens.stranger("officer")).get(BUDGETS + "/" + id + "/revisions/compare?from=1"), 404, "not-found");
    }

    @Test
    void a_past_budget_is_copied_to_another_day() {
        var id = budget(real(fund("9000.00")));
        var again = "{\"title\":\"ปีถัดไป\",\"eventDate\":\"2005-01-19\",\"seminarId\":\"%s\"}"
                .formatted(ParticipantsStub.SMALLER_SEMINAR);

        officer()
                .body(again)
                .post(BUDGETS + "/" + id + "/copies")
                .then()
                .statusCode(201)
                .body("title", equalTo("ปีถัดไป"))
                .body("fiscalYear", equalTo(2548))
                .body("fundId", equalTo(null))
                .body(containsString("\"total\":2860.00"))
                .body("status", equalTo("DRAFT"));
        officer()
                .body("{\"title\":\"a\",\"eventDate\":\"2005-01-19\"}")
                .post(BUDGETS + "/" + id + "/copies")
                .then()
                .statusCode(201)
                .body(containsString("\"total\":3000.00"));
        problem(as(Tokens.stranger("officer")).body(again).post(BUDGETS + "/" + id + "/copies"), 404, "not-found");
    }

    private static String thirtyEightOfThirtySix() {
        var more =
                "\"seminarId\":\"%s\",\"fundId\":\"%s\",".formatted(ParticipantsStub.SMALLER_SEMINAR, fund("9000.00"));
        return budget(body(more, REAL_LINES.replace("\"headcount\"", "\"value\":38,\"headcount\"")));
    }

    private static String budget(String body) {
        return officer()
                .body(body)
                .post(BUDGETS)
                .then()
                .statusCode(201)
                .extract()
                .path("id");
    }

    private static Response take(String id, int version, String total) {
        return officer()
                .header("If-Match", "\"" + version + "\"")
                .body("{\"total\":" + total + "}")
                .post(BUDGETS + "/" + id + "/headcount");
    }

    private static ValidatableResponse whatIf(String id, String change) {
        return officer()
                .body(change)
                .post(BUDGETS + "/" + id + "/what-if")
                .then()
                .statusCode(200);
    }
}
