package khrongkan.approval;

import static io.restassured.RestAssured.config;
import static io.restassured.config.EncoderConfig.encoderConfig;
import static khrongkan.approval.testing.Journey.PROPOSALS;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.UUID;
import khrongkan.approval.testing.Office;
import khrongkan.approval.testing.OtherServices;
import khrongkan.approval.testing.Paper;
import khrongkan.approval.testing.SealKeyFile;
import khrongkan.approval.testing.TestClock;
import khrongkan.kit.testing.Copy;
import khrongkan.kit.testing.Lists;
import khrongkan.kit.testing.TestDatabase;
import khrongkan.kit.testing.TestIssuer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Every list of this service tells what was changed in it. */
@QuarkusTest
@WithTestResource(TestDatabase.class)
@WithTestResource(TestIssuer.class)
@WithTestResource(SealKeyFile.class)
@WithTestResource(OtherServices.class)
class SynchronisationTest {

    private static final Duration LONG = Duration.ofMinutes(1);
    private static final String WEBHOOKS = "/api/v1/webhooks";
    private static final String WORKLIST = "/api/v1/worklist";

    /** For each list, what is seen in a copy of it by the people of an office of its own. */
    private static final Map<String, Seen> LISTS = Map.ofEntries(
            Map.entry(PROPOSALS, SynchronisationTest::proposals),
            Map.entry(PROPOSALS + "/{id}/revisions", SynchronisationTest::revisions),
            Map.entry(PROPOSALS + "/{id}/history", SynchronisationTest::history),
            Map.entry(PROPOSALS + "/{id}/attachments", SynchronisationTest::attachments),
            Map.entry(PROPOSALS + "/failed-work", SynchronisationTest::failedWork),
            Map.entry(WORKLIST, SynchronisationTest::waiting),
            Map.entry(WORKLIST + "/signed", SynchronisationTest::signed),
            Map.entry(WORKLIST + "/submitted", SynchronisationTest::submitted),
            Map.entry(WORKLIST + "/escalated", SynchronisationTest::escalated),
            Map.entry("/api/v1/posts", SynchronisationTest::posts),
            Map.entry("/api/v1/authorities", SynchronisationTest::authorities),
            Map.entry("/api/v1/routes", SynchronisationTest::routes),
            Map.entry("/api/v1/templates", SynchronisationTest::templates),
            Map.entry("/api/v1/deadlines", SynchronisationTest::deadlines),
            Map.entry("/api/v1/holidays", SynchronisationTest::holidays),
            Map.entry(WEBHOOKS, SynchronisationTest::webhooks),
            Map.entry(WEBHOOKS + "/{id}/deliveries", SynchronisationTest::deliveries),
            Map.entry("/api/v1/audit/approval", SynchronisationTest::audit));

    @FunctionalInterface
    interface Seen {
        void in(String path, Office office);
    }

    @Test
    void no_list_is_forgotten() {
        assertThat(Lists.of("khrongkan.approval")).isEqualTo(new TreeSet<>(LISTS.keySet()));
    }

    static Iterable<String> lists() {
        return new TreeSet<>(LISTS.keySet());
    }

    @ParameterizedTest
    @MethodSource("lists")
    void a_copy_is_told_what_was_changed(String path) {
        LISTS.get(path).in(path, Office.founded());
    }

    /** Until nothing changes it again by itself: what is changed twice is told with the second change. */
    private static void submit(Paper paper) {
        paper.decide("author", "SUBMIT", "officer").statusCode(200);
        paper.confirmed();
    }

    private static void proposals(String path, Office office) {
        var paper = office.draft(null);
        var drafts = copy(office, path + "?state=DRAFT", "id", "officer").refresh();
        assertThat(drafts.items()).containsOnlyKeys(paper.id());
        assertThat(copy(Office.founded(), path, "id", "officer").refresh().items())
                .isEmpty();
        assertThat(copy(Office.founded(), path, "id", "auditor").refresh().items())
                .containsKey(paper.id());
        submit(paper);

        assertThat(drafts.refresh().gone().get(paper.id())).containsOnlyKeys("id");
        assertThat(copy(office, path, "id", "officer").refresh().items().get(paper.id()))
                .containsEntry("status", "SUBMITTED");
    }

    private static void audit(String path, Office office) {
        var copy = copy(office, path, "id", "admin").refresh();
        var paper = office.draft(null);

        await().atMost(LONG)
                .untilAsserted(() -> assertThat(copy.refresh().items().values())
                        .anySatisfy(entry -> assertThat(entry).containsEntry("resources", List.of(paper.id()))));
    }

    private static void revisions(String path, Office office) {
        var paper = office.submitted();
        var copy = copy(office, path.replace("{id}", paper.id()), "revision", "officer")
                .refresh();
        assertThat(copy.items()).containsOnlyKeys("1");
        approve(paper);

        assertThat(copy.refresh().told()).containsExactly("1");
    }

