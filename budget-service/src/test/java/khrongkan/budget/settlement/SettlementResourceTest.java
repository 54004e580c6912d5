package khrongkan.budget.settlement;

import static khrongkan.budget.Api.BUDGETS;
import static khrongkan.budget.Api.REAL_LINES;
import static khrongkan.budget.Api.approved;
import static khrongkan.budget.Api.as;
import static khrongkan.budget.Api.finance;
import static khrongkan.budget.Api.fund;
import static khrongkan.budget.Api.officer;
import static khrongkan.budget.Api.problem;
import static khrongkan.budget.expenditure.Spending.LINES;
import static khrongkan.budget.expenditure.Spending.accept;
import static khrongkan.budget.expenditure.Spending.claim;
import static khrongkan.budget.expenditure.Spending.claimed;
import static khrongkan.budget.expenditure.Spending.item;
import static khrongkan.budget.expenditure.Spending.lend;
import static khrongkan.budget.expenditure.Spending.receipt;
import static khrongkan.budget.expenditure.Spending.spent;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import io.restassured.response.ValidatableResponse;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.stream.IntStream;
import khrongkan.budget.Api;
import khrongkan.budget.participants.ParticipantsStub;
import khrongkan.kit.testing.TestDatabase;
import khrongkan.kit.testing.TestIssuer;
import khrongkan.kit.testing.Tokens;
import org.junit.jupiter.api.Test;

@QuarkusTest
@WithTestResource(TestDatabase.class)
@WithTestResource(TestIssuer.class)
@WithTestResource(ParticipantsStub.class)
class SettlementResourceTest {

    private static final String SEMINAR = "\"seminarId\":\"" + ParticipantsStub.SEMINAR + "\",";

    private final UUID proposal = UUID.randomUUID();

    @Test
    void a_settlement_shows_each_line_with_the_rule_of_each_difference() {
        var budget = approved(fund("9000"), SEMINAR, REAL_LINES, proposal);
        spent(budget, 1, "1080");
        accept(budget, claimed(budget, 3, "400"), 0, 3, "300", "เกินวงเงิน");

        show(budget)
                .body("closed", equalTo(false))
                .body("attended.people", equalTo(36))
                .body("approved", equalTo(3000f))
                .body("claimed", equalTo(1480f))
                .body("accepted", equalTo(1380f))
                .body("payable", equalTo(1380f))
                .body("returnable", equalTo(1620f))
                .body("returnableInWords", equalTo("หนึ่งพันหกร้อยยี่สิบบาทถ้วน"))
                .body("lines.returnable", contains(60f, 1520f, 40f))
                .body("lines[0].mealsPaid", equalTo(36))
                .body("lines[0].mealsSigned", equalTo(36))
                .body("lines[1].mealsSigned", equalTo(70))
                .body("lines[2].differences.rule", contains("NOT_ACCEPTED", "UNSPENT"))
                .body("lines[2].differences.amount", contains(100f, 40f))
                .body("findings", empty());
    }

    @Test
    void more_meals_than_signatures_are_a_finding_and_closing_needs_a_note() {
        var fund = fund("9000");
        var budget = approved(fund, SEMINAR, REAL_LINES, proposal);
        spent(budget, 1, "1110");
        var snacks = claim(budget, receipt(proposal.toString(), "", "{\"line\":2,\"claimed\":1400,\"quantity\":71}"));
        accept(budget, snacks.path("id"), 0, 2, "1400", null).then().statusCode(200);

        show(budget)
                .body("findings.code", contains("MORE_MEALS_THAN_SIGNATURES", "MORE_MEALS_THAN_SIGNATURES"))
                .body("findings.pointer", contains("/lines/0", "/lines/1"))
                .body("findings[1].text", containsString("71"));
        problem(close(budget, "{}"), 400, "invalid-request").body("errors.code", contains("note-missing"));
        close(budget, "{\"note\":\"วิทยากรร่วมรับประทาน\"}")
                .then()
                .statusCode(200)
                .body("closed", equalTo(true))
                .body("note", equalTo("วิทยากรร่วมรับประทาน"))
                .body("closedBy", equalTo("finance"));
        spentAndFree(fund, 2510f, 6490f);
    }

