package khrongkan.approval.worklist;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.greaterThanOrEqualTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import javax.sql.DataSource;
import khrongkan.approval.calendar.Deadlines;
import khrongkan.approval.calendar.domain.DeadlineRule.Station;
import khrongkan.approval.calendar.domain.DeadlineRule.Step;
import khrongkan.approval.testing.Office;
import khrongkan.approval.testing.OtherServices;
import khrongkan.approval.testing.SealKeyFile;
import khrongkan.approval.testing.TestClock;
import khrongkan.kit.testing.TestDatabase;
import khrongkan.kit.testing.TestIssuer;
import org.junit.jupiter.api.Test;

@QuarkusTest
@WithTestResource(TestDatabase.class)
@WithTestResource(TestIssuer.class)
@WithTestResource(SealKeyFile.class)
@WithTestResource(OtherServices.class)
class WorklistTest {

    private static final Duration LONG = Duration.ofSeconds(30);

    @Inject
    DataSource database;

    @Inject
    Deadlines deadlines;

    @Inject
    Reminding reminding;

    private final Office office = Office.founded();

    @Test
    void what_waits_was_signed_and_was_submitted_is_listed_and_counted() {
        var first = office.submitted();
        var second = office.submitted();
        office.draft(null);
        first.decide("somboon", "ENDORSE", "endorser").statusCode(200);

        list("somboon", "", "endorser").body("items.id", contains(second.id()));
        list("somboon", "/signed", "endorser").body("items.id", contains(first.id()));
        list("author", "/submitted", "officer").body("items", hasSize(2));
        list("prasit", "", "approver").body("items.id", contains(first.id())).body("items[0].due", nullValue());
        list("somboon", "/counts", "endorser")
                .body("waiting", equalTo(1))
                .body("overdue", equalTo(0))
                .body("signed", equalTo(1))
                .body("submitted", equalTo(0));
        list("author", "/counts", "officer").body("waiting", equalTo(1)).body("submitted", equalTo(2));
    }

    @Test
    void a_paper_at_a_post_is_due_in_working_days_and_then_overdue() {
        var head = office.post("อุตสาหกรรมจังหวัดศรีสะเกษ");
        office.authority(head, "OWN_POST", "somboon");
        office.route(List.of(), head, List.of(Office.approver(null, null))).statusCode(201);
        rule(Map.of("ENDORSER", 3, "AUTHOR", 2), 0, 200);
        for (int day = 0; day < 14; day++) { // no day is a working day but the seventh, eighth and ninth
            boolean works = day >= 7 && day <= 9;
            enter(day, works);
        }
        var paper = office.submitted();

        list("somboon", "", "officer")
                .body("items.id", contains(paper.id()))
                .body("items[0].waitingAt.title", equalTo("อุตสาหกรรมจังหวัดศรีสะเกษ"))
                .body("items[0].due.on", equalTo(Office.TODAY.plusDays(9).toString()))
                .body("items[0].due.overdue", equalTo(false))
                .body("items[0].due.workingDaysLeft", equalTo(3));
        paper.shown("author", "officer")
                .body("due.on", equalTo(Office.TODAY.plusDays(9).toString()));
        TestClock.later(Duration.ofDays(10), () -> {
            list("somboon", "", "officer").body("items[0].due.overdue", equalTo(true));
            list("somboon", "/counts", "officer").body("waiting", equalTo(1)).body("overdue", equalTo(1));
            list("other", "/counts", "officer").body("waiting", equalTo(0)).body("overdue", equalTo(0));
        });
        paper.decide("somboon", "RETURN", "officer").statusCode(200);
        list("author", "", "officer").body("items[0].due.workingDaysLeft", equalTo(2));
    }

