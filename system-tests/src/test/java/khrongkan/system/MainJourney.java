package khrongkan.system;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.equalTo;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import khrongkan.local.Service;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** From draft over three signatures to APPROVED, with the right people and the right money. */
@ExtendWith(Stack.Started.class)
class MainJourney {

    private final Stack stack;

    MainJourney(Stack stack) {
        this.stack = stack;
    }

    @Test
    void three_people_sign_the_same_dossier_and_the_fund_is_committed() {
        var paper = Paper.draft(stack, "10000.00");
        var seal = paper.seal();

        paper.must("author", "SUBMIT");
        assertThat(paper.state()).isEqualTo("SUBMITTED");
        assertThat(paper.reserved()).isEqualTo(3000.00);

        paper.must("endorser", "ENDORSE");
        assertThat(paper.read().<String>get("verificationCode")).isNull();
        approve(paper);

        assertThat(paper.state()).isEqualTo("APPROVED");
        assertThat(paper.read().getString("verificationCode")).isNotBlank();
        assertThat(paper.history()).extracting(entry -> entry.get("action")).contains("SUBMIT", "ENDORSE", "APPROVE");
        assertSameSealAndChain(paper.history(), seal);
        await().atMost(Duration.ofSeconds(30)).untilAsserted(() -> {
            assertThat(paper.committed()).isEqualTo(3000.00);
            assertThat(paper.reserved()).isZero();
        });
    }

    @Test
    void a_returned_paper_comes_back_as_the_next_revision_and_its_hold_is_replaced() {
        var paper = Paper.draft(stack, "10000.00");
        paper.must("author", "SUBMIT");
        var firstSeal = paper.seal();
        var returned = paper.decide("endorser", "RETURN", "return-" + paper.id(), paper.seal(), "ค่าวัสดุสูงไป");
        assertThat(returned.statusCode()).as(returned.asString()).isBetween(200, 201);
        assertThat(paper.state()).isEqualTo("RETURNED");

        await().atMost(Duration.ofSeconds(30)).untilAsserted(() -> correctBudget(paper, "2500.00"));
        paper.must("author", "SUBMIT");

        assertThat(paper.read().getInt("revision")).isEqualTo(2);
        assertThat(paper.reserved()).isEqualTo(2640.00);
        assertThat(paper.read().getList("signatures")).hasSize(1);
        stack.as("endorser")
                .get(paper.path() + "/revisions/1")
                .then()
                .statusCode(200)
                .body("seal", equalTo(firstSeal));

        paper.must("endorser", "ENDORSE");
        approve(paper);
        await().atMost(Duration.ofSeconds(30))
                .untilAsserted(() -> assertThat(paper.committed()).isEqualTo(2640.00));
    }

    @Test
    void a_recalled_paper_gives_its_money_back() {
        var paper = Paper.draft(stack, "3000.00");
        paper.must("author", "SUBMIT");
        paper.must("author", "RECALL");

        assertThat(paper.state()).isEqualTo("DRAFT");
        await().atMost(Duration.ofSeconds(30))
                .untilAsserted(() -> assertThat(paper.reserved()).isZero());
        paper.must("author", "SUBMIT");
        assertThat(paper.reserved()).isEqualTo(3000.00);
    }

    @Test
    void the_worklist_shows_each_paper_to_whom_it_waits_for() {
        var paper = Paper.draft(stack, "3000.00");
        paper.must("author", "SUBMIT");

        assertThat(waitingFor("endorser")).contains(paper.id());
        assertThat(waitingFor("approver")).doesNotContain(paper.id());
        paper.must("endorser", "ENDORSE");
        assertThat(waitingFor("endorser")).doesNotContain(paper.id());
        assertThat(waitingFor("approver")).contains(paper.id());
    }

    @Test
    void the_case_reference_of_a_submission_is_in_the_log_of_every_service_it_passes() {
        var paper = Paper.draft(stack, "3000.00");
        var reference = "CASE-" + UUID.randomUUID();
        stack.as("author")
                .header("X-Case-Reference", reference)
                .body(Map.of("action", "SUBMIT", "seal", paper.seal()))
                .post(paper.path() + "/decisions")
                .then()
                .statusCode(200)
                .header("X-Case-Reference", reference);

        for (var service : List.of(Service.APPROVAL, Service.BUDGET, Service.PARTICIPANTS)) {
            await().atMost(Duration.ofSeconds(30))
                    .untilAsserted(() -> assertThat(stack.log(service)).contains(reference));
        }
    }

    /** The hold is confirmed behind the scenes; until then an approval would be an approval without money. */
    static void approve(Paper paper) {
        await().atMost(Duration.ofSeconds(30)).untilAsserted(() -> paper.must("approver", "APPROVE"));
    }

    private void correctBudget(Paper paper, String lumpSum) {
        var present = stack.as("author").get("/api/v1/budgets/" + paper.budget());
        var corrected = Papers.budget("แก้ไข", paper.seminar(), paper.fund(), lumpSum);
        stack.as("author")
                .header("If-Match", present.header("ETag"))
                .body(corrected)
                .put("/api/v1/budgets/" + paper.budget())
                .then()
                .statusCode(200);
    }

    private List<String> waitingFor(String user) {
        var found = new ArrayList<String>();
        String next = "";
        while (next != null) {
            var page = stack.as(user).get("/api/v1/worklist?limit=200" + next).jsonPath();
            found.addAll(page.getList("items.id", String.class));
            next = page.getString("next") == null ? null : "&cursor=" + page.getString("next");
        }
        return found;
    }

    private static void assertSameSealAndChain(List<Map<String, Object>> history, String seal) {
        var signed = history.stream()
                .filter(entry -> List.of("SUBMIT", "ENDORSE", "APPROVE").contains(entry.get("action")))
                .toList();
        assertThat(signed).hasSize(3).allSatisfy(entry -> assertThat(entry).containsEntry("seal", seal));
        for (int i = 1; i < history.size(); i++) {
            assertThat(history.get(i).get("previous"))
                    .isEqualTo(history.get(i - 1).get("hash"));
        }
    }
}
