package khrongkan.system;

import static io.restassured.RestAssured.given;
import static khrongkan.system.Paper.made;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.restassured.RestAssured;
import io.restassured.config.EncoderConfig;
import io.restassured.http.ContentType;
import io.restassured.path.json.config.JsonPathConfig;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** A document from the office's form through pre-flight, files and deadlines to what became of it afterwards. */
@ExtendWith(Stack.Started.class)
class LifeJourney {

    private static final int PLANTS = 38;

    private final Stack stack;
    private final String office = "LIFE-" + UUID.randomUUID();
    private final String mark = UUID.randomUUID().toString();
    private final List<String> plants = new ArrayList<>();
    private final List<String> registrations = new ArrayList<>();

    LifeJourney(Stack stack) {
        this.stack = stack;
    }

    @Test
    void a_document_lives_on_after_it_was_approved() {
        rules();
        var seminar = seminar();
        var budget = budget(seminar);
        var paper = path(made(author().body(document(seminar, budget)).post("/api/v1/proposals")));

        preflight(paper, seminar, budget);
        annex(paper);
        var sections = author().get(paper + "/sections").jsonPath();
        assertThat(sections.getList("sections.code", String.class)).startsWith("TITLE", "RISK");

        must(decide(paper, "author", "SUBMIT", "officer"));
        var item = as("somboon", "endorser").get("/api/v1/worklist").jsonPath();
        assertThat(item.getString("items[0].due.on")).isNotNull();
        assertThat(item.getBoolean("items[0].due.overdue")).isFalse();
        must(decide(paper, "somboon", "ENDORSE", "endorser"));
        await().atMost(Duration.ofSeconds(30))
                .untilAsserted(() -> must(decide(paper, "prasit", "APPROVE", "approver")));
        assertThat(as("somboon", "endorser").get("/api/v1/worklist/counts").<Integer>path("signed"))
                .isEqualTo(1);

        drift(paper, seminar);
        measured(paper);
        var copy = author().body(Map.of("title", "ปีถัดไป")).post(paper + "/copies");
        assertThat(copy.statusCode()).isEqualTo(201);
        assertThat(copy.<String>path("copiedFrom")).isEqualTo(paper.substring(paper.lastIndexOf('/') + 1));
        var compared = author().get(paper + "/revisions/compare?from=1").jsonPath();
        assertThat(compared.getList("people.removed")).hasSize(2);
    }

    @Test
    void wrong_calls_are_refused_at_the_gateway_too() {
        var paper = path(made(author().body(Map.of("title", "ร่าง")).post("/api/v1/proposals")));
        refused(file(paper, "application/pdf", "<html>".getBytes(StandardCharsets.UTF_8)), 415, "not-as-declared");
        assertThat(file(paper, "application/pdf", pdf((20 << 20) + 1)).statusCode())
                .isEqualTo(413);
        refused(author().get(paper + "/drift"), 409, "nothing-submitted");
        refused(author().get(paper + "/revisions/compare?from=1&to=2"), 404, "not-found");
        refused(
                author().body(Map.of("kind", "RESULT", "value", 1, "measuredOn", "2004-02-01"))
                        .post(paper + "/indicators/SALES/measurements"),
                409,
                "nothing-approved");
        refused(author().body(Map.of()).post("/api/v1/templates"), 403, "role-missing");
        refused(author().body(Map.of()).post("/api/v1/holidays"), 403, "role-missing");
        refused(stack.as("author").get(paper + "/preflight"), 404, "not-found");
        refused(stack.as("author").get(paper + "/attachments"), 404, "not-found");
        refused(given().baseUri(stack.address()).get("/api/v1/worklist/counts"), 401, "unauthenticated");
    }

    private void rules() {
        made(as("admin", "admin")
                .body(Map.of(
                        "sections",
                        List.of(Map.of("code", "TITLE", "required", true), Map.of("code", "RISK", "required", true)),
                        "attachments",
                        List.of("AGENDA")))
                .post("/api/v1/templates"));
        made(as("admin", "admin")
                .body(Map.of("days", Map.of("ENDORSER", 3, "APPROVER", 3), "remindBefore", 1, "escalateAfter", 2))
                .post("/api/v1/deadlines"));
        made(as("admin", "admin")
                .body(Map.of("day", "2004-01-21", "name", "วันหยุดของจังหวัด", "source", "ประกาศจังหวัด"))
                .post("/api/v1/holidays"));
    }

