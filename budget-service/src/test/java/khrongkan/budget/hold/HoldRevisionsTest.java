package khrongkan.budget.hold;

import static khrongkan.budget.Api.BUDGETS;
import static khrongkan.budget.Api.assertFund;
import static khrongkan.budget.Api.budget;
import static khrongkan.budget.Api.change;
import static khrongkan.budget.Api.fund;
import static khrongkan.budget.Api.officer;
import static khrongkan.budget.Api.problem;
import static khrongkan.budget.Api.problem409;
import static khrongkan.budget.Api.reserve;
import static khrongkan.budget.Api.status;
import static khrongkan.budget.Api.turn;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.UUID;
import javax.sql.DataSource;
import khrongkan.budget.participants.ParticipantsStub;
import khrongkan.kit.testing.TestDatabase;
import khrongkan.kit.testing.TestIssuer;
import org.junit.jupiter.api.Test;

@QuarkusTest
@WithTestResource(TestDatabase.class)
@WithTestResource(TestIssuer.class)
@WithTestResource(ParticipantsStub.class)
class HoldRevisionsTest {

    @Inject
    DataSource source;

    private final UUID proposal = UUID.randomUUID();

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

    /** As if its time were over. */
    private void expire() {
        new Database(source)
                .update(
                        "update reservation set expires_at = now() - interval '1 second' where proposal_id = ?",
                        proposal);
    }
}
