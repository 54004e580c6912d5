package khrongkan.approval.pack;

import static io.restassured.RestAssured.given;
import static khrongkan.approval.pack.Closed.attached;
import static khrongkan.approval.pack.Closed.pack;
import static khrongkan.approval.pack.Closed.scan;
import static khrongkan.approval.testing.Journey.PROPOSALS;
import static khrongkan.approval.testing.Journey.as;
import static khrongkan.kit.testing.Printed.withoutSpaces;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import jakarta.inject.Inject;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.time.Duration;
import java.time.LocalDateTime;
import java.util.HashSet;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.zip.ZipInputStream;
import javax.sql.DataSource;
import khrongkan.approval.testing.Journey;
import khrongkan.approval.testing.OtherServices;
import khrongkan.approval.testing.SealKeyFile;
import khrongkan.evidence.Canonical;
import khrongkan.evidence.Verification;
import khrongkan.kit.testing.TestDatabase;
import khrongkan.kit.testing.TestIssuer;
import khrongkan.kit.testing.Tokens;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;

@QuarkusTest
@WithTestResource(TestDatabase.class)
@WithTestResource(TestIssuer.class)
@WithTestResource(SealKeyFile.class)
@WithTestResource(OtherServices.class)
class PackTest {

    private static final ObjectMapper JSON = new ObjectMapper();

    @Inject
    DataSource database;

    @Test
    void all_documents_of_a_closed_proposal_come_in_one_order_with_a_manifest_that_is_true() throws Exception {
        var journey = Closed.open();
        attached(journey, "SIGN_IN_SHEET", "ใบลงทะเบียน.pdf", scan(300_000));
        attached(journey, "RECEIPT", "ใบเสร็จ.pdf", scan(1000));
        attached(journey, "PHOTO", "../ภาพ\u202e.pdf".replace("/", ""), scan(1001));
        Closed.close(journey);

        var answer = pack(journey);

        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(answer.header("Content-Type")).isEqualTo("application/zip");
        assertThat(answer.header("Content-Disposition")).contains("pack-" + journey.id() + ".zip");
        var entries = entries(answer.asByteArray());
        assertThat(entries.keySet())
                .containsExactly(
                        "01-proposal.pdf",
                        "02-name-list.pdf",
                        "03-sign-in-sheets/2004-01-21.pdf",
                        "03-sign-in-sheets/2004-01-22.pdf",
                        "04-signed-sheets/001.pdf",
                        "05-receipts/001.pdf",
                        "07-receipt-scans/001.pdf",
                        "08-settlement.pdf",
                        "09-checklist.pdf",
                        "10-evidence.json",
                        "11-attachments/001.pdf",
                        "manifest.txt",
                        "manifest.json");
        assertManifest(entries);
        var manifest = manifest(entries);
        assertThat(manifest.path("proposal").asText()).isEqualTo(journey.id());
        assertThat(manifest.path("entries").findValuesAsText("title"))
                .contains("ใบลงทะเบียน.pdf", "12/2547", "2004-01-21");
        assertThat(words(entries.get("01-proposal.pdf"))).contains("(ลงนามแล้ว)ผู้อนุมัติโครงการ");
        assertThat(entries.get("05-receipts/001.pdf")).asString().isEqualTo("%PDF receipt");
        var bundle = JSON.readTree(entries.get("10-evidence.json"));
        assertThat(Verification.of(bundle, Optional.empty()).findings()).isEmpty();
    }

