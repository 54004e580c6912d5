package khrongkan.system;

import static org.assertj.core.api.Assertions.assertThat;

import io.restassured.path.json.JsonPath;
import io.restassured.response.Response;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** A price from the letter that limits it to the signature over the reason for paying more, through the gateway. */
@ExtendWith(Stack.Started.class)
class PricingJourney {

    private static final String SCHEDULES = "/api/v1/rate-schedules";
    private static final String CALCULATIONS = "/api/v1/calculations";

    private final Stack stack;
    private final String mark = UUID.randomUUID().toString();

    PricingJourney(Stack stack) {
        this.stack = stack;
    }

    @Test
    void a_finance_officer_loads_a_limit_and_the_next_calculation_knows_it() {
        var file =
                "regime,regimeTitle,office,code,nameTh,nameEn,unit,ceiling,effectiveFrom,effectiveTo,source,verified\n"
                        + "SSK-INDUSTRY-1960,หลักเกณฑ์ทดสอบ,SSK-INDUSTRY,SNACK,ของว่าง,snack,person·meal,15,1960-01-01,1960-12-31,หนังสือเวียน,true\n";

        assertThat(load("author", file).statusCode()).isEqualTo(403);
        assertThat(load("finance", file.replace(",15,", ",NaN,")).jsonPath().getBoolean("applied"))
                .isFalse();
        assertThat(load("finance", file).jsonPath().getBoolean("applied")).isTrue();
        assertThat(load("finance", file).jsonPath().getInt("counts.UNCHANGED")).isEqualTo(1);

        var limit = stack.as("author")
                .get(SCHEDULES + "/effective?date=1960-06-01&trainingClass=B&venueKind=GOVERNMENT&code=SNACK")
                .jsonPath();
        assertThat(limit.getDouble("[0].limit")).isEqualTo(15.00);
        assertThat(limit.getList("[0].rows.findAll { !it.applies }")).isNotEmpty();
        var calculated = stack.as("author")
                .body(calculation("1960-06-01", 20))
                .post(CALCULATIONS + "?digits=THAI")
                .jsonPath();
        assertThat(calculated.getList("findings.code", String.class)).contains("ABOVE_CEILING", "NO_RATE_ON_FILE");
        assertThat(calculated.getString("lines[0].sentence")).isEqualTo("(๑ วัน ๒ มื้อ ๆ ละ ๒๐ บาท จำนวน ๓๘ คน)");
        var parsed = stack.as("author")
                .body(Map.of("text", calculated.getString("lines[0].sentence")))
                .post(CALCULATIONS + "/parse")
                .jsonPath();
        assertThat(parsed.getDouble("amount")).isEqualTo(1520.00);
    }

    @Test
    void a_stop_is_overridden_with_a_reason_that_the_signers_seal() {
        weigh("STOP");
        try {
            var paper = Paper.draft(stack, "10000.00");
            replace(paper, expensive(paper));
            assertThat(paper.decide("author", "SUBMIT").jsonPath().getString("code"))
                    .isEqualTo("finding-stops");
            assertThat(paper.reserved()).isZero();

            assertThat(override(paper, "approver").statusCode()).isEqualTo(403);
            assertThat(override(paper, "endorser").statusCode()).isEqualTo(200);
            assertThat(stack.as("author").get(paper.path() + "/dossier").asString())
                    .contains("ผู้เชี่ยวชาญเฉพาะด้าน");
            paper.must("author", "SUBMIT");
            assertThat(paper.reserved()).isEqualTo(900.00);
        } finally {
            weigh("WARN");
        }
    }

    @Test
    void heads_that_come_later_are_shown_in_baht_taken_over_and_told_as_drift_after_the_approval() {
        var paper = Paper.draft(stack, "10000.00");
        var budget = "/api/v1/budgets/" + paper.budget();
        widen(paper);
        register(paper, 3);

        var preview = stack.as("author").get(budget + "/headcount");
        assertThat(preview.jsonPath().getDouble("comparison.difference")).isEqualTo(70.00);
        assertThat(total(budget)).isEqualTo(3000.00);
        assertThat(take(budget, preview, "3000.00").statusCode()).isEqualTo(409);
        assertThat(take(budget, preview, "3070.00").statusCode()).isEqualTo(200);
        assertThat(total(budget)).isEqualTo(3070.00);
        assertThat(take(budget, preview, "3070.00").statusCode()).isEqualTo(412);

        var fewer = Map.of("people", Map.of("TRAINEE", 1));
        assertThat(stack.as("author")
                        .body(fewer)
                        .post(budget + "/what-if")
                        .jsonPath()
                        .getString("drift"))
                .isEqualTo("WITHIN_CEILING");
        paper.must("author", "SUBMIT");
        assertThat(drift(budget).getString("drift")).isEqualTo("NO_EFFECT");
        register(paper, 4);
        assertThat(drift(budget).getString("drift")).isEqualTo("NEEDS_REAPPROVAL");
        assertThat(drift(budget).getDouble("difference")).isEqualTo(70.00);
        assertThat(stack.as("author")
                        .get(budget + "/revisions/compare?from=1")
                        .jsonPath()
                        .getDouble("difference"))
                .isZero();
        assertThat(stack.as("author")
                        .body(Map.of("title", "ปีถัดไป " + mark, "eventDate", "2005-01-19"))
                        .post(budget + "/copies")
                        .statusCode())
                .isEqualTo(201);
        assertThat(stack.as("stranger").get(budget + "/drift").statusCode()).isEqualTo(404);
    }

