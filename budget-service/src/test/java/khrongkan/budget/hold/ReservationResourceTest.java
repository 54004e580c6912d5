package khrongkan.budget.hold;

import static khrongkan.budget.Api.BUDGETS;
import static khrongkan.budget.Api.as;
import static khrongkan.budget.Api.assertFund;
import static khrongkan.budget.Api.body;
import static khrongkan.budget.Api.budget;
import static khrongkan.budget.Api.change;
import static khrongkan.budget.Api.fund;
import static khrongkan.budget.Api.officer;
import static khrongkan.budget.Api.problem;
import static khrongkan.budget.Api.problem409;
import static khrongkan.budget.Api.reserve;
import static khrongkan.budget.Api.status;
import static khrongkan.budget.Api.system;
import static khrongkan.budget.Api.turn;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.notNullValue;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.util.UUID;
import khrongkan.budget.participants.ParticipantsStub;
import khrongkan.kit.testing.LogLines;
import khrongkan.kit.testing.TestDatabase;
import khrongkan.kit.testing.TestIssuer;
import khrongkan.kit.testing.Tokens;
import org.junit.jupiter.api.Test;

@QuarkusTest
@WithTestResource(TestDatabase.class)
@WithTestResource(TestIssuer.class)
@WithTestResource(ParticipantsStub.class)
class ReservationResourceTest {

    private final UUID proposal = UUID.randomUUID();

    @Test
    void a_hold_keeps_money_back_and_freezes_the_budget() {
        var fund = fund("10000.00");
        var budget = budget(fund, "3000.00");

        reserve(budget, 1, proposal, 1)
                .statusCode(201)
                .body("proposalId", equalTo(proposal.toString()))
                .body("revision", equalTo(1))
                .body("budgetId", equalTo(budget))
                .body("fundId", equalTo(fund))
                .body(containsString("\"amount\":3000.00"))
                .body("state", equalTo("PENDING"))
                .body("expiresAt", notNullValue());
        assertFund(fund, 3000f, 0f, 7000f);
        status(budget, "HELD");
        problem(change(budget, 1, fund, "1.00"), 409, "budget-frozen");
        problem(officer().header("If-Match", "\"1\"").delete(BUDGETS + "/" + budget), 409, "budget-frozen");

        turn(proposal, 1, "confirm").statusCode(200).body("state", equalTo("CONFIRMED"));
        turn(proposal, 1, "commit").statusCode(200).body("state", equalTo("COMMITTED"));
        assertFund(fund, 0f, 3000f, 7000f);
        status(budget, "COMMITTED");
        problem(change(budget, 1, fund, "1.00"), 409, "budget-frozen");
    }

    @Test
    void a_hold_is_logged_under_the_request_and_case_that_asked_for_it() {
        var fund = fund("10000.00");
        var budget = budget(fund, "3000.00");
        reserve(budget, 1, proposal, 1).statusCode(201);
        try (var log = LogLines.of("khrongkan.budget")) {
            system().header("X-Request-Id", "request-" + proposal)
                    .header("X-Case-Reference", "0033/1204")
                    .post("/internal/reservations/" + proposal + "/1/confirm")
                    .then()
                    .statusCode(200);
            assertThat(log.carrying("request-" + proposal))
                    .containsExactly(new LogLines.Line(
                            "confirm: proposal %s revision 1 holds budget %s in fund %s, CONFIRMED"
                                    .formatted(proposal, budget, fund),
                            "request-" + proposal,
                            "0033/1204"));
        }
    }

    @Test
    void every_turn_may_be_repeated() {
        var fund = fund("10000.00");
        var budget = budget(fund, "3000.00");
        reserve(budget, 1, proposal, 1).statusCode(201);
        reserve(budget, 1, proposal, 1).statusCode(200);
        turn(proposal, 1, "confirm");
        turn(proposal, 1, "confirm").body("state", equalTo("CONFIRMED"));
        assertFund(fund, 3000f, 0f, 7000f);
        turn(proposal, 1, "commit");
        turn(proposal, 1, "commit").body("state", equalTo("COMMITTED"));
        turn(proposal, 1, "confirm").body("state", equalTo("COMMITTED"));
        assertFund(fund, 0f, 3000f, 7000f);
        turn(proposal, 1, "release").body("state", equalTo("RELEASED"));
        turn(proposal, 1, "release").body("state", equalTo("RELEASED"));
        assertFund(fund, 0f, 0f, 10000f);
        status(budget, "DRAFT");
    }

    @Test
    void money_that_is_not_there_is_not_reserved() {
        var fund = fund("2999.99");
        var budget = budget(fund, "3000.00");

        problem409(reserve(budget, 1, proposal, 1), "fund-exceeded")
                .body("detail", containsString("2,999.99"))
                .body("detail", containsString("3,000.00"));
        assertFund(fund, 0f, 0f, 2999.99f);
        status(budget, "DRAFT");
        problem(system().get("/internal/reservations/" + proposal + "/1"), 404, "not-found");
    }

    @Test
    void a_budget_is_held_by_one_proposal_only() {
        var budget = budget(fund("9000.00"), "3000.00");
        reserve(budget, 1, proposal, 1);

        problem409(reserve(budget, 1, UUID.randomUUID(), 1), "budget-frozen");
    }

    @Test
    void what_cannot_be_held_is_refused() {
        var budget = budget(fund("9000.00"), "3000.00");
        String without =
                officer().body(body("", "")).post(BUDGETS).then().extract().path("id");

        problem409(reserve(without, 1, proposal, 1), "fund-missing");
        reserve(budget, 2, proposal, 1).statusCode(412).body("code", equalTo("overtaken"));
        reserve(UUID.randomUUID().toString(), 1, proposal, 1).statusCode(404);
        var path = "/internal/budgets/" + budget + "/reservations";
        var foreign = "{\"proposalId\":\"" + proposal + "\",\"revision\":1,\"office\":\"UBN-INDUSTRY\"}";
        problem(system().header("If-Match", "\"1\"").body(foreign).post(path), 404, "not-found");
        problem(system().body(foreign).post(path), 428, "if-match-missing");
        problem(officer().header("If-Match", "\"1\"").body(foreign).post(path), 403, "role-missing");
        problem(as(Tokens.of("finance")).post("/internal/reservations/" + proposal + "/1/commit"), 403, "role-missing");
    }

    @Test
    void an_unknown_hold_is_released_and_nothing_else() {
        turn(proposal, 1, "release").statusCode(200).body("state", equalTo("RELEASED"));
        turn(proposal, 1, "confirm").statusCode(404);
        turn(proposal, 1, "commit").statusCode(404);
    }

    @Test
    void what_was_submitted_is_not_deleted() {
        var budget = budget(fund("9000.00"), "3000.00");
        reserve(budget, 1, proposal, 1);
        turn(proposal, 1, "release");

        problem(officer().header("If-Match", "\"1\"").delete(BUDGETS + "/" + budget), 409, "budget-kept");
    }
}