    @Test
    void the_list_is_the_one_that_was_sealed_whatever_it_says_today() throws Exception {
        var journey = Closed.proposal();
        OtherServices.answer("/seminars/" + journey.seminar() + "/dossier", 200, "\"8\"", "{}");

        var list = entries(pack(journey).asByteArray()).get("02-name-list.pdf");

        assertThat(words(list))
                .contains("สัมมนาคลัสเตอร์ปุ๋ยชีวภาพ")
                .contains("๒๑มกราคม๒๕๔๗ถึง๒๒มกราคม๒๕๔๗")
                .contains("โรงปุ๋ยชีวภาพ(๒)๑นายสมชายใจดีโรงปุ๋ยขุนหาญ")
                .contains("๒โรงปุ๋ยกันทรลักษ์", "๓สมศรีสหกรณ์ศีรษะอโศก", "อื่นๆ(๑)๔ดร.วิทยากรสำนักงานเกษตรวิทยากร");
        var folder = System.getProperty("khrongkan.papers");
        if (folder != null) {
            Files.write(Path.of(folder, "name-list.pdf"), list);
        }
    }

    @Test
    void outsiders_who_were_paid_have_their_form_in_it() throws Exception {
        var journey = Closed.proposal();
        OtherServices.answer("/budgets/" + journey.budget() + "/receipts/outsiders/paper", 200, "", "%PDF outsiders");

        assertThat(entries(pack(journey).asByteArray())).containsKey("06-outsiders.pdf");
    }

    @Test
    void there_is_no_pack_before_the_proposal_is_closed_and_none_for_strangers() {
        var journey = Closed.open();
        pack(journey).then().statusCode(409).body("code", equalTo("proposal-not-closed"));
        Closed.close(journey);

        var path = PROPOSALS + "/" + journey.id() + "/pack";
        given().auth()
                .oauth2(Tokens.stranger("finance"))
                .get(path)
                .then()
                .statusCode(404)
                .body("code", equalTo("not-found"));
        as("registrar").get(path).then().statusCode(403).body("code", equalTo("role-missing"));
        given().get(path).then().statusCode(401);
        as("auditor").get(path).then().statusCode(200);
    }

    @Test
    void a_part_that_cannot_be_had_whole_refuses_the_pack_and_nothing_stays_on_disk() throws Exception {
        var journey = Closed.proposal();
        var budget = "/budgets/" + journey.budget();
        var before = spooled();

        OtherServices.breakOff(budget + "/settlement/paper", "%PDF settle");
        refused(journey, 503, "service-unavailable");
        OtherServices.answer(budget + "/settlement/paper", 0, "", "");
        refused(journey, 503, "service-unavailable");
        OtherServices.answer(budget + "/settlement/paper", 200, "", "{}");
        refused(journey, 503, "service-unavailable");
        OtherServices.answer(budget + "/settlement/paper", 403, "", "{\"code\":\"role-missing\"}");
        refused(journey, 403, "role-missing");
        OtherServices.answer(budget + "/settlement/paper", 404, "", "{\"code\":\"not-found\"}");
        pack(journey)
                .then()
                .statusCode(409)
                .body("code", equalTo("pack-part-missing"))
                .body("detail", containsString("Actual against budget"));
        OtherServices.answer(budget + "/settlement/paper", 409, "", "{\"code\":\"x\",\"detail\":\"Not yet.\"}");
        pack(journey).then().statusCode(409).body("detail", containsString("Not yet."));
        OtherServices.answer(budget + "/settlement/paper", 200, "", "%PDF settlement");
        assertThat(pack(journey).statusCode()).isEqualTo(200);

        await().atMost(Duration.ofSeconds(30))
                .untilAsserted(() -> assertThat(before).containsAll(spooled()));
    }

    @Test
    void a_damaged_file_breaks_the_connection_so_that_nobody_takes_the_archive_for_whole() throws Exception {
        var journey = Closed.open();
        String file = attached(journey, "SIGN_IN_SHEET", "ใบลงทะเบียน.pdf", scan(2_000_000));
        Closed.close(journey);
        try (var connection = database.getConnection();
                var statement = connection.createStatement()) {
            statement.executeUpdate("delete from attachment_piece where number = 3 and attachment_id = '" + file + "'");
        }

        var request = HttpRequest.newBuilder(URI.create(
                        RestAssured.baseURI + ":" + RestAssured.port + PROPOSALS + "/" + journey.id() + "/pack"))
                .header("Authorization", "Bearer " + Tokens.of("finance"))
                .build();
        assertThat(catchThrowable(
                        () -> HttpClient.newHttpClient().send(request, HttpResponse.BodyHandlers.ofByteArray())))
                .isInstanceOf(IOException.class);
    }