    private Response load(String user, String file) {
        return stack.as(user).contentType("text/csv; charset=UTF-8").body(file).post(SCHEDULES + "/imports");
    }

    private static Map<String, Object> calculation(String date, int rate) {
        return Map.of(
                "eventDate", date, "trainingClass", "B", "venueKind", "GOVERNMENT", "lines", List.of(snacks(rate)));
    }

    private static Map<String, Object> snacks(int rate) {
        var factors = List.of(factor("DAYS", 1), factor("MEALS", 2), factor("PEOPLE", 38));
        return Map.of("category", "SNACK", "description", "ของว่าง", "unitRate", rate, "factors", factors);
    }

    private static Map<String, Object> factor(String kind, int value) {
        return Map.of("kind", kind, "value", value);
    }

    private void weigh(String severity) {
        var policy = stack.as("admin").get(CALCULATIONS + "/policy");
        var findings = List.of(Map.of("code", "ABOVE_CEILING", "severity", severity, "overrider", "endorser"));
        var decided = stack.as("admin")
                .header("If-Match", policy.header("ETag"))
                .body(Map.of("findings", findings))
                .put(CALCULATIONS + "/policy");
        assertThat(decided.statusCode()).as(decided.asString()).isEqualTo(200);
    }

    /** Two people at 450 baht, where 400 are allowed. */
    private static Map<String, Object> expensive(Paper paper) {
        var line = Map.of(
                "category", "MEAL",
                "description", "อาหารกลางวัน",
                "unitRate", 450,
                "mealPlan", "PART",
                "factors", List.of(factor("PEOPLE", 2)));
        var budget = new HashMap<>(Papers.budget("แพง", paper.seminar(), paper.fund()));
        budget.put("eventDate", "2020-06-01");
        budget.put("fiscalYear", 2563);
        budget.put("trainingClass", "B");
        budget.put("lines", List.of(line));
        return budget;
    }

    private void replace(Paper paper, Map<String, Object> content) {
        var answer =
                stack.as("author").header("If-Match", "\"1\"").body(content).put("/api/v1/budgets/" + paper.budget());
        assertThat(answer.statusCode()).as(answer.asString()).isEqualTo(200);
    }

    private Response override(Paper paper, String user) {
        return stack.as(user)
                .header("If-Match", "\"2\"")
                .body(Map.of("code", "ABOVE_CEILING", "pointer", "/lines/0", "reason", "ผู้เชี่ยวชาญเฉพาะด้าน"))
                .post("/api/v1/budgets/" + paper.budget() + "/overrides");
    }

    /** Room for more than two, so that nobody has to wait. */
    private void widen(Paper paper) {
        var path = "/api/v1/seminars/" + paper.seminar();
        var seminar = new HashMap<>(Papers.seminar(mark));
        seminar.put("capacity", 9);
        seminar.put("groups", List.of(Map.of("code", "PROVINCIAL", "name", "โรงปุ๋ยชีวภาพ", "expected", 9)));
        var answer = stack.as("author")
                .header("If-Match", stack.as("author").get(path).header("ETag"))
                .body(seminar)
                .put(path);
        assertThat(answer.statusCode()).as(answer.asString()).isEqualTo(200);
    }

    private void register(Paper paper, int plant) {
        var organization = Paper.made(
                stack.as("author").body(Papers.organization(mark, plant)).post("/api/v1/organizations"));
        Paper.made(stack.as("author")
                .body(Papers.registration(organization))
                .post("/api/v1/seminars/" + paper.seminar() + "/registrations"));
    }

    private Response take(String budget, Response preview, String total) {
        return stack.as("author")
                .header("If-Match", preview.header("ETag"))
                .body("{\"total\":" + total + "}")
                .post(budget + "/headcount");
    }

    private double total(String budget) {
        return stack.as("author").get(budget).jsonPath().getDouble("total");
    }

    private JsonPath drift(String budget) {
        return stack.as("author").get(budget + "/drift").jsonPath();
    }
}
