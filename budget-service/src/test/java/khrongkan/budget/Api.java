package khrongkan.budget;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.equalTo;

import io.restassured.response.Response;
import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import java.util.UUID;
import khrongkan.budget.participants.ParticipantsStub;
import khrongkan.kit.testing.Tokens;

/** What the tests of this service ask over HTTP. */
public final class Api {

    public static final String BUDGETS = "/api/v1/budgets";
    public static final String FUNDS = "/api/v1/funds";

    /** The lines of the real proposal. */
    public static final String REAL_LINES = """
            {"category":"MEAL","description":"ค่าอาหารผู้เข้ารับการสัมมนา","unitRate":30.00,
             "factors":[{"kind":"DAYS","value":1},{"kind":"PEOPLE","headcount":"TRAINEE"}]},
            {"category":"SNACK","description":"ค่าอาหารว่างผู้เข้ารับการสัมมนา","unitRate":20.00,
             "factors":[{"kind":"DAYS","value":1},{"kind":"MEALS","value":2},{"kind":"PEOPLE","headcount":"TRAINEE"}]},
            {"category":"MATERIAL","description":"ค่าวัสดุอุปกรณ์","lumpSum":340.00}""";

    private Api() {}

    public static RequestSpecification as(String token) {
        return given().auth().oauth2(token).contentType("application/json");
    }

    public static RequestSpecification officer() {
        return as(Tokens.of("officer"));
    }

    public static RequestSpecification finance() {
        return as(Tokens.of("finance"));
    }

    public static RequestSpecification system() {
        return as(Tokens.system());
    }

    /** A new fund with so much money. */
    public static String fund(String allocated) {
        return finance()
                .body(
                        "{\"name\":\"งบพัฒนาจังหวัด\",\"fiscalYear\":2547,\"codes\":{\"budgetCode\":\"0700\"},\"allocated\":"
                                + allocated + "}")
                .post(FUNDS)
                .then()
                .statusCode(201)
                .extract()
                .path("id");
    }

    /** A new budget of one lump sum out of a fund. */
    public static String budget(String fund, String sum) {
        return officer()
                .body(content(fund, sum))
                .post(BUDGETS)
                .then()
                .statusCode(201)
                .extract()
                .path("id");
    }

    /** A budget of one lump sum, to be written. */
    public static String content(String fund, String sum) {
        return body(
                "\"fundId\":\"" + fund + "\",",
                "{\"category\":\"MATERIAL\",\"description\":\"วัสดุ\",\"lumpSum\":" + sum + "}");
    }

    /** The budget of the real proposal, to be written. */
    public static String real(String fund) {
        return body("\"seminarId\":\"%s\",\"fundId\":\"%s\",".formatted(ParticipantsStub.SEMINAR, fund), REAL_LINES);
    }

    public static String body(String more, String lines) {
        return """
                {"title":"คลัสเตอร์ปุ๋ยชีวภาพจังหวัดศรีสะเกษ","fiscalYear":2547,"eventDate":"2004-01-21",%s
                 "trainingClass":"EXTERNAL","venueKind":"GOVERNMENT","lines":[%s]}""".formatted(more, lines);
    }

    /** A new budget of these lines, as a proposal has it after its approval. */
    public static String approved(String fund, String lines) {
        return approved(fund, "", lines, UUID.randomUUID());
    }

    public static String approved(String fund, String more, String lines, UUID proposal) {
        var budget = officer()
                .body(body("\"fundId\":\"" + fund + "\"," + more, lines))
                .post(BUDGETS)
                .then()
                .statusCode(201)
                .extract()
                .<String>path("id");
        reserve(budget, 1, proposal, 1).statusCode(201);
        turn(proposal, 1, "commit").statusCode(200);
        return budget;
    }

    public static ValidatableResponse reserve(String budget, int version, UUID proposal, int revision) {
        return system().header("If-Match", "\"" + version + "\"")
                .body("{\"proposalId\":\"%s\",\"revision\":%d,\"office\":\"%s\"}"
                        .formatted(proposal, revision, Tokens.OFFICE))
                .post("/internal/budgets/" + budget + "/reservations")
                .then();
    }

    public static ValidatableResponse turn(UUID proposal, int revision, String turn) {
        return system().post("/internal/reservations/%s/%d/%s".formatted(proposal, revision, turn))
                .then();
    }

    /** What a fund has reserved, committed and available. */
    public static void assertFund(String fund, float reserved, float committed, float available) {
        officer()
                .get(FUNDS + "/" + fund)
                .then()
                .statusCode(200)
                .body("reserved", equalTo(reserved))
                .body("committed", equalTo(committed))
                .body("available", equalTo(available));
    }

    public static ValidatableResponse problem(Response answer, int status, String code) {
        return answer.then()
                .statusCode(status)
                .contentType("application/problem+json")
                .body("code", equalTo(code));
    }

    public static ValidatableResponse problem409(ValidatableResponse answer, String code) {
        return answer.statusCode(409).contentType("application/problem+json").body("code", equalTo(code));
    }

    /** What a budget shows. */
    public static void status(String budget, String status) {
        officer().get(BUDGETS + "/" + budget).then().body("status", equalTo(status));
    }

    /** Makes a budget one of another lump sum. */
    public static Response change(String budget, int version, String fund, String sum) {
        return officer()
                .header("If-Match", "\"" + version + "\"")
                .body(content(fund, sum))
                .put(BUDGETS + "/" + budget);
    }
}