    @Test
    void an_infected_file_is_named_and_left_out() throws Exception {
        var journey = Closed.open();
        String file = attached(journey, "OTHER", "แนบ.pdf", scan(100));
        Closed.close(journey);
        given().auth()
                .oauth2(Tokens.machine("scanner", List.of(Tokens.OFFICE), "approval.read", "approval.write"))
                .contentType("application/json")
                .body(Map.of("state", "INFECTED", "scanner", "ClamAV 1.4"))
                .put(PROPOSALS + "/" + journey.id() + "/attachments/" + file + "/scan")
                .then()
                .statusCode(200);

        var entries = entries(pack(journey).asByteArray());

        assertThat(entries.keySet()).noneMatch(name -> name.startsWith("11-attachments"));
        var leftOut = manifest(entries).path("leftOut").path(0);
        assertThat(leftOut.path("source").asText()).endsWith(file);
        assertThat(leftOut.path("reason").asText()).isEqualTo("INFECTED");
        assertThat(entries.get("manifest.txt")).asString().contains("แนบ.pdf");
    }

    private static void refused(Journey journey, int status, String code) {
        pack(journey)
                .then()
                .statusCode(status)
                .contentType("application/problem+json")
                .body("code", equalTo(code));
    }

    /** Every entry is in the manifest with its size and digest, and nothing else is; and so for {@code sha256sum}. */
    private static void assertManifest(Map<String, byte[]> entries) throws Exception {
        Map<String, String> digests = new LinkedHashMap<>();
        for (var entry : manifest(entries).path("entries")) {
            var content = entries.get(entry.path("name").asText());
            assertThat(entry.path("size").asInt()).isEqualTo(content.length);
            assertThat(entry.path("sha256").asText()).isEqualTo(sha256(content));
            digests.put(entry.path("name").asText(), sha256(content));
        }
        assertThat(digests.keySet()).hasSize(entries.size() - 1).doesNotContain("manifest.json");
        var text = new String(entries.get("manifest.txt"), StandardCharsets.UTF_8);
        assertThat(text).contains("ตารางสรุปค่าใช้จ่ายจริง");
        digests.remove("manifest.txt");
        digests.forEach((name, digest) -> assertThat(text).contains(digest + "  " + name + "\n"));
        assertThat(entries.get("manifest.json"))
                .asString(StandardCharsets.UTF_8)
                .isEqualTo(Canonical.text(manifest(entries)));
    }

    private static JsonNode manifest(Map<String, byte[]> entries) throws IOException {
        return JSON.readTree(entries.get("manifest.json"));
    }

    private static Map<String, byte[]> entries(byte[] zip) throws IOException {
        Map<String, byte[]> entries = new LinkedHashMap<>();
        Set<LocalDateTime> times = new HashSet<>();
        try (var archive = new ZipInputStream(new ByteArrayInputStream(zip))) {
            for (var entry = archive.getNextEntry(); entry != null; entry = archive.getNextEntry()) {
                entries.put(entry.getName(), archive.readAllBytes());
                times.add(entry.getTimeLocal());
            }
        }
        assertThat(times).hasSize(1);
        return entries;
    }

    private static String sha256(byte[] content) throws Exception {
        return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(content));
    }

    private static String words(byte[] pdf) throws IOException {
        try (var document = Loader.loadPDF(pdf)) {
            return withoutSpaces(new PDFTextStripper().getText(document));
        }
    }

    private static Set<Path> spooled() throws IOException {
        try (var files = Files.list(Path.of(System.getProperty("java.io.tmpdir")))) {
            return Set.copyOf(files.filter(file -> file.getFileName().toString().startsWith("khrongkan-pack-"))
                    .toList());
        }
    }
}
