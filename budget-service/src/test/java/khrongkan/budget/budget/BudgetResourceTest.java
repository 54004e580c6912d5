package khrongkan.budget.budget;

import static khrongkan.budget.Api.BUDGETS;
import static khrongkan.budget.Api.REAL_LINES;
import static khrongkan.budget.Api.as;
import static khrongkan.budget.Api.body;
import static khrongkan.budget.Api.budget;
import static khrongkan.budget.Api.content;
import static khrongkan.budget.Api.finance;
import static khrongkan.budget.Api.fund;
import static khrongkan.budget.Api.officer;
import static khrongkan.budget.Api.problem;
import static khrongkan.budget.Api.real;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.not;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
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
class BudgetResourceTest {

    @Test
    void the_real_budget_counts_its_heads_in_the_seminar() {
        String id = officer()
                .body(real(fund("10000.00")))
                .post(BUDGETS)
                .then()
                .statusCode(201)
                .header("ETag", "\"1\"")
                .header("Location", containsString(BUDGETS + "/"))
                .extract()
                .path("id");

        officer()
                .get(BUDGETS + "/" + id)
                .then()
                .statusCode(200)
                .body(containsString("\"total\":3000.00"))
                .body(containsString("\"amount\":1520.00"))
                .body("totalInWords", equalTo("สามพันบาทถ้วน"))
                .body("lines.sentence", hasItems("(1 วัน ๆ ละ 30 บาท 38 คน)", "(1 วัน 2 มื้อ ๆ ละ 20 บาท จำนวน 38 คน)"))
                .body("lines[0].factors[1].value", equalTo(38))
                .body("lines[0].factors[1].headcount", equalTo("TRAINEE"))
                .body("findings.code", hasItems("NO_RATE_ON_FILE", "AT_ACTUAL_COST"))
                .body("status", equalTo("DRAFT"));
    }

    @Test
    void a_number_beside_a_role_stands_and_the_difference_is_told() {
        var lines = REAL_LINES.replace("\"headcount\"", "\"value\":38,\"headcount\"");
        officer()
                .header("Accept-Language", "en")
                .body(body("\"seminarId\":\"" + ParticipantsStub.SMALLER_SEMINAR + "\",", lines))
                .post(BUDGETS)
                .then()
                .statusCode(201)
                .body(containsString("\"total\":3000.00"))
                .body("findings.findAll { it.code == 'HEADCOUNT_DIFFERS' }.pointer", hasItem("/lines/0/factors/1"))
                .body("findings.text", hasItem(containsString("counts 38; 36 are registered as TRAINEE")));
    }

    @Test
    void a_change_replaces_the_content_and_counts_anew() {
        String id =
                officer().body(real(fund("1"))).post(BUDGETS).then().extract().path("id");
        var smaller = real(fund("1")).replace(ParticipantsStub.SEMINAR, ParticipantsStub.SMALLER_SEMINAR);

        officer()
                .header("If-Match", "\"1\"")
                .body(smaller)
                .put(BUDGETS + "/" + id)
                .then()
                .statusCode(200)
                .header("ETag", "\"2\"")
                .body(containsString("\"total\":2860.00"));
        problem(officer().header("If-Match", "\"1\"").body(smaller).put(BUDGETS + "/" + id), 412, "overtaken");
        problem(officer().body(smaller).put(BUDGETS + "/" + id), 428, "if-match-missing");
        officer()
                .get(BUDGETS + "/" + id + "/dossier")
                .then()
                .header("ETag", "\"2\"")
                .body(containsString("\"total\":2860.00"))
                .body("findings.pointer", hasItem("/lines/0"))
                .body("status", equalTo(null))
                .body("findings[0].text", equalTo(null));
    }

    @Test
    void a_draft_is_deleted_by_those_who_know_its_version() {
        var id = budget(fund("1"), "100.00");

        problem(officer().delete(BUDGETS + "/" + id), 428, "if-match-missing");
        problem(officer().header("If-Match", "\"7\"").delete(BUDGETS + "/" + id), 412, "overtaken");
        officer().header("If-Match", "\"1\"").delete(BUDGETS + "/" + id).then().statusCode(204);
        problem(officer().get(BUDGETS + "/" + id), 404, "not-found");
    }

    @Test
    void another_office_finds_nothing() {
        var id = budget(fund("1"), "100.00");
        var stranger = Tokens.stranger("officer");

        problem(as(stranger).get(BUDGETS + "/" + id), 404, "not-found");
        problem(as(stranger).get(BUDGETS + "/" + id + "/dossier"), 404, "not-found");
        problem(as(stranger).get(BUDGETS + "/" + id + "/revisions"), 404, "not-found");
        problem(as(stranger).header("If-Match", "\"1\"").body(body("", "")).put(BUDGETS + "/" + id), 404, "not-found");
        problem(as(stranger).header("If-Match", "\"1\"").delete(BUDGETS + "/" + id), 404, "not-found");
        as(stranger).get(BUDGETS + "?limit=200").then().statusCode(200).body("items.id", not(hasItem(id)));
        problem(as(Tokens.of("auditor")).body(body("", "")).post(BUDGETS), 403, "role-missing");
        problem(as(Tokens.of("endorser")).body(body("", "")).post(BUDGETS), 403, "role-missing");
        as(Tokens.of("endorser")).get(BUDGETS + "/" + id).then().statusCode(200);
        finance().get(BUDGETS + "/" + id).then().statusCode(200);
    }

