package khrongkan.system;

import static io.restassured.RestAssured.given;
import static khrongkan.system.Paper.made;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.equalTo;

import io.restassured.RestAssured;
import io.restassured.config.EncoderConfig;
import io.restassured.http.ContentType;
import io.restassured.path.json.JsonPath;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import java.io.IOException;
import java.math.BigDecimal;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.time.Duration;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.UUID;
import java.util.zip.ZipFile;
import khrongkan.local.example.Example;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;

/** The proposal of 2004 from its draft to the archive that finance files; in an office of its own, as it ends closed. */
@ExtendWith(Stack.Started.class)
class PackJourney {

    private static final List<String> SOLD = List.of("1140.00", "1520.00", "320.00");

    @TempDir
    Path folder;

    private final Stack stack;
    private final String office = "PACK-" + UUID.randomUUID();

    PackJourney(Stack stack) {
        this.stack = stack;
    }

    @Test
    void a_closed_proposal_is_filed_with_everything_that_belongs_to_it() throws Exception {
        Example.load(URI.create(stack.address()), this::token);
        var id = as("author").get("/api/v1/proposals").<String>path("items[0].id");
        var paper = "/api/v1/proposals/" + id;
        var read = as("author").get(paper).jsonPath();
        var budget = "/api/v1/budgets/" + read.getString("budgetId");

        approve(paper);
        signIn("/api/v1/seminars/" + read.getString("seminarId"));
        settle(budget);
        var scan = attach(paper, "SIGN_IN_SHEET", 700_000);
        attach(paper, "RECEIPT", 50_000);
        refused(as("finance").get(paper + "/pack"), 409, "proposal-not-closed");
        decide(paper, "author", "CLOSE");

        var pack = pack(paper);

        assertThat(pack.keySet())
                .startsWith("01-proposal.pdf", "02-name-list.pdf", "03-sign-in-sheets/2004-01-21.pdf")
                .contains("05-receipts/003.pdf", "07-receipt-scans/001.pdf", "08-settlement.pdf", "09-checklist.pdf")
                .endsWith("10-evidence.json", "manifest.txt", "manifest.json");
        assertThat(pack.get("04-signed-sheets/001.pdf")).isEqualTo(scan);
        assertManifest(pack, id);
        assertVerified(pack.get("10-evidence.json"));
        refused(stack.as("stranger").get(paper + "/pack"), 404, "not-found");
        refused(as("registrar").get(paper + "/pack"), 403, "role-missing");
        refused(given().baseUri(stack.address()).get(paper + "/pack"), 401, "unauthenticated");
        assertThat(stack.as("admin")
                        .get("/api/v1/proposals/failed-work?limit=200")
                        .asString())
                .doesNotContain(id);
    }

    @Test
    void outsiders_who_were_paid_stand_on_one_form_that_is_filed_too() throws Exception {
        var paper = Paper.draft(stack, "3000.00");
        allowances(paper);
        paper.must("author", "SUBMIT");
        paper.must("endorser", "ENDORSE");
        MainJourney.approve(paper);
        await().atMost(Duration.ofMinutes(1))
                .untilAsserted(() -> assertThat(paper.committed()).isPositive());
        var receipts = "/api/v1/budgets/" + paper.budget() + "/receipts";
        var form = receipts + "/outsiders/paper";
        refused(stack.as("finance").get(form), 409, "no-outsiders");
        for (var name : List.of("นายสมชาย ใจดี", "นางสมศรี มีสุข")) {
            var receipt = receipt(name, 1, "240.00");
            receipt.put("payeeAddress", "12 หมู่ 3 ตำบลขุนหาญ");
            made(stack.as("author").body(receipt).post(receipts));
        }

        for (var begin :
                Map.of("PDF", "%PDF-", "HTML", "<!DOCTYPE html>", "DOCX", "PK").entrySet()) {
            var printed =
                    stack.as("finance").queryParam("format", begin.getKey()).get(form);
            assertThat(printed.statusCode()).isEqualTo(200);
            assertThat(new String(printed.asByteArray(), StandardCharsets.ISO_8859_1))
                    .startsWith(begin.getValue());
        }
        refused(stack.as("stranger").get(form), 404, "not-found");
        paper.must("author", "CLOSE");
        assertThat(unzipped(stack.as("finance").get(paper.path() + "/pack"))).containsKey("06-outsiders.pdf");
    }

    private void approve(String paper) {
        decide(paper, "author", "SUBMIT");
        decide(paper, "endorser", "ENDORSE");
        await().atMost(Duration.ofMinutes(1)).untilAsserted(() -> decide(paper, "approver", "APPROVE"));
    }

    /** All 38 come in the morning, so that their meals are covered. */
    private void signIn(String seminar) {
        var list = as("author")
                .get(seminar + "/registrations?limit=200")
                .jsonPath()
                .getList("items.id", String.class);
        assertThat(list).hasSize(38);
        var scans = list.stream()
                .map(person -> Map.of(
                        "code",
                        as("author")
                                .get(seminar + "/registrations/" + person + "/badge")
                                .<String>path("code"),
                        "nonce",
                        person,
                        "scannedAt",
                        "2004-01-21T08:50:00+07:00"))
                .toList();
        as("author")
                .body(Map.of("device", "gate", "scans", scans))
                .post(seminar + "/scans")
                .then()
                .statusCode(200)
                .body("scans[37].verdict", equalTo("COUNTED"));
    }