    private static void approve(Paper paper) {
        paper.decide("endorser", "ENDORSE", "endorser").statusCode(200);
        paper.confirmed().decide("approver", "APPROVE", "approver").statusCode(200);
    }

    private static void history(String path, Office office) {
        var paper = office.submitted();
        var copy = copy(office, path.replace("{id}", paper.id()), "number", "officer")
                .refresh();
        assertThat(copy.items()).containsOnlyKeys("1");
        paper.decide("endorser", "RETURN", "endorser").statusCode(200);

        assertThat(copy.refresh().told()).containsExactly("2");
    }

    private static void attachments(String path, Office office) {
        var paper = office.draft(null);
        var files = path.replace("{id}", paper.id());
        var copy = copy(office, files, "id", "officer").refresh();
        var id = office.as("author", "officer")
                .config(config().encoderConfig(
                                encoderConfig().encodeContentTypeAs("application/pdf", ContentType.BINARY)))
                .queryParam("kind", "AGENDA")
                .queryParam("name", "agenda.pdf")
                .contentType("application/pdf")
                .body("%PDF-1.7 one page".getBytes(StandardCharsets.US_ASCII))
                .post(files)
                .then()
                .statusCode(201)
                .extract()
                .<String>path("id");
        assertThat(copy.refresh().told()).containsExactly(id);
        office.as("author", "officer")
                .header("If-Match", "\"0\"")
                .delete(files + "/" + id)
                .then()
                .statusCode(204);

        assertThat(copy.refresh().gone().get(id)).containsKey("deletedAt");
    }

    private static void failedWork(String path, Office office) {
        var copy = copy(office, path, "proposalId", "admin").refresh();
        var paper = office.draft(null);
        OtherServices.answer(
                "budget/internal/reservations/" + paper.id() + "/1/confirm", 409, "", "{\"code\":\"fund-exceeded\"}");
        paper.decide("author", "SUBMIT", "officer").statusCode(200);
        await().atMost(LONG)
                .untilAsserted(() -> assertThat(copy.refresh().items()).containsKey(paper.id()));
        var work = copy.items().get(paper.id()).get("id").toString();
        OtherServices.forget("budget/internal/reservations/" + paper.id() + "/1/confirm");
        office.as("admin", "admin").post(path + "/" + work + "/repeat").then().statusCode(200);

        assertThat(copy.refresh().gone().get(work)).containsKey("deletedAt");
    }

    private static void waiting(String path, Office office) {
        var head = office.post("อุตสาหกรรมจังหวัดศรีสะเกษ");
        office.authority(head, "OWN_POST", "somboon");
        office.route(List.of(), head, List.of(Office.approver(null, null))).statusCode(201);
        var authors = copy(office, path, "id", "officer").refresh();
        var somboons = of(office, "somboon", path, "officer").refresh();
        var rudis = of(office, "rudi", path, "officer").refresh();
        var paper = office.draft(null);
        assertThat(authors.refresh().told()).containsExactly(paper.id());
        submit(paper);
        assertThat(authors.refresh().gone()).containsKey(paper.id());
        assertThat(authors.items()).isEmpty();
        assertThat(somboons.refresh().items()).containsOnlyKeys(paper.id());
        assertThat(rudis.refresh().items()).isEmpty();

        var acting = office.authority(head, "ACTING", "rudi");
        assertThat(rudis.refresh().items()).containsOnlyKeys(paper.id());
        office.revoke(acting);
        assertThat(rudis.refresh().items()).isEmpty();
    }

    private static void signed(String path, Office office) {
        var paper = office.submitted().confirmed();
        var copy = of(office, "endorser", path, "endorser").refresh();
        assertThat(copy.items()).isEmpty();
        paper.decide("endorser", "ENDORSE", "endorser").statusCode(200);

        assertThat(copy.refresh().told()).containsExactly(paper.id());
    }

    private static void submitted(String path, Office office) {
        var copy = copy(office, path, "id", "officer").refresh();
        office.draft(null);
        assertThat(copy.refresh().told()).isEmpty();
        var paper = office.submitted().confirmed();

        assertThat(copy.refresh().told()).containsExactly(paper.id());
    }

    private static void escalated(String path, Office office) {
        deadlinesOf(office);
        var paper = office.submitted().confirmed();
        var copy = copy(office, path, "id", "admin").refresh();
        assertThat(copy.items()).isEmpty();
        TestClock.later(
                Duration.ofDays(7),
                () -> await().atMost(LONG)
                        .untilAsserted(() -> assertThat(copy.refresh().items()).containsOnlyKeys(paper.id())));
        paper.decide("endorser", "ENDORSE", "endorser").statusCode(200);

        assertThat(copy.refresh().gone()).containsKey(paper.id());
    }