    @Test
    void lists_are_filtered_and_paged_newest_first() {
        var mark = "ตลาด 100%_" + UUID.randomUUID();
        var first = titled(mark);
        var second = titled(mark + " สอง");

        String next = officer()
                .queryParam("q", mark)
                .queryParam("limit", 1)
                .get(BUDGETS)
                .then()
                .body("items[0].id", equalTo(second))
                .extract()
                .path("next");
        officer()
                .queryParam("q", mark)
                .queryParam("cursor", next)
                .get(BUDGETS)
                .then()
                .body("items.id", equalTo(List.of(first)))
                .body("next", equalTo(null));
        officer().queryParam("q", mark).get(BUDGETS + "?status=HELD").then().body("items.size()", equalTo(0));
        officer().queryParam("q", mark).get(BUDGETS + "?fiscalYear=2548").then().body("items.size()", equalTo(0));
        officer().queryParam("q", "x%" + mark).get(BUDGETS).then().body("items.size()", equalTo(0));
        problem(officer().get(BUDGETS + "?status=NOPE"), 400, "invalid-request")
                .body("errors.pointer", hasItem("status"));
    }

    @Test
    void what_does_not_fit_together_is_refused_by_field() {
        refused(body("", "").replace("2547", "2548"), "/fiscalYear", "fiscal-year-differs");
        refused(body("", "").replace("2004-01-21", "2547-01-21"), "/eventDate", "buddhist-era-year");
        refused(body("", "").replace("2004-01-21", "1004-01-21"), "/eventDate", "date-too-early");
        refused(body("\"fundId\":\"" + UUID.randomUUID() + "\",", ""), "/fundId", "fund-unknown");
        refused(body("\"seminarId\":\"" + UUID.randomUUID() + "\",", ""), "/seminarId", "seminar-unknown");
        refused(body("\"fundId\":\"seven\",", ""), "/fundId", "wrong-type");
        refused(body("", REAL_LINES), "/lines/0/factors/1/headcount", "headcount-without-seminar");
        refused(body("", "").replace("EXTERNAL", "X"), "/trainingClass", "unknown-value");
        refused(body("\"status\":\"COMMITTED\",", ""), "/status", "unknown-field");
    }

    @Test
    void a_fund_of_another_office_is_none() {
        String foreign = as(Tokens.stranger("finance"))
                .body("{\"name\":\"a\",\"fiscalYear\":2547,\"allocated\":1}")
                .post("/api/v1/funds")
                .then()
                .statusCode(201)
                .extract()
                .path("id");
        refused(content(foreign, "1"), "/fundId", "fund-unknown");
    }

    @Test
    void without_an_answer_about_heads_nothing_is_saved() {
        for (var seminar : List.of(ParticipantsStub.BROKEN, ParticipantsStub.SILENT)) {
            var title = "ไม่ตอบ " + seminar;
            problem(
                            officer()
                                    .body(body("\"seminarId\":\"" + seminar + "\",", REAL_LINES)
                                            .replace("คลัสเตอร์", title))
                                    .post(BUDGETS),
                            503,
                            "service-unavailable")
                    .body("detail", containsString("participants"));
            officer().queryParam("q", title).get(BUDGETS).then().body("items.size()", equalTo(0));
        }
    }

    @Test
    void the_same_key_makes_one_budget() {
        var key = UUID.randomUUID().toString();
        var content = content(fund("1"), "100.00");
        String first = officer()
                .header("Idempotency-Key", key)
                .body(content)
                .post(BUDGETS)
                .then()
                .extract()
                .path("id");

        officer()
                .header("Idempotency-Key", key)
                .body(content)
                .post(BUDGETS)
                .then()
                .statusCode(201)
                .header("Idempotency-Replayed", "true")
                .body("id", equalTo(first));
        problem(
                officer().header("Idempotency-Key", key).body(body("", "")).post(BUDGETS),
                422,
                "idempotency-key-reused");
    }

    private static String titled(String title) {
        return officer()
                .body(body("", "").replace("คลัสเตอร์ปุ๋ยชีวภาพจังหวัดศรีสะเกษ", title))
                .post(BUDGETS)
                .then()
                .statusCode(201)
                .extract()
                .path("id");
    }

    private static void refused(String body, String pointer, String rule) {
        problem(officer().body(body).post(BUDGETS), 400, "invalid-request")
                .body("errors.pointer", hasItem(pointer))
                .body("errors.code", hasItem(rule));
    }
}
