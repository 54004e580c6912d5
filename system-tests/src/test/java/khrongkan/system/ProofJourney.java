package khrongkan.system;

import static io.restassured.RestAssured.given;
import static khrongkan.system.Paper.made;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.awaitility.Awaitility.await;

import io.restassured.path.json.JsonPath;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import khrongkan.local.Service;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;

/** A paper with a signature on paper, checked by an outsider: by its code, and by the verifier without the system. */
@ExtendWith(Stack.Started.class)
class ProofJourney {

    private static final LocalDate TODAY = LocalDate.now(ZoneId.of("Asia/Bangkok"));

    @TempDir
    Path folder;

    private final Stack stack;
    private final String office = "PROOF-" + UUID.randomUUID();
    private final String mark = UUID.randomUUID().toString();

    ProofJourney(Stack stack) {
        this.stack = stack;
    }

    @Test
    void an_outsider_can_tell_what_was_signed_from_what_was_changed() throws Exception {
        var paper = approved();
        var code = read(paper).getString("verificationCode");
        assertThat(check(code).getString("status")).isEqualTo("AUTHENTIC");
        assertThat(check(code).getString("title")).contains(mark);

        var bundle = as("author", "officer").get(paper + "/evidence").asString();
        var key = given().baseUri(stack.address())
                .get("/api/v1/verifications/keys")
                .asString();
        var head = JsonPath.from(bundle).getString("statement.content.head.hash");
        assertThat(verifier(bundle, key, "3:" + head)).isZero();
        assertThat(verifier(bundle, key, "4:" + head)).isEqualTo(1);
        assertThat(verifier(bundle.replace("โรงปุ๋ยชีวภาพ 1", "โรงปุ๋ยชีวภาพ 3"), key, "3:" + head))
                .isEqualTo(1);
        assertThat(said()).contains("BROKEN participants of revision 1: changed at /participants/");
        assertThat(verifier(bundle.substring(0, bundle.length() - 2), key, "3:" + head))
                .isEqualTo(2);

        assertThatExceptionOfType(SQLException.class).isThrownBy(() -> sql("delete from history"));
        sql("alter table history disable trigger history_is_append_only");
        try {
            sql("delete from history where number = 3 and proposal_id = '%s'".formatted(id(paper)));
        } finally {
            sql("alter table history enable trigger history_is_append_only");
        }
        assertThat(check(code).getString("status")).isEqualTo("ALTERED");
        assertThat(check(code).getList("altered.part")).contains("HISTORY");
        var cut = as("author", "officer").get(paper + "/evidence").asString();
        assertThat(verifier(cut, key, "3:" + head)).isEqualTo(1);
        assertThat(said()).contains("BROKEN history 3: missing");
    }

    @Test
    void wrong_questions_are_refused() throws Exception {
        refused(given().baseUri(stack.address()).get("/api/v1/verifications/" + "0".repeat(26)), 404, "not-found");
        refused(given().baseUri(stack.address()).get("/api/v1/verifications/x"), 404, "not-found");
        var draft = draft();
        refused(as("author", "officer").get(draft + "/evidence"), 409, "nothing-submitted");
        refused(given().baseUri(stack.address()).get(draft + "/evidence"), 401, "unauthenticated");
        refused(stack.as("author").get(draft + "/evidence"), 404, "not-found");
        refused(as("author", "officer").body("{}").post(draft + "/paper-signatures"), 403, "role-missing");
        assertThat(verifier("no json", "{\"keys\":[]}", "1:x")).isEqualTo(2);
    }