    @Test
    void a_delegation_in_force_is_shown_to_both() {
        var head = office.post("อุตสาหกรรมจังหวัดศรีสะเกษ");
        var own = office.authority(head, "OWN_POST", "somboon");
        office.authority(head, "DELEGATE", "rudi", "grantedBy", own, "ceiling", 2000);
        office.authority(
                head,
                "DELEGATE",
                "late",
                "grantedBy",
                own,
                "from",
                Office.TODAY.plusDays(3).toString());

        list("rudi", "/authorities", "officer")
                .body("own.post", contains("อุตสาหกรรมจังหวัดศรีสะเกษ"))
                .body("own[0].capacityLine", equalTo("ปฏิบัติราชการแทนอุตสาหกรรมจังหวัดศรีสะเกษ"))
                .body("own[0].order", equalTo("คำสั่งที่ 12/2569"))
                .body("own[0].ceiling", equalTo(2000.0f))
                .body("others", hasSize(0));
        list("somboon", "/authorities", "officer")
                .body("own.capacity", contains("OWN_POST"))
                .body("others.person.subject", contains("rudi"));
    }

    @Test
    void each_reminder_goes_out_once_however_many_instances_look() throws Exception {
        rule(Map.of("ENDORSER", 1), 1, 200);
        var papers = IntStream.range(0, 12).mapToObj(i -> office.submitted()).toList();
        var timetable = deadlines.timetable(office.code()).orElseThrow();
        var before = Instant.now().plusSeconds(60);
        var threads = Executors.newFixedThreadPool(8);
        List<CompletableFuture<Void>> looks = new ArrayList<>();
        for (int i = 0; i < 32; i++) {
            looks.add(CompletableFuture.runAsync(
                    () -> reminding.take(office.code(), timetable, Station.ENDORSER, Step.REMIND, before), threads));
        }
        looks.forEach(CompletableFuture::join);
        threads.shutdown();

        assertThat(events("REMINDER_DUE")).isEqualTo(papers.size());
        await().during(Duration.ofSeconds(3)).atMost(LONG).until(() -> events("REMINDER_DUE") == papers.size());
    }

    @Test
    void what_lies_too_long_is_taken_further_to_the_post_that_is_named() throws Exception {
        var governor = office.post("ผู้ว่าราชการจังหวัด");
        office.authority(governor, "OWN_POST", "prasit");
        office.as("admin", "admin")
                .body(Map.of(
                        "days", Map.of("ENDORSER", 1), "remindBefore", 0, "escalateAfter", 2, "escalateTo", governor))
                .post("/api/v1/deadlines")
                .then()
                .statusCode(201);
        var paper = office.submitted();
        assertThat(events("ESCALATED")).isZero();

        TestClock.later(Duration.ofDays(7), () -> {
            await().atMost(LONG).until(() -> events("ESCALATED") == 1 && events("REMINDER_DUE") == 1);
            list("prasit", "/escalated", "officer").body("items.id", contains(paper.id()));
            list("admin", "/escalated", "admin").body("items.id", contains(paper.id()));
            list("other", "/escalated", "officer").body("items", hasSize(0));
            list("admin", "/counts", "admin").body("escalated", greaterThanOrEqualTo(1));
        });
        paper.decide("somboon", "ENDORSE", "endorser").statusCode(200);
        list("prasit", "/escalated", "officer").body("items", hasSize(0));
    }

    private void rule(Map<String, Integer> days, int remindBefore, int escalateAfter) {
        office.as("admin", "admin")
                .body(Map.of("days", days, "remindBefore", remindBefore, "escalateAfter", escalateAfter))
                .post("/api/v1/deadlines")
                .then()
                .statusCode(201);
    }

    private void enter(int day, boolean works) {
        office.as("admin", "admin")
                .body(Map.of(
                        "day",
                        Office.TODAY.plusDays(day).toString(),
                        "name",
                        "วันหยุด",
                        "works",
                        works,
                        "source",
                        "ประกาศจังหวัด"))
                .post("/api/v1/holidays")
                .then()
                .statusCode(201);
    }

    private ValidatableResponse list(String subject, String view, String... roles) {
        return office.as(subject, roles).get("/api/v1/worklist" + view).then().statusCode(200);
    }

    private long events(String type) throws SQLException {
        try (var connection = database.getConnection();
                var question =
                        connection.prepareStatement("select count(*) from event where type = ? and office = ?")) {
            question.setString(1, type);
            question.setString(2, office.code());
            try (var answer = question.executeQuery()) {
                answer.next();
                return answer.getLong(1);
            }
        }
    }
}
