package khrongkan.system;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.not;

import io.restassured.response.Response;
import java.math.BigDecimal;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import khrongkan.local.Service;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** The money of an approved proposal: lent, spent, settled, and what is left goes back and on to another fund. */
@ExtendWith(Stack.Started.class)
class MoneyJourney {

    private final Stack stack;

    MoneyJourney(Stack stack) {
        this.stack = stack;
    }

    @Test
    void an_approved_budget_is_spent_settled_and_its_rest_carried_forward() {
        var paper = approved("10000.00");
        var budget = "/api/v1/budgets/" + paper.budget();

        var advance = Paper.made(stack.as("finance").body(advance("1000.00")).post(budget + "/advances"));
        var early = stack.as("finance").body(Map.of()).post(budget + "/settlement");
        assertRefused(early, 409, "settlement-not-ready");
        var receipt = receipt(3, "2900.00", advance);
        var id = Paper.made(stack.as("author").body(receipt).post(budget + "/receipts"));
        assertRefused(stack.as("author").body(receipt).post(budget + "/receipts"), 409, "receipt-duplicate");
        assertRefused(accept("finance", budget, id, "2900.00"), 409, "line-overspent");
        assertRefused(accept("author", budget, id, "2800.00"), 403, "role-missing");
        accept("finance", budget, id, "2800.00").then().statusCode(200);
        stack.as("finance")
                .header("If-Match", "\"0\"")
                .body(Map.of("returned", 0, "clearedOn", "2004-02-01"))
                .put(budget + "/advances/" + advance + "/clearing")
                .then()
                .statusCode(200)
                .body("payable", equalTo(1800f));

        assertRefused(stack.as("author").body(Map.of()).post(budget + "/settlement"), 403, "role-missing");
        settle(budget, UUID.randomUUID().toString()).then().statusCode(200).body("returnable", equalTo(200f));
        var fund = paper.fundFigures();
        assertThat(fund.getDouble("spent")).isEqualTo(2800.00);
        assertThat(fund.getDouble("committed")).isZero();
        assertThat(fund.getDouble("available")).isEqualTo(7200.00);
        assertRefused(stack.as("author").body(receipt).post(budget + "/receipts"), 409, "budget-settled");
        stack.as("author").get(budget).then().body("status", equalTo("SETTLED"));
        carry(paper);
    }

    @Test
    void a_service_killed_while_it_closes_has_closed_once() {
        var paper = approved("3000.00");
        var budget = "/api/v1/budgets/" + paper.budget();
        var id = Paper.made(stack.as("author").body(receipt(3, "500.00", null)).post(budget + "/receipts"));
        accept("finance", budget, id, "500.00").then().statusCode(200);
        var key = UUID.randomUUID().toString();
        var first = new Thread(() -> settle(budget, key));
        first.start();
        stack.kill(Service.BUDGET);
        stack.restart(Service.BUDGET);

        await().atMost(Duration.ofMinutes(1))
                .untilAsserted(
                        () -> assertThat(settle(budget, key).statusCode()).isEqualTo(200));
        var fund = paper.fundFigures();
        assertThat(fund.getDouble("spent")).isEqualTo(500.00);
        assertThat(fund.getDouble("available")).isEqualTo(2500.00);
        var kinds = stack.as("finance")
                .get("/api/v1/funds/" + paper.fund() + "/movements")
                .jsonPath()
                .getList("items.kind", String.class);
        assertThat(kinds).containsOnlyOnce("SETTLED");
    }

    @Test
    void meals_are_held_against_who_signed_and_poolable_lines_help_each_other() {
        var paper = Paper.draft(stack, "3000.00");
        poolable(paper);
        approve(paper);
        var budget = "/api/v1/budgets/" + paper.budget();
        signIn(paper, 1);

        var meals =
                Paper.made(stack.as("author").body(receipt(1, "60.00", null)).post(budget + "/receipts"));
        accept("finance", budget, meals, 1, "60.00").then().statusCode(200);
        var material =
                Paper.made(stack.as("author").body(receipt(3, "2941.00", null)).post(budget + "/receipts"));
        assertRefused(accept("finance", budget, material, 3, "2941.00"), 409, "pool-overspent");
        accept("finance", budget, material, 3, "2940.00").then().statusCode(200);

        stack.as("finance")
                .get(budget + "/settlement")
                .then()
                .body("attended.people", equalTo(1))
                .body("lines[0].mealsPaid", equalTo(2))
                .body("lines[0].mealsSigned", equalTo(1))
                .body("lines[2].pooled", equalTo(80f))
                .body("findings.code", hasItem("MORE_MEALS_THAN_SIGNATURES"))
                .body("returnable", equalTo(0f));
        assertRefused(stack.as("finance").body(Map.of()).post(budget + "/settlement"), 400, "invalid-request");
        settle(budget, UUID.randomUUID().toString()).then().statusCode(200);
        assertThat(paper.fundFigures().getDouble("spent")).isEqualTo(3000.00);
    }