    private static void deadlinesOf(Office office) {
        office.as("admin", "admin")
                .body(Map.of("days", Map.of("ENDORSER", 1), "remindBefore", 0, "escalateAfter", 2))
                .post("/api/v1/deadlines")
                .then()
                .statusCode(201);
    }

    private static void posts(String path, Office office) {
        var copy = copy(office, path, "id", "officer").refresh();
        var post = office.post("อุตสาหกรรมจังหวัด");
        assertThat(copy.refresh().items().get(post)).containsEntry("vacant", true);
        office.authority(post, "OWN_POST", "somboon");

        assertThat(copy.refresh().items().get(post)).containsEntry("vacant", false);
    }

    private static void authorities(String path, Office office) {
        var post = office.post("อุตสาหกรรมจังหวัด");
        var copy = copy(office, path, "id", "officer").refresh();
        var id = office.authority(post, "OWN_POST", "somboon");
        assertThat(copy.refresh().items().get(id)).containsEntry("post", "อุตสาหกรรมจังหวัด");
        office.as("admin", "admin")
                .header("If-Match", "\"0\"")
                .body(Map.of("title", "หัวหน้า"))
                .put("/api/v1/posts/" + post)
                .then()
                .statusCode(200);
        assertThat(copy.refresh().items().get(id)).containsEntry("post", "หัวหน้า");
        office.revoke(id);

        assertThat(copy.refresh().items().get(id)).containsEntry("inForce", false);
    }

    private static void routes(String path, Office office) {
        var copy = copy(office, path, "version", "officer").refresh();
        office.route(List.of(), null, List.of(Office.approver(null, null))).statusCode(201);

        assertThat(copy.refresh().told()).containsExactly("1");
    }

    private static void templates(String path, Office office) {
        var copy = copy(office, path, "version", "officer").refresh();
        office.as("admin", "admin")
                .body(Map.of("sections", List.of(Map.of("code", "TITLE", "required", true)), "attachments", List.of()))
                .post(path)
                .then()
                .statusCode(201);

        assertThat(copy.refresh().told()).containsExactly("1");
    }

    private static void deadlines(String path, Office office) {
        var copy = copy(office, path, "version", "officer").refresh();
        deadlinesOf(office);

        assertThat(copy.refresh().told()).containsExactly("1");
    }

    private static void holidays(String path, Office office) {
        var all = copy(office, path, "id", "officer").refresh();
        var ofYear = copy(office, path + "?year=2004", "id", "officer").refresh();
        var admin = office.as("admin", "admin").body(Map.of("day", "2004-04-13", "name", "สงกรานต์", "source", "มติ"));
        var id = admin.post(path).then().statusCode(201).extract().<String>path("id");
        assertThat(all.refresh().told()).containsExactly(id);
        assertThat(ofYear.refresh().told()).containsExactly(id);
        office.as("admin", "admin")
                .header("If-Match", "\"0\"")
                .body(Map.of("day", "2005-04-13", "name", "สงกรานต์", "source", "มติ"))
                .put(path + "/" + id)
                .then()
                .statusCode(200);
        assertThat(ofYear.refresh().gone().get(id)).containsOnlyKeys("id");
        office.as("admin", "admin")
                .header("If-Match", "\"1\"")
                .delete(path + "/" + id)
                .then()
                .statusCode(204);

        assertThat(all.refresh().gone().get(id)).containsKey("deletedAt");
        assertThat(all.items()).isEmpty();
    }

    private static void webhooks(String path, Office office) {
        var copy = copy(office, path, "id", "admin").refresh();
        var id = webhook(office);
        assertThat(copy.refresh().told()).containsExactly(id);
        office.as("admin", "admin")
                .header("If-Match", "\"0\"")
                .delete(path + "/" + id)
                .then()
                .statusCode(204);

        assertThat(copy.refresh().gone().get(id)).containsKey("deletedAt");
    }

    private static void deliveries(String path, Office office) {
        var id = webhook(office);
        var copy = copy(office, path.replace("{id}", id), "eventId", "admin").refresh();
        assertThat(copy.items()).isEmpty();
        office.submitted();

        await().atMost(LONG)
                .untilAsserted(() -> assertThat(copy.refresh().items().values())
                        .extracting(item -> (int) item.get("attempts"))
                        .anyMatch(attempts -> attempts > 0));
    }

    /** One that nobody answers at. */
    private static String webhook(Office office) {
        return office.as("admin", "admin")
                .body(Map.of("url", "http://127.0.0.1:9/" + UUID.randomUUID()))
                .post(WEBHOOKS)
                .then()
                .statusCode(201)
                .extract()
                .path("id");
    }

    private static Copy copy(Office office, String path, String id, String role) {
        return new Copy(() -> office.as(role.equals("officer") ? "author" : role, role), path, id);
    }

    private static Copy of(Office office, String subject, String path, String role) {
        return new Copy(() -> office.as(subject, role), path, "id");
    }
}