    private String seminar() {
        var seminar = made(author().body(plan(PLANTS, 33, 5)).post("/api/v1/seminars"));
        for (int plant = 1; plant <= PLANTS; plant++) {
            var organization =
                    made(author().body(Papers.organization(mark, plant)).post("/api/v1/organizations"));
            plants.add(organization);
            registrations.add(made(author().body(trainee(organization, plant <= 33 ? "PROVINCIAL" : "COOPERATIVE"))
                    .post("/api/v1/seminars/" + seminar + "/registrations")));
        }
        var elsewhere = made(author().body(plan(2, 1, 1)).post("/api/v1/seminars"));
        made(author().body(trainee(plants.get(6), "PROVINCIAL"))
                .post("/api/v1/seminars/" + elsewhere + "/registrations"));
        return seminar;
    }

    private String budget(String seminar) {
        var fund = made(
                as("finance", "finance").body(Papers.fund(mark, "10000.00")).post("/api/v1/funds"));
        return made(author().body(Papers.budget(mark, seminar, fund, "340.00")).post("/api/v1/budgets"));
    }

    private void preflight(String paper, String seminar, String budget) {
        var found = author().get(paper + "/preflight").jsonPath();
        assertThat(found.getBoolean("ready")).as(found.prettify()).isTrue();
        assertThat(found.getList("findings.code", String.class))
                .contains("ATTACHMENT_MISSING", "SECTION_MISSING", "HOLIDAY", "ORGANIZATION_BOOKED", "WEEKDAY_WRONG")
                .doesNotContain("GROUP_DIFFERS", "LIST_NOT_LOOKED_AT", "BUDGET_NOT_LOOKED_AT", "TARGET_DIFFERS");
        assertThat(found.getString("findings.find { it.code == 'ORGANIZATION_BOOKED' }.text"))
                .contains("โรงปุ๋ยชีวภาพ 7 ");

        var mended = document(seminar, budget);
        mended.put("methods", List.of("จัดสัมมนาในวันพุธที่ 21 มกราคม 2547"));
        mended.put("risks", List.of(Map.of("text", "ฝนตก", "answer", "จัดในห้องประชุม")));
        must(author().header("If-Match", author().get(paper).header("ETag"))
                .body(mended)
                .put(paper));
        assertThat(author().get(paper + "/preflight").jsonPath().getList("findings.code", String.class))
                .doesNotContain("SECTION_MISSING", "WEEKDAY_WRONG");
    }

    private void annex(String paper) {
        var scan = pdf(300_000);
        var added = file(paper, "application/pdf", scan);
        assertThat(added.statusCode()).as(added.asString()).isEqualTo(201);
        var fetched = author().get(paper + "/attachments/" + added.<String>path("id") + "/content");
        assertThat(fetched.asByteArray()).isEqualTo(scan);
        assertThat(fetched.header("X-Content-Type-Options")).isEqualTo("nosniff");
        assertThat(author().get(paper + "/dossier").<String>path("proposal.attachments[0].sha256"))
                .isEqualTo(added.path("sha256"));
    }

    /** Two plants fewer: 2,860 baht, within what was approved. */
    private void drift(String paper, String seminar) {
        assertThat(author().get(paper + "/drift").<String>path("drift")).isEqualTo("NO_EFFECT");
        for (var gone : registrations.subList(0, 2)) {
            must(author().body(Map.of("action", "WITHDRAW"))
                    .post("/api/v1/seminars/" + seminar + "/registrations/" + gone + "/decisions"));
        }
        var drift = author().get(paper + "/drift")
                .jsonPath(new JsonPathConfig(JsonPathConfig.NumberReturnType.BIG_DECIMAL));
        assertThat(drift.<BigDecimal>get("money.signed")).isEqualByComparingTo("3000.00");
        assertThat(drift.<BigDecimal>get("money.now")).isEqualByComparingTo("2860.00");
        assertThat(drift.getString("drift")).isEqualTo("WITHIN_CEILING");
        assertThat(drift.getList("people.removed")).hasSize(2);
    }

