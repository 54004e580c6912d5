package khrongkan.budget.hold;

import static khrongkan.budget.Api.BUDGETS;
import static khrongkan.budget.Api.as;
import static khrongkan.budget.Api.assertFund;
import static khrongkan.budget.Api.body;
import static khrongkan.budget.Api.budget;
import static khrongkan.budget.Api.content;
import static khrongkan.budget.Api.fund;
import static khrongkan.budget.Api.officer;
import static khrongkan.budget.Api.problem;
import static khrongkan.budget.Api.reserve;
import static khrongkan.budget.Api.system;
import static khrongkan.budget.Api.turn;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.notNullValue;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.util.UUID;
import javax.sql.DataSource;
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

    @Inject
    DataSource database;

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
    void the_returned_budget_comes_back_as_the_next_revision_and_is_never_doubled() {
        var fund = fund("4000.00");
        var budget = budget(fund, "3000.00");
        reserve(budget, 1, proposal, 1).statusCode(201);
        turn(proposal, 1, "confirm");
        turn(proposal, 1, "release");
        change(budget, 1, fund, "2860.00").then().statusCode(200);
        reserve(budget, 2, proposal, 2).statusCode(201);

        assertFund(fund, 2860f, 0f, 1140f);
        officer().get(BUDGETS + "/" + budget + "/revisions").then().body("items.total", contains(3000f, 2860f));
        officer()
                .get(BUDGETS + "/" + budget + "/revisions/1")
                .then()
                .statusCode(200)
                .body(containsString("\"total\":3000.00"))
                .body("budget.lines[0].lumpSum", equalTo(3000f));
        problem(officer().get(BUDGETS + "/" + budget + "/revisions/3"), 404, "not-found");
    }

    @Test
    void a_new_revision_replaces_a_hold_that_was_not_released_yet() {
        var fund = fund("4000.00");
        var first = budget(fund, "3000.00");
        var second = budget(fund, "3500.00");
        reserve(first, 1, proposal, 1).statusCode(201);
        reserve(second, 1, proposal, 2).statusCode(201);

        assertFund(fund, 3500f, 0f, 500f);
        status(first, "DRAFT");
        turn(proposal, 1, "confirm").body("state", equalTo("RELEASED"));
        turn(proposal, 1, "release").body("state", equalTo("RELEASED"));
        assertFund(fund, 3500f, 0f, 500f);
        problem409(reserve(first, 1, proposal, 1), "hold-replaced");
    }

    @Test
    void an_amendment_reserves_the_difference_and_replaces_the_commitment() {
        var fund = fund("3600.00");
        var budget = budget(fund, "3000.00");
        reserve(budget, 1, proposal, 1);
        turn(proposal, 1, "commit").body("state", equalTo("COMMITTED"));
        turn(proposal, 1, "reopen").statusCode(200);
        status(budget, "AMENDING");
        change(budget, 1, fund, "3500.00").then().statusCode(200);
        reserve(budget, 2, proposal, 2).statusCode(201);
        assertFund(fund, 500f, 3000f, 100f);
        turn(proposal, 2, "commit");
        assertFund(fund, 0f, 3500f, 100f);
        turn(proposal, 1, "release");
        assertFund(fund, 0f, 3500f, 100f);
    }

    @Test
    void a_returned_amendment_can_be_corrected_and_a_dropped_one_is_closed_again() {
        var fund = fund("9000.00");
        var budget = budget(fund, "3000.00");
        reserve(budget, 1, proposal, 1);
        turn(proposal, 1, "commit");
        turn(proposal, 1, "reopen");
        reserve(budget, 1, proposal, 2).statusCode(201);
        status(budget, "HELD");
        turn(proposal, 2, "release");
        status(budget, "AMENDING");
        change(budget, 1, fund, "3500.00").then().statusCode(200);

        turn(proposal, 1, "commit").body("state", equalTo("COMMITTED"));
        status(budget, "COMMITTED");
        assertFund(fund, 0f, 3000f, 6000f);
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
    void an_expired_hold_gives_back_and_its_confirmation_reserves_anew() {
        var fund = fund("3000.00");
        var budget = budget(fund, "3000.00");
        reserve(budget, 1, proposal, 1);
        expire();
        await().untilAsserted(() -> assertFund(fund, 0f, 0f, 3000f));
        status(budget, "DRAFT");

        turn(proposal, 1, "confirm").statusCode(200).body("state", equalTo("CONFIRMED"));
        assertFund(fund, 3000f, 0f, 0f);
        status(budget, "HELD");
    }

    @Test
    void an_expired_hold_whose_money_has_gone_is_refused() {
        var fund = fund("3000.00");
        var budget = budget(fund, "3000.00");
        var other = budget(fund, "2000.00");
        reserve(budget, 1, proposal, 1);
        problem409(reserve(other, 1, UUID.randomUUID(), 1), "fund-exceeded");
        expire();

        reserve(other, 1, UUID.randomUUID(), 1).statusCode(201);
        problem409(turn(proposal, 1, "confirm"), "fund-exceeded");
        problem409(turn(proposal, 1, "commit"), "fund-exceeded");
        assertFund(fund, 2000f, 0f, 1000f);
    }

    @Test
    void a_moved_fund_gives_back_where_it_was_held() {
        var fund = fund("3000.00");
        var richer = fund("5000.00");
        var budget = budget(fund, "3000.00");
        reserve(budget, 1, proposal, 1);
        var dearer = budget(richer, "4000.00");
        reserve(dearer, 1, proposal, 1).statusCode(200);

        assertFund(fund, 0f, 0f, 3000f);
        assertFund(richer, 4000f, 0f, 1000f);
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

    private static ValidatableResponse problem409(ValidatableResponse answer, String code) {
        return answer.statusCode(409).contentType("application/problem+json").body("code", equalTo(code));
    }

    private static void status(String budget, String status) {
        officer().get(BUDGETS + "/" + budget).then().body("status", equalTo(status));
    }

    private static Response change(String budget, int version, String fund, String sum) {
        return officer()
                .header("If-Match", "\"" + version + "\"")
                .body(content(fund, sum))
                .put(BUDGETS + "/" + budget);
    }

    /** As if its time were over. */
    private void expire() {
        try (var connection = database.getConnection();
                var statement = connection.prepareStatement(
                        "update reservation set expires_at = now() - interval '1 second' where proposal_id = ?")) {
            statement.setObject(1, proposal);
            statement.executeUpdate();
        } catch (SQLException failed) {
            throw new IllegalStateException(failed);
        }
    }
}