    /** Writes the drafted budget anew, with lines that may offset one another. */
    private void poolable(Paper paper) {
        var content = Papers.budget(UUID.randomUUID().toString(), paper.seminar(), paper.fund());
        content.put(
                "lines",
                Papers.lines(new BigDecimal("2860.00")).stream()
                        .map(line -> {
                            var poolable = new HashMap<>(line);
                            poolable.put("poolable", true);
                            return poolable;
                        })
                        .toList());
        var budget = "/api/v1/budgets/" + paper.budget();
        stack.as("author")
                .header("If-Match", stack.as("author").get(budget).header("ETag"))
                .body(content)
                .put(budget)
                .then()
                .statusCode(200);
    }

    /** So many of those on the list come in the morning. */
    private void signIn(Paper paper, int people) {
        var seminar = "/api/v1/seminars/" + paper.seminar();
        var list = stack.as("author").get(seminar + "/registrations").jsonPath().getList("items.id", String.class);
        for (var registration : list.subList(0, people)) {
            var code = stack.as("author")
                    .get(seminar + "/registrations/" + registration + "/badge")
                    .<String>path("code");
            var scan = Map.of(
                    "code", code, "nonce", UUID.randomUUID().toString(), "scannedAt", "2004-01-21T08:50:00+07:00");
            stack.as("author")
                    .body(Map.of("device", "gate " + paper.seminar(), "scans", List.of(scan)))
                    .post(seminar + "/scans")
                    .then()
                    .statusCode(200)
                    .body("scans[0].verdict", equalTo("COUNTED"));
        }
    }

    @Test
    void the_office_sees_what_its_budgets_and_funds_come_to() {
        approved("3000.00");

        stack.as("author")
                .get("/api/v1/budgets/summary?fiscalYear=2547&status=COMMITTED")
                .then()
                .statusCode(200)
                .body("items[0].office", equalTo("SSK-INDUSTRY"));
        stack.as("finance")
                .get("/api/v1/funds/report?fiscalYear=2547")
                .then()
                .statusCode(200)
                .body("items[0].quarters.size()", equalTo(1));
        stack.as("stranger")
                .get("/api/v1/budgets/summary")
                .then()
                .statusCode(200)
                .body("items.office", not(hasItem("SSK-INDUSTRY")));
        assertRefused(stack.as("author").get("/api/v1/budgets/summary?by=COLOUR"), 400, "invalid-request");
    }

    private void carry(Paper paper) {
        var order = new HashMap<String, Object>(Map.of(
                "kind", "CARRY_FORWARD",
                "fromFundId", paper.fund(),
                "amount", new BigDecimal("7200.01"),
                "orderNumber", "ศก 0033/99",
                "reason", "เหลือจ่าย"));
        assertRefused(stack.as("finance").body(order).post("/api/v1/funds/transfers"), 409, "fund-exceeded");
        order.put("amount", new BigDecimal("7200.00"));
        var next =
                stack.as("finance").body(order).post("/api/v1/funds/transfers").<String>path("toFundId");
        stack.as("finance")
                .get("/api/v1/funds/" + next)
                .then()
                .body("fiscalYear", equalTo(2548))
                .body(containsString("\"available\":7200.00"));
    }

    private Paper approved(String fundSize) {
        var paper = Paper.draft(stack, fundSize);
        approve(paper);
        return paper;
    }

    private void approve(Paper paper) {
        paper.must("author", "SUBMIT");
        paper.must("endorser", "ENDORSE");
        MainJourney.approve(paper);
        await().atMost(Duration.ofMinutes(1))
                .untilAsserted(() -> assertThat(paper.committed()).isEqualTo(3000.00));
    }

    private Response settle(String budget, String key) {
        return stack.as("finance")
                .header("Idempotency-Key", key)
                .body(Map.of("note", "ตรวจแล้ว"))
                .post(budget + "/settlement");
    }

    private Response accept(String user, String budget, String receipt, String sum) {
        return accept(user, budget, receipt, 3, sum);
    }

    private Response accept(String user, String budget, String receipt, int line, String sum) {
        return stack.as(user)
                .header("If-Match", "\"0\"")
                .body(Map.of(
                        "items",
                        List.of(Map.of("line", line, "accepted", new BigDecimal(sum))),
                        "reason",
                        "ตามที่จ่ายจริง"))
                .put(budget + "/receipts/" + receipt + "/acceptance");
    }

    private static Map<String, Object> advance(String amount) {
        return Map.of(
                "borrower",
                "นางสาวสมใจ ใจดี",
                "contractNumber",
                UUID.randomUUID().toString(),
                "amount",
                new BigDecimal(amount),
                "lentOn",
                "2004-01-15",
                "dueOn",
                "2004-02-14");
    }

    private static Map<String, Object> receipt(int line, String sum, String advance) {
        var receipt = new HashMap<String, Object>(Map.of(
                "number",
                UUID.randomUUID().toString(),
                "issuedOn",
                "2004-01-21",
                "payee",
                "ร้านศรีสะเกษพาณิชย์",
                "items",
                List.of(Map.of("line", line, "claimed", new BigDecimal(sum)))));
        if (advance != null) {
            receipt.put("advanceId", advance);
        }
        return receipt;
    }

    private static void assertRefused(Response answer, int status, String code) {
        answer.then().statusCode(status).contentType("application/problem+json").body("code", equalTo(code));
    }
}
