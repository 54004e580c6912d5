package khrongkan.budget.expenditure;

import static khrongkan.budget.Api.BUDGETS;
import static khrongkan.budget.Api.approved;
import static khrongkan.budget.Api.as;
import static khrongkan.budget.Api.fund;
import static khrongkan.budget.Api.officer;
import static khrongkan.budget.Api.problem;
import static khrongkan.budget.expenditure.Spending.LINES;
import static khrongkan.budget.expenditure.Spending.accept;
import static khrongkan.budget.expenditure.Spending.agree;
import static khrongkan.budget.expenditure.Spending.claim;
import static khrongkan.budget.expenditure.Spending.claimed;
import static khrongkan.budget.expenditure.Spending.clear;
import static khrongkan.budget.expenditure.Spending.item;
import static khrongkan.budget.expenditure.Spending.lend;
import static khrongkan.budget.expenditure.Spending.receipt;
import static khrongkan.budget.expenditure.Spending.spent;
import static khrongkan.budget.expenditure.Spending.transfer;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.not;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.time.LocalDate;
import java.time.ZoneId;
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
class AdvanceResourceTest {

    private final String contract = "8500-" + UUID.randomUUID();

    @Test
    void an_advance_is_lent_and_cleared_by_receipts_and_returned_cash() {
        var budget = approved(fund("9000"), LINES);
        var advance = lend(budget, contract, "2000", "2004-02-14")
                .then()
                .statusCode(201)
                .body("amountInWords", equalTo("สองพันบาทถ้วน"))
                .body("state", equalTo("OPEN"))
                .body("overdue", equalTo(true))
                .extract()
                .<String>path("id");
        var paid = claim(budget, receipt(contract, "\"advanceId\":\"" + advance + "\",", item(1, "1140")))
                .<String>path("id");

        problem(clear(budget, advance, 0, "860"), 409, "receipt-undecided");
        accept(budget, paid, 0, 1, "1140", null).then().statusCode(200);
        problem(clear(budget, advance, 0, "859.99"), 409, "advance-not-balanced")
                .body("detail", containsString("860.00"));
        clear(budget, advance, 0, "860")
                .then()
                .statusCode(200)
                .header("ETag", "\"1\"")
                .body("state", equalTo("CLEARED"))
                .body("overdue", equalTo(false))
                .body(containsString("\"accepted\":1140.00"))
                .body(containsString("\"returned\":860.00"));
        problem(clear(budget, advance, 1, "860"), 409, "advance-cleared");
        problem(
                claim(budget, receipt("x" + contract, "\"advanceId\":\"" + advance + "\",", item(1, "1"))),
                409,
                "advance-cleared");
        problem(accept(budget, paid, 1, 1, "1000", "แก้"), 409, "advance-cleared");
    }

    @Test
    void no_more_is_lent_than_the_approval_carries() {
        var budget = approved(fund("9000"), LINES);
        spent(budget, 3, "340");
        problem(lend(budget, contract, "2660.01", "2004-02-14"), 409, "advance-exceeds")
                .body("detail", containsString("2,660.00"));
        lend(budget, contract, "2000", "2004-02-14").then().statusCode(201);
        problem(lend(budget, contract + "b", "661", "2004-02-14"), 409, "advance-exceeds");
        problem(lend(budget, contract, "1", "2004-02-14"), 409, "contract-known");
        problem(lend(budget, contract + "c", "1", "2004-01-01"), 400, "invalid-request")
                .body("errors.code", contains("due-before-lent"));
    }

    @Test
    void the_office_sees_what_is_open_and_what_is_overdue() {
        var budget = approved(fund("9000"), LINES);
        var late = lend(budget, contract, "10", "2004-02-14").<String>path("id");
        var today = LocalDate.now(ZoneId.of("Asia/Bangkok")).toString();
        var due = lend(budget, contract + "b", "10", today).<String>path("id");
        var list = BUDGETS + "/advances?limit=200";

        officer().get(list).then().body("items.id", hasItem(late)).body("items.id", hasItem(due));
        officer()
                .get(list + "&overdue=true")
                .then()
                .body("items.id", hasItem(late))
                .body("items.id", not(hasItem(due)));
        clear(budget, late, 0, "10");
        officer().get(list).then().body("items.id", not(hasItem(late)));
        as(Tokens.stranger("finance")).get(list).then().body("items.id", not(hasItem(due)));
        officer().get(BUDGETS + "/" + budget + "/advances").then().body("items.id", contains(late, due));
    }

    @Test
    void a_transfer_between_lines_counts_once_the_approver_has_agreed() {
        var budget = approved(fund("9000"), LINES);
        spent(budget, 3, "340");
        var receipt = claimed(budget, 3, "60");
        var id = transfer(budget, 1, 3, "60").then().statusCode(201).extract().<String>path("id");

        problem(accept(budget, receipt, 0, 3, "60", null), 409, "line-overspent");
        problem(agree(budget, id, "{\"approved\":true}"), 400, "invalid-request")
                .body("errors.code", contains("order-missing"));
        agree(budget, id, "{\"approved\":true,\"orderNumber\":\"ศก 12/2547\"}")
                .then()
                .statusCode(200)
                .body("state", equalTo("APPROVED"))
                .body("decidedBy", equalTo("approver"));
        accept(budget, receipt, 0, 3, "60", null).then().statusCode(200);
        officer()
                .get(BUDGETS + "/" + budget + "/expenditure")
                .then()
                .body("approved", equalTo(3000f))
                .body("lines.transferred", contains(-60f, 0f, 60f));
        officer().get(BUDGETS + "/" + budget + "/line-transfers").then().body("items.id", contains(id));
    }

    @Test
    void a_transfer_moves_only_what_is_left_and_nobody_agrees_to_his_own() {
        var budget = approved(fund("9000"), LINES);
        problem(transfer(budget, 3, 1, "340.01"), 409, "line-exhausted");
        problem(transfer(budget, 3, 3, "1"), 400, "invalid-request");
        problem(transfer(budget, 3, 9, "1"), 400, "invalid-request");
        var id = transfer(budget, 3, 1, "340").<String>path("id");
        spent(budget, 3, "1");
        var order = "{\"approved\":true,\"orderNumber\":\"1\"}";
        problem(agree(budget, id, order), 409, "line-exhausted");

        var both = as(Tokens.person("finance", Tokens.OFFICE, "finance", "approver"));
        problem(
                both.header("If-Match", "\"0\"")
                        .body(order)
                        .put(BUDGETS + "/" + budget + "/line-transfers/" + id + "/decision"),
                403,
                "own-transfer");
        agree(budget, id, "{\"approved\":false,\"comment\":\"ไม่จำเป็น\"}")
                .then()
                .body("state", equalTo("REFUSED"));
        problem(agree(budget, id, order), 412, "overtaken");
    }
}
