package khrongkan.system;

import static io.restassured.RestAssured.given;
import static khrongkan.system.Paper.made;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.restassured.path.json.JsonPath;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** An office that signs by posts: absence, amounts, a step back, the number of the registry, and who is refused. */
@ExtendWith(Stack.Started.class)
class AuthorityJourney {

    private static final LocalDate TODAY = LocalDate.now(ZoneId.of("Asia/Bangkok"));

    private final Stack stack;
    private final String office = "POSTS-" + UUID.randomUUID();
    private final String mark = UUID.randomUUID().toString();

    AuthorityJourney(Stack stack) {
        this.stack = stack;
    }

    @Test
    void a_paper_goes_past_posts_whoever_holds_them() {
        var head = post("อุตสาหกรรมจังหวัดศรีสะเกษ");
        var finance = post("หัวหน้างานการเงิน");
        var deputy = post("รองผู้ว่าราชการจังหวัดศรีสะเกษ");
        var governor = post("ผู้ว่าราชการจังหวัดศรีสะเกษ");
        authority(head, "OWN_POST", "somboon", Map.of());
        authority(head, "ACTING", "late", week(-14));
        authority(head, "ACTING", "rudi", week(0));
        authority(finance, "OWN_POST", "fred", Map.of());
        authority(deputy, "OWN_POST", "damrong", Map.of("ceiling", 2000));
        route(head, finance, deputy, governor);

        var paper = submitted();
        refused(decide(paper, "late", "ENDORSE"), 403, "authority-ended");
        refused(decide(paper, "endorser", "ENDORSE", "endorser"), 403, "no-authority");
        must(decide(paper, "rudi", "ENDORSE"));
        var block = read(paper).getMap("signatureBlocks[1]");
        assertThat(block).containsEntry("capacityLine", "รักษาราชการแทนอุตสาหกรรมจังหวัดศรีสะเกษ");

        must(decide(paper, "fred", "REVIEW"));
        refused(decide(paper, "damrong", "APPROVE"), 403, "over-ceiling");
        assertThat(read(paper).getString("waiting.post.title")).isEqualTo("ผู้ว่าราชการจังหวัดศรีสะเกษ");
        assertThat(read(paper).getBoolean("waiting.vacant")).isTrue();

        authority(governor, "OWN_POST", "prasit", Map.of());
        must(decide(paper, "prasit", "RETURN", Map.of("returnTo", "STEP_BEFORE")));
        must(decide(paper, "fred", "REVIEW"));
        await().atMost(Duration.ofSeconds(30)).untilAsserted(() -> must(decide(paper, "prasit", "APPROVE")));
        assertThat(read(paper).getString("status")).isEqualTo("APPROVED");

        var number = Map.of("number", "ศก 0033/123", "date", TODAY.toString());
        must(decide(paper, "registrar", "NUMBER", number, "registrar"));
        refused(decide(paper, "registrar", "NUMBER", number, "registrar"), 409, "number-given");
        assertThat(read(paper).getString("documentNumber.number")).isEqualTo("ศก 0033/123");
    }

    @Test
    void wrong_entries_are_refused_and_other_offices_see_nothing() {
        var post = post("อุตสาหกรรมจังหวัดอุบลราชธานี");
        authority(post, "OWN_POST", "somboon", Map.of());
        refused(enter(post, "OWN_POST", "other", Map.of()), 409, "authority-clashes");
        refused(enter(post, "OWN_POST", "admin", Map.of()), 403, "own-authority");
        refused(enter(post, "DELEGATE", "other", Map.of()), 400, "invalid-request");
        refused(as("author", "officer").body(Map.of("title", "x")).post("/api/v1/posts"), 403, "role-missing");
        refused(
                as("admin", "admin").body(Map.of("approvers", List.of())).post("/api/v1/routes"),
                400,
                "invalid-request");
        refused(stack.as("author").get("/api/v1/posts/" + post), 404, "not-found");
        refused(given().baseUri(stack.address()).get("/api/v1/routes"), 401, "unauthenticated");
    }