    /** The endorser signed here, the approver on paper. */
    private String approved() {
        var head = post("อุตสาหกรรมจังหวัด");
        var governor = post("ผู้ว่าราชการจังหวัด");
        authority(head, "somboon");
        var prasit = authority(governor, "prasit");
        made(as("admin", "admin")
                .body(Map.of("endorserPost", head, "approvers", List.of(Map.of("post", governor))))
                .post("/api/v1/routes"));
        var paper = draft();
        must(decide(paper, "author", "SUBMIT", "officer"));
        must(decide(paper, "somboon", "ENDORSE", "officer"));
        await().atMost(Duration.ofSeconds(30)).untilAsserted(() -> must(onPaper(paper, prasit)));
        return paper;
    }

    private Response onPaper(String paper, String authority) {
        Map<String, Object> record = new HashMap<>(Map.of("action", "APPROVE", "authorityId", authority));
        record.put("seal", as("author", "officer").get(paper + "/dossier").path("seal"));
        record.put("signedOn", TODAY.toString());
        record.put("scan", Map.of("sha256", "0f".repeat(32), "reference", "แฟ้ม 12"));
        return as("registrar", "registrar").body(record).post(paper + "/paper-signatures");
    }

    private String draft() {
        var fund =
                made(as("finance", "finance").body(Papers.fund(mark, "3000.00")).post("/api/v1/funds"));
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
        return "/api/v1/proposals/"
                + made(as("author", "officer")
                        .body(Papers.proposal(mark, seminar, budget))
                        .post("/api/v1/proposals"));
    }

    private static String id(String paper) {
        return paper.substring(paper.lastIndexOf('/') + 1);
    }

    private Response decide(String paper, String subject, String action, String... roles) {
        var seal = as("author", "officer").get(paper + "/dossier").path("seal");
        return as(subject, roles).body(Map.of("action", action, "seal", seal)).post(paper + "/decisions");
    }

    private JsonPath read(String paper) {
        return as("author", "officer").get(paper).jsonPath();
    }

    /** Without a token, as anybody who holds the paper. */
    private JsonPath check(String code) {
        var answer = given().baseUri(stack.address()).get("/api/v1/verifications/" + code);
        assertThat(answer.statusCode()).as(answer.asString()).isEqualTo(200);
        return answer.jsonPath();
    }

    /** Runs the packaged verifier as an outsider would. */
    private int verifier(String bundle, String keys, String head) throws IOException, InterruptedException {
        var file = Files.writeString(folder.resolve("bundle.json"), bundle);
        var published = Files.writeString(folder.resolve("keys.json"), keys);
        var jar = Path.of(System.getProperty("khrongkan.root"), "evidence", "target", "verifier.jar");
        var java = Path.of(System.getProperty("java.home"), "bin", "java");
        return new ProcessBuilder(
                        "" + java,
                        "-Dfile.encoding=UTF-8",
                        "-jar",
                        "" + jar,
                        "" + file,
                        "--key",
                        "" + published,
                        "--head",
                        head)
                .redirectErrorStream(true)
                .redirectOutput(folder.resolve("said.txt").toFile())
                .start()
                .waitFor();
    }

    private String said() throws IOException {
        return Files.readString(folder.resolve("said.txt"), StandardCharsets.UTF_8);
    }

    private void sql(String statement) throws SQLException {
        try (var connection = DriverManager.getConnection(stack.databaseUrl(Service.APPROVAL));
                var change = connection.createStatement()) {
            change.execute(statement);
        }
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

    private String authority(String post, String subject) {
        var person = Map.of("subject", subject, "name", "นาย" + subject, "position", "ตำแหน่งของ " + subject);
        var from = TODAY.minusDays(1).toString();
        return made(as("admin", "admin")
                .body(Map.of("postId", post, "capacity", "OWN_POST", "person", person, "from", from))
                .post("/api/v1/authorities"));
    }

    private static void must(Response answer) {
        assertThat(answer.statusCode()).as(answer.asString()).isEqualTo(200);
    }

    private static void refused(Response answer, int status, String code) {
        assertThat(answer.statusCode()).as(answer.asString()).isEqualTo(status);
        assertThat(answer.<String>path("code")).isEqualTo(code);
    }
}