    private void measured(String paper) {
        var sales = paper + "/indicators/SALES/measurements";
        made(author().body(Map.of("kind", "RESULT", "value", 120, "measuredOn", "2004-03-01"))
                .post(sales));
        assertThat(result(paper)).isEqualTo("NOT_MEASURED");
        made(author().body(Map.of("kind", "BASELINE", "value", 100, "measuredOn", "2004-01-01"))
                .post(sales));
        assertThat(result(paper)).isEqualTo("MET");
    }

    private String result(String paper) {
        return author().get(paper + "/indicators").path("indicators[0].result");
    }

    private Map<String, Object> document(String seminar, String budget) {
        var document = new HashMap<>(Papers.proposal(mark, seminar, budget));
        document.put("methods", List.of("จัดสัมมนาในวันพฤหัสบดีที่ 21 มกราคม 2547"));
        document.put("targets", List.of(Map.of("text", "โรงปุ๋ยชีวภาพ", "quantity", PLANTS, "unit", "แห่ง")));
        var indicator =
                new HashMap<String, Object>(Map.of("key", "SALES", "text", "ยอดขายเพิ่มขึ้น", "kind", "OUTCOME"));
        indicator.putAll(Map.of("measure", "CHANGE_PERCENT", "operator", "AT_LEAST", "target", 20, "unit", "%"));
        document.put("indicators", List.of(indicator));
        return document;
    }

    private Map<String, Object> plan(int capacity, int provincial, int cooperative) {
        var plan = new HashMap<>(Papers.seminar(mark));
        plan.put("capacity", capacity);
        plan.put(
                "groups",
                List.of(
                        Map.of("code", "PROVINCIAL", "name", "โรงปุ๋ยชีวภาพ", "expected", provincial),
                        Map.of("code", "COOPERATIVE", "name", "สหกรณ์", "expected", cooperative)));
        return plan;
    }

    private static Map<String, Object> trainee(String organization, String group) {
        return Map.of("organizationId", organization, "role", "TRAINEE", "group", group);
    }

    private Response file(String paper, String type, byte[] content) {
        var raw = RestAssured.config()
                .encoderConfig(EncoderConfig.encoderConfig().encodeContentTypeAs(type, ContentType.BINARY));
        return given().baseUri(stack.address())
                .config(raw)
                .auth()
                .oauth2(stack.tokenOf(office, "author", "officer"))
                .queryParam("kind", "AGENDA")
                .queryParam("name", "กำหนดการ.pdf")
                .contentType(type)
                .body(content)
                .post(paper + "/attachments");
    }

    private static byte[] pdf(int length) {
        var content = new byte[length];
        new Random(length).nextBytes(content);
        var head = "%PDF-1.7\n".getBytes(StandardCharsets.US_ASCII);
        System.arraycopy(head, 0, content, 0, head.length);
        return content;
    }

    private RequestSpecification author() {
        return as("author", "officer");
    }

    private RequestSpecification as(String subject, String... roles) {
        return given().baseUri(stack.address())
                .contentType("application/json")
                .auth()
                .oauth2(stack.tokenOf(office, subject, roles));
    }

    private Response decide(String paper, String subject, String action, String role) {
        String seal = author().get(paper + "/dossier").path("seal");
        return as(subject, role).body(Map.of("action", action, "seal", seal)).post(paper + "/decisions");
    }

    private static String path(String id) {
        return "/api/v1/proposals/" + id;
    }

    private static void must(Response answer) {
        assertThat(answer.statusCode()).as(answer.asString()).isEqualTo(200);
    }

    private static void refused(Response answer, int status, String code) {
        assertThat(answer.statusCode()).as(answer.asString()).isEqualTo(status);
        assertThat(answer.<String>path("code")).isEqualTo(code);
    }
}
