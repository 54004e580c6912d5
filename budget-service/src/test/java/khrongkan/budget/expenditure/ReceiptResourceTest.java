package khrongkan.budget.expenditure;

import static khrongkan.budget.Api.BUDGETS;
import static khrongkan.budget.Api.approved;
import static khrongkan.budget.Api.as;
import static khrongkan.budget.Api.budget;
import static khrongkan.budget.Api.finance;
import static khrongkan.budget.Api.fund;
import static khrongkan.budget.Api.officer;
import static khrongkan.budget.Api.problem;
import static khrongkan.budget.expenditure.Spending.LINES;
import static khrongkan.budget.expenditure.Spending.accept;
import static khrongkan.budget.expenditure.Spending.claim;
import static khrongkan.budget.expenditure.Spending.claimed;
import static khrongkan.budget.expenditure.Spending.decide;
import static khrongkan.budget.expenditure.Spending.item;
import static khrongkan.budget.expenditure.Spending.receipt;
import static khrongkan.budget.expenditure.Spending.spent;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.util.UUID;
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
class ReceiptResourceTest {

    private final String number = UUID.randomUUID().toString();

    @Test
    void a_receipt_is_handed_in_and_accepted_line_by_line() {
        var budget = approved(fund("9000"), LINES);
        var picture = "\"attachment\":{\"reference\":\"dms://2547/88\",\"sha256\":\"%s\"},".formatted(sha());
        var id = claim(budget, receipt(number, picture, item(1, "1200.00") + "," + item(2, "1520")))
                .then()
                .statusCode(201)
                .header("ETag", "\"0\"")
                .body("state", equalTo("CLAIMED"))
                .body(containsString("\"claimed\":2720.00"))
                .body("items.category", contains("MEAL", "SNACK"))
                .body("attachment.reference", equalTo("dms://2547/88"))
                .extract()
                .<String>path("id");

        var body =
                "{\"items\":[{\"line\":1,\"accepted\":1140},{\"line\":2,\"accepted\":1520}],\"reason\":\"เกินอัตรา\"}";
        decide(budget, id, 0, body)
                .then()
                .statusCode(200)
                .header("ETag", "\"1\"")
                .body("state", equalTo("DECIDED"))
                .body(containsString("\"accepted\":2660.00"))
                .body("decidedBy", equalTo("finance"));
        officer()
                .get(BUDGETS + "/" + budget + "/expenditure")
                .then()
                .body("approved", equalTo(3000f))
                .body("claimed", equalTo(2720f))
                .body("accepted", equalTo(2660f))
                .body("balance", equalTo(340f))
                .body("lines.balance", contains(0f, 0f, 340f));
        officer().get(BUDGETS + "/" + budget + "/receipts").then().body("items.id", contains(id));
        officer().get(BUDGETS + "/" + budget + "/receipts/" + id).then().header("ETag", "\"1\"");
    }

    @Test
    void the_same_receipt_is_taken_once_however_it_is_written() {
        var budget = approved(fund("9000"), LINES);
        var other = approved(fund("9000"), LINES);
        var tail = number.substring(8);
        claim(budget, receipt("A 12" + tail, "", item(1, "10"))).then().statusCode(201);

        problem(
                claim(other, receipt("a ๑๒" + tail, "", item(1, "10")).replace("เกษ a ๑๒", "เกษ A12")),
                409,
                "receipt-duplicate");
        var picture = "\"attachment\":{\"reference\":\"a\",\"sha256\":\"%s\"},".formatted(sha());
        claim(budget, receipt("B" + tail, picture, item(1, "10"))).then().statusCode(201);
        problem(claim(budget, receipt("C" + tail, picture, item(1, "10"))), 409, "receipt-duplicate");
    }

    @Test
    void what_a_line_does_not_carry_is_refused_with_what_to_do() {
        var budget = approved(fund("9000"), LINES);
        spent(budget, 3, "300");
        var id = claimed(budget, 3, "100");

        problem(accept(budget, id, 0, 3, "40.01", "ส่วนเกิน"), 409, "line-overspent")
                .body("detail", containsString("340.01"));
        problem(
                        finance()
                                .header("If-Match", "\"0\"")
                                .header("Accept-Language", "en")
                                .body("{\"items\":[{\"line\":3,\"accepted\":100}]}")
                                .put(BUDGETS + "/" + budget + "/receipts/" + id + "/acceptance"),
                        409,
                        "line-overspent")
                .body("detail", containsString("amend the proposal"));
        accept(budget, id, 0, 3, "40", "ส่วนเกิน").then().statusCode(200);
        accept(budget, id, 1, 3, "0", "ผิดรายการ").then().statusCode(200);
        officer().get(BUDGETS + "/" + budget + "/expenditure").then().body("accepted", equalTo(300f));
    }

