package khrongkan.budget.expenditure;

import static khrongkan.budget.Api.BUDGETS;
import static khrongkan.budget.Api.as;
import static khrongkan.budget.Api.finance;
import static khrongkan.budget.Api.officer;

import io.restassured.response.Response;
import java.util.UUID;
import khrongkan.kit.testing.Tokens;

/** What the tests of expenditure ask over HTTP. */
public final class Spending {

    /** Three lines of 1,140, 1,520 and 340 baht that do not offset each other. */
    public static final String LINES = """
            {"category":"MEAL","description":"อาหาร","unitRate":30,
             "factors":[{"kind":"DAYS","value":1},{"kind":"PEOPLE","value":38}]},
            {"category":"SNACK","description":"ว่าง","unitRate":20,
             "factors":[{"kind":"DAYS","value":1},{"kind":"MEALS","value":2},{"kind":"PEOPLE","value":38}]},
            {"category":"MATERIAL","description":"วัสดุ","lumpSum":340}""";

    private Spending() {}

    public static String item(int line, String claimed) {
        return "{\"line\":%d,\"claimed\":%s}".formatted(line, claimed);
    }

    public static String receipt(String number, String more, String items) {
        return """
                {"number":"%s","issuedOn":"2004-01-21","payee":"ร้านครัวศรีสะเกษ %s",%s"items":[%s]}""".formatted(number, number, more, items);
    }

    public static Response claim(String budget, String body) {
        return officer().body(body).post(BUDGETS + "/" + budget + "/receipts");
    }

    /** A receipt of its own number for one line, handed in. */
    public static String claimed(String budget, int line, String sum) {
        return claim(budget, receipt(UUID.randomUUID().toString(), "", item(line, sum)))
                .then()
                .statusCode(201)
                .extract()
                .path("id");
    }

    public static Response accept(String budget, String receipt, int version, int line, String sum, String reason) {
        return decide(
                budget,
                receipt,
                version,
                "{\"items\":[{\"line\":%d,\"accepted\":%s}]%s}"
                        .formatted(line, sum, reason == null ? "" : ",\"reason\":\"" + reason + "\""));
    }

    public static Response decide(String budget, String receipt, int version, String body) {
        return finance()
                .header("If-Match", "\"" + version + "\"")
                .body(body)
                .put(BUDGETS + "/" + budget + "/receipts/" + receipt + "/acceptance");
    }

    /** A receipt for one line, handed in and accepted whole. */
    public static void spent(String budget, int line, String sum) {
        accept(budget, claimed(budget, line, sum), 0, line, sum, null).then().statusCode(200);
    }

    public static Response lend(String budget, String contract, String amount, String due) {
        return finance().body("""
                        {"borrower":"นางสาวสมใจ","contractNumber":"%s","amount":%s,"lentOn":"2004-01-15","dueOn":"%s"}""".formatted(contract, amount, due)).post(BUDGETS + "/" + budget + "/advances");
    }

    public static Response clear(String budget, String advance, int version, String returned) {
        return finance()
                .header("If-Match", "\"" + version + "\"")
                .body("{\"returned\":%s,\"clearedOn\":\"2004-02-10\"}".formatted(returned))
                .put(BUDGETS + "/" + budget + "/advances/" + advance + "/clearing");
    }

    public static Response transfer(String budget, int from, int to, String amount) {
        return finance()
                .body("{\"fromLine\":%d,\"toLine\":%d,\"amount\":%s,\"reason\":\"ค่าอาหารเพิ่ม\"}"
                        .formatted(from, to, amount))
                .post(BUDGETS + "/" + budget + "/line-transfers");
    }

    public static Response agree(String budget, String transfer, String body) {
        return as(Tokens.of("approver"))
                .header("If-Match", "\"0\"")
                .body(body)
                .put(BUDGETS + "/" + budget + "/line-transfers/" + transfer + "/decision");
    }
}