    private void settle(String budget) {
        await().atMost(Duration.ofMinutes(1))
                .untilAsserted(() -> assertThat(as("finance").get(budget).<String>path("status"))
                        .isEqualTo("COMMITTED"));
        for (int line = 1; line <= SOLD.size(); line++) {
            var sum = SOLD.get(line - 1);
            var id = made(
                    as("author").body(receipt("ร้านศรีสะเกษพาณิชย์", line, sum)).post(budget + "/receipts"));
            var accepted = Map.of("items", List.of(Map.of("line", line, "accepted", new BigDecimal(sum))));
            as("finance")
                    .header("If-Match", "\"0\"")
                    .body(accepted)
                    .put(budget + "/receipts/" + id + "/acceptance")
                    .then()
                    .statusCode(200);
        }
        as("finance")
                .body(Map.of("note", "ตรวจแล้ว"))
                .post(budget + "/settlement")
                .then()
                .statusCode(200);
    }

    /** A budget with a line for what outsiders get for coming. */
    private void allowances(Paper paper) {
        var content = Papers.budget(UUID.randomUUID().toString(), paper.seminar(), paper.fund());
        content.put(
                "lines",
                List.of(Map.of(
                        "category", "EXT_ALLOWANCE",
                        "description", "ค่าอาหารเหมาจ่าย",
                        "lumpSum", new BigDecimal("480.00"))));
        var budget = "/api/v1/budgets/" + paper.budget();
        stack.as("author")
                .header("If-Match", stack.as("author").get(budget).header("ETag"))
                .body(content)
                .put(budget)
                .then()
                .statusCode(200);
    }

    private static Map<String, Object> receipt(String payee, int line, String sum) {
        return new HashMap<>(Map.of(
                "number",
                UUID.randomUUID().toString(),
                "issuedOn",
                "2004-01-21",
                "payee",
                payee,
                "items",
                List.of(Map.of("line", line, "claimed", new BigDecimal(sum)))));
    }

    private byte[] attach(String paper, String kind, int length) {
        var content = new byte[length];
        new Random(length).nextBytes(content);
        System.arraycopy("%PDF-1.7\n".getBytes(StandardCharsets.US_ASCII), 0, content, 0, 9);
        var raw = RestAssured.config()
                .encoderConfig(
                        EncoderConfig.encoderConfig().encodeContentTypeAs("application/pdf", ContentType.BINARY));
        made(given().baseUri(stack.address())
                .config(raw)
                .auth()
                .oauth2(token("author"))
                .queryParam("kind", kind)
                .queryParam("name", "ภาพ.pdf")
                .contentType("application/pdf")
                .body(content)
                .post(paper + "/attachments"));
        return content;
    }

    private Map<String, byte[]> pack(String paper) throws IOException {
        return unzipped(as("finance").get(paper + "/pack"));
    }

    /** As a program unpacks it that trusts the directory at the end. */
    private Map<String, byte[]> unzipped(Response answer) throws IOException {
        assertThat(answer.statusCode()).as(answer.contentType()).isEqualTo(200);
        assertThat(answer.contentType()).isEqualTo("application/zip");
        Map<String, byte[]> entries = new LinkedHashMap<>();
        var file = Files.write(folder.resolve("pack.zip"), answer.asByteArray());
        try (var zip = new ZipFile(file.toFile())) {
            for (var entry : zip.stream().toList()) {
                try (var content = zip.getInputStream(entry)) {
                    entries.put(entry.getName(), content.readAllBytes());
                }
            }
        }
        return entries;
    }

    private static void assertManifest(Map<String, byte[]> pack, String proposal) throws Exception {
        var manifest = new JsonPath(new String(pack.get("manifest.json"), StandardCharsets.UTF_8));
        assertThat(manifest.getString("proposal")).isEqualTo(proposal);
        List<Map<String, Object>> entries = manifest.getList("entries");
        assertThat(entries).hasSize(pack.size() - 1);
        for (var entry : entries) {
            var content = pack.get(entry.get("name"));
            assertThat(entry).containsEntry("size", content.length).containsEntry("sha256", sha256(content));
        }
    }

    private static String sha256(byte[] content) throws Exception {
        return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(content));
    }

    /** With the packaged verifier, as an outsider would. */
    private void assertVerified(byte[] bundle) throws IOException, InterruptedException {
        var keys = given().baseUri(stack.address())
                .get("/api/v1/verifications/keys")
                .asString();
        var verifier = Path.of(System.getProperty("khrongkan.root"), "evidence", "target", "verifier.jar");
        var code = new ProcessBuilder(
                        "" + Path.of(System.getProperty("java.home"), "bin", "java"),
                        "-jar",
                        "" + verifier,
                        "" + Files.write(folder.resolve("bundle.json"), bundle),
                        "--key",
                        "" + Files.writeString(folder.resolve("keys.json"), keys))
                .redirectErrorStream(true)
                .redirectOutput(folder.resolve("said.txt").toFile())
                .start()
                .waitFor();
        assertThat(code).as(Files.readString(folder.resolve("said.txt"))).isZero();
    }

    private void decide(String paper, String user, String action) {
        String seal = as("author").get(paper + "/dossier").path("seal");
        var answer = as(user).body(Map.of("action", action, "seal", seal)).post(paper + "/decisions");
        assertThat(answer.statusCode()).as(answer.asString()).isEqualTo(200);
    }

    /** The people of the example, in this office and under subjects of its own. */
    private String token(String user) {
        return stack.tokenOf(office, office + "-" + user, user.equals("author") ? "officer" : user);
    }

    private RequestSpecification as(String user) {
        return given().baseUri(stack.address())
                .contentType("application/json")
                .auth()
                .oauth2(token(user));
    }

    private static void refused(Response answer, int status, String code) {
        assertThat(answer.statusCode()).as(answer.asString()).isEqualTo(status);
        assertThat(answer.<String>path("code")).isEqualTo(code);
    }
}