    @Test
    void only_an_approved_budget_is_spent() {
        var fund = fund("9000");
        var draft = budget(fund, "100");
        problem(claim(draft, receipt(number, "", item(1, "10"))), 409, "budget-not-approved");
        problem(officer().get(BUDGETS + "/" + draft + "/expenditure"), 409, "budget-not-approved");

        var proposal = UUID.randomUUID();
        Api.reserve(draft, 1, proposal, 1);
        Api.turn(proposal, 1, "confirm");
        problem(claim(draft, receipt(number, "", item(1, "10"))), 409, "budget-not-approved");
    }

    @Test
    void a_bad_receipt_is_refused_by_field() {
        var budget = approved(fund("9000"), LINES);
        refused(budget, receipt(number, "", item(4, "10")), "/items/0/line", "line-unknown");
        refused(budget, receipt(number, "", item(1, "10") + "," + item(1, "5")), "/items/1/line", "line-twice");
        refused(budget, receipt(number, "", item(1, "0")), "/items/0/claimed", "positive");
        refused(budget, receipt(number, "", ""), "/items", "size");
        refused(budget, receipt(number, "", item(1, "1")).replace("2004-01-21", "2999-01-21"), "/issuedOn", null);
        refused(
                budget,
                receipt(number, "\"advanceId\":\"" + UUID.randomUUID() + "\",", item(1, "1")),
                "/advanceId",
                "advance-unknown");
        refused(
                budget,
                receipt(number, "\"attachment\":{\"reference\":\"x\",\"sha256\":\"abc\"},", item(1, "1")),
                "/attachment/sha256",
                "pattern");
        var id = claimed(budget, 1, "10");
        refusedDecision(budget, id, "{\"items\":[{\"line\":2,\"accepted\":1}]}", "lines-differ");
        refusedDecision(budget, id, "{\"items\":[{\"line\":1,\"accepted\":11}]}", "more-than-claimed");
        refusedDecision(budget, id, "{\"items\":[{\"line\":1,\"accepted\":9}]}", "reason-missing");
        problem(accept(budget, id, 7, 1, "10", null), 412, "overtaken");
    }

    @Test
    void a_receipt_is_taken_back_until_somebody_has_decided() {
        var budget = approved(fund("9000"), LINES);
        var id = claimed(budget, 1, "10");
        withdraw(budget, id, 0).then().statusCode(204);
        problem(withdraw(budget, id, 0), 404, "not-found");

        var kept = claimed(budget, 1, "10");
        accept(budget, kept, 0, 1, "10", null);
        problem(withdraw(budget, kept, 1), 409, "receipt-decided");
    }

    @Test
    void another_office_sees_no_receipt_and_only_finance_accepts() {
        var budget = approved(fund("9000"), LINES);
        var id = claimed(budget, 1, "10");
        var path = BUDGETS + "/" + budget + "/receipts";

        problem(as(Tokens.stranger("officer")).get(path), 404, "not-found");
        problem(
                as(Tokens.stranger("officer"))
                        .body(receipt(number, "", item(1, "1")))
                        .post(path),
                404,
                "not-found");
        problem(
                officer().header("If-Match", "\"0\"").body("{}").put(path + "/" + id + "/acceptance"),
                403,
                "role-missing");
        as(Tokens.person("auditor", "OAG", "auditor"))
                .get(path)
                .then()
                .statusCode(200)
                .body("items", hasSize(1));
    }

    @Test
    void money_that_is_with_people_is_not_released() {
        var fund = fund("9000");
        var proposal = UUID.randomUUID();
        var budget = approved(fund, "", LINES, proposal);
        spent(budget, 3, "100");

        Api.turn(proposal, 1, "release").statusCode(409).body("code", equalTo("money-spent"));
        Api.assertFund(fund, 0f, 3000f, 6000f);
    }

    private static void refused(String budget, String body, String pointer, String rule) {
        var problem = problem(claim(budget, body), 400, "invalid-request").body("errors.pointer", hasItem(pointer));
        if (rule != null) {
            problem.body("errors.code", hasItem(rule));
        }
    }

    private static void refusedDecision(String budget, String id, String body, String rule) {
        problem(decide(budget, id, 0, body), 400, "invalid-request").body("errors.code", hasItem(rule));
    }

    private static Response withdraw(String budget, String id, int version) {
        return officer().header("If-Match", "\"" + version + "\"").delete(BUDGETS + "/" + budget + "/receipts/" + id);
    }

    private static String sha() {
        return (UUID.randomUUID().toString() + UUID.randomUUID()).replace("-", "");
    }
}