    private static Map<String, Object> week(int start) {
        return Map.of(
                "from",
                TODAY.plusDays(start).toString(),
                "until",
                TODAY.plusDays(start + 6).toString());
    }

    private RequestSpecification as(String subject, String... roles) {
        return given().baseUri(stack.address())
                .contentType("application/json")
                .auth()
                .oauth2(stack.tokenOf(office, subject, roles));
    }

    private String post(String title) {
        return made(as("admin", "admin").body(Map.of("title", title)).post("/api/v1/posts"));
    }

    private void authority(String post, String capacity, String subject, Map<String, ?> fields) {
        made(enter(post, capacity, subject, fields));
    }

    private Response enter(String post, String capacity, String subject, Map<String, ?> fields) {
        var entry = new HashMap<String, Object>(Map.of("postId", post, "capacity", capacity));
        entry.put("person", Map.of("subject", subject, "name", "นาย" + subject, "position", "หัวหน้าฝ่าย"));
        entry.put("order", "คำสั่งจังหวัด ที่ 12/2569");
        entry.put("from", TODAY.toString());
        entry.putAll(fields);
        return as("admin", "admin").body(entry).post("/api/v1/authorities");
    }

    private void route(String head, String finance, String deputy, String governor) {
        var check = Map.of("kind", "FINANCE", "post", finance, "before", "APPROVER");
        var approvers = List.of(Map.of("post", deputy), Map.of("post", governor));
        made(as("admin", "admin")
                .body(Map.of("reviews", List.of(check), "endorserPost", head, "approvers", approvers))
                .post("/api/v1/routes"));
    }

    /** 3,000 baht, submitted by an officer of the office. */
    private String submitted() {
        var fund = made(
                as("finance", "finance").body(Papers.fund(mark, "10000.00")).post("/api/v1/funds"));
        var seminar = made(as("author", "officer").body(Papers.seminar(mark)).post("/api/v1/seminars"));
        for (int plant = 1; plant <= 2; plant++) {
            var organization = made(as("author", "officer")
                    .body(Papers.organization(mark, plant))
                    .post("/api/v1/organizations"));
            made(as("author", "officer")
                    .body(Papers.registration(organization))
                    .post("/api/v1/seminars/" + seminar + "/registrations"));
        }
        var budget = made(
                as("author", "officer").body(Papers.budget(mark, seminar, fund)).post("/api/v1/budgets"));
        var paper = made(as("author", "officer")
                .body(Papers.proposal(mark, seminar, budget))
                .post("/api/v1/proposals"));
        must(decide(paper, "author", "SUBMIT"));
        return paper;
    }

    private Response decide(String paper, String subject, String action) {
        return decide(paper, subject, action, "officer");
    }

    private Response decide(String paper, String subject, String action, String role) {
        return decide(paper, subject, action, Map.of(), role);
    }

    private Response decide(String paper, String subject, String action, Map<String, ?> fields) {
        return decide(paper, subject, action, fields, "officer");
    }

    private Response decide(String paper, String subject, String action, Map<String, ?> fields, String role) {
        String seal = as("author", "officer").get(path(paper) + "/dossier").path("seal");
        var decision = new HashMap<String, Object>(Map.of("action", action, "seal", seal, "comment", "เหตุผล"));
        decision.putAll(fields);
        return as(subject, role).body(decision).post(path(paper) + "/decisions");
    }

    private JsonPath read(String paper) {
        return as("author", "officer").get(path(paper)).jsonPath();
    }

    private static String path(String paper) {
        return "/api/v1/proposals/" + paper;
    }

    private static void must(Response answer) {
        assertThat(answer.statusCode()).as(answer.asString()).isEqualTo(200);
    }

    private static void refused(Response answer, int status, String code) {
        assertThat(answer.statusCode()).as(answer.asString()).isEqualTo(status);
        assertThat(answer.<String>path("code")).isEqualTo(code);
    }
}