    @Test
    void closing_spends_what_was_accepted_and_returns_the_rest_once() {
        var fund = fund("9000");
        var budget = approved(fund, "", LINES.substring(LINES.indexOf("{\"category\":\"MATERIAL\"")), proposal);
        spent(budget, 1, "299.75");
        Api.assertFund(fund, 0f, 340f, 8660f);

        close(budget, "{}").then().statusCode(200).body("returnable", equalTo(40.25f));
        close(budget, "{}").then().statusCode(200).body("returnable", equalTo(40.25f));
        spentAndFree(fund, 299.75f, 8700.25f);
        officer().get(BUDGETS + "/" + budget).then().body("status", equalTo("SETTLED"));
        officer()
                .get(Api.FUNDS + "/" + fund + "/movements")
                .then()
                .body("items.kind", contains("ALLOCATE", "RESERVED", "COMMITTED", "SETTLED"))
                .body("items[3].committed", equalTo(-340f))
                .body("items[3].spent", equalTo(299.75f));

        problem(claim(budget, receipt(proposal.toString(), "", item(1, "1"))), 409, "budget-settled");
        Api.turn(proposal, 1, "commit").statusCode(200).body("state", equalTo("SETTLED"));
        Api.turn(proposal, 1, "release").statusCode(200).body("state", equalTo("SETTLED"));
        Api.reserve(budget, 1, proposal, 2).statusCode(409).body("code", equalTo("budget-settled"));
        Api.reserve(budget, 1, UUID.randomUUID(), 1).statusCode(409).body("code", equalTo("budget-frozen"));
        spentAndFree(fund, 299.75f, 8700.25f);
    }

    @Test
    void many_hands_close_it_once() {
        var fund = fund("9000");
        var budget = approved(fund, "{\"category\":\"MATERIAL\",\"description\":\"วัสดุ\",\"lumpSum\":340}");
        spent(budget, 1, "300");
        var token = Tokens.of("finance");
        var answers = IntStream.range(0, 8)
                .mapToObj(i -> CompletableFuture.supplyAsync(() -> as(token)
                        .body("{}")
                        .post(BUDGETS + "/" + budget + "/settlement")
                        .statusCode()))
                .toList();

        assertThat(answers).extracting(CompletableFuture::join).containsOnly(200);
        spentAndFree(fund, 300f, 8700f);
    }

    @Test
    void what_is_left_to_do_is_named() {
        var budget = approved(fund("9000"), LINES);
        claimed(budget, 3, "10");
        lend(budget, proposal.toString(), "10", "2004-02-14").then().statusCode(201);

        show(budget)
                .body("findings.code", containsInAnyOrder("RECEIPT_UNDECIDED", "ADVANCE_OPEN"))
                .body("advances.contractNumber", equalTo(List.of(proposal.toString())));
        problem(close(budget, "{}"), 409, "settlement-not-ready")
                .body("errors.detail", containsInAnyOrder("RECEIPT_UNDECIDED", "ADVANCE_OPEN"));
    }

    @Test
    void meals_without_a_seminar_have_no_signatures() {
        var budget = approved(fund("9000"), LINES);
        spent(budget, 1, "30");

        show(budget).body("findings.code", contains("NO_SIGNATURES"));
    }

    @Test
    void while_an_amendment_is_under_way_nothing_is_settled() {
        var budget = approved(fund("9000"), "", LINES, proposal);
        Api.turn(proposal, 1, "reopen").statusCode(200);
        Api.reserve(budget, 1, proposal, 2).statusCode(201);

        problem(close(budget, "{}"), 409, "budget-amending");
    }

    @Test
    void the_office_sees_it_and_finance_closes_it() {
        var budget = approved(fund("9000"), LINES);

        problem(as(Tokens.stranger("finance")).get(BUDGETS + "/" + budget + "/settlement"), 404, "not-found");
        problem(
                as(Tokens.stranger("finance")).body("{}").post(BUDGETS + "/" + budget + "/settlement"),
                404,
                "not-found");
        problem(officer().body("{}").post(BUDGETS + "/" + budget + "/settlement"), 403, "role-missing");
        problem(
                officer().get(BUDGETS + "/" + Api.budget(fund("10"), "10") + "/settlement"),
                409,
                "budget-not-approved");
    }

    private static ValidatableResponse show(String budget) {
        return officer().get(BUDGETS + "/" + budget + "/settlement").then().statusCode(200);
    }

    private static Response close(String budget, String body) {
        return finance().body(body).post(BUDGETS + "/" + budget + "/settlement");
    }

    private static void spentAndFree(String fund, float spent, float available) {
        Api.assertFund(fund, 0f, 0f, available);
        officer().get(Api.FUNDS + "/" + fund).then().body("spent", equalTo(spent));
    }
}
