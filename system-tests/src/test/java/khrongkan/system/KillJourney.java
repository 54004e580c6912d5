package khrongkan.system;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.restassured.response.Response;
import java.time.Duration;
import java.util.List;
import java.util.Random;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.function.Predicate;
import khrongkan.local.Service;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** A service killed with -9 at any moment loses nothing it acknowledged and does nothing twice. */
@ExtendWith(Stack.Started.class)
class KillJourney {

    private static final Duration SOON = Duration.ofMinutes(1);
    private static final Predicate<String> RESERVATION = line -> line.matches("POST /internal/budgets/.*/reservations");
    private static final Predicate<String> CONFIRMATION =
            line -> line.matches("POST /internal/reservations/.*/confirm");
    private static final Predicate<String> DECISION = line -> line.matches("POST /api/v1/proposals/.*/decisions");

    private final Stack stack;
    private final String key = UUID.randomUUID().toString();

    KillJourney(Stack stack) {
        this.stack = stack;
    }

    @Test
    void killed_after_the_reservation_nothing_was_signed_and_the_hold_expires() {
        var paper = Paper.draft(stack, "3000.00");
        var seal = paper.seal();
        stack.beforeBudget().whenAnswered(RESERVATION, () -> stack.kill(Service.APPROVAL));

        assertThat(paper.decide("author", "SUBMIT", key, seal, null).statusCode())
                .isGreaterThanOrEqualTo(500);
        assertThat(stack.beforeBudget().happened()).isTrue();
        assertThat(paper.reserved()).isEqualTo(3000.00);
        stack.restart(Service.APPROVAL);

        assertThat(paper.state()).isEqualTo("DRAFT");
        assertThat(submissions(paper)).isEmpty();
        await().atMost(SOON).untilAsserted(() -> assertThat(paper.reserved()).isZero());
        assertSubmittedOnce(paper, paper.decide("author", "SUBMIT", key, seal, null));
    }

    @Test
    void killed_after_the_commit_the_hold_is_confirmed_by_the_next_process() {
        var paper = Paper.draft(stack, "3000.00");
        var seal = paper.seal();
        stack.beforeBudget().whenAsked(CONFIRMATION, () -> stack.kill(Service.APPROVAL));

        paper.decide("author", "SUBMIT", key, seal, null);
        await().atMost(SOON).until(() -> stack.beforeBudget().happened());
        stack.restart(Service.APPROVAL);

        assertSubmittedOnce(paper, paper.decide("author", "SUBMIT", key, seal, null));
        paper.must("endorser", "ENDORSE");
        MainJourney.approve(paper);
        await().atMost(SOON).untilAsserted(() -> assertThat(paper.committed()).isEqualTo(3000.00));
    }

    @Test
    void killed_before_the_answer_the_retry_gets_the_answer_of_the_first() {
        var paper = Paper.draft(stack, "3000.00");
        var seal = paper.seal();
        stack.beforeApproval().whenAnswered(DECISION, () -> stack.kill(Service.APPROVAL));

        var lost = paper.decide("author", "SUBMIT", key, seal, null);
        assertThat(stack.beforeApproval().happened()).isTrue();
        stack.restart(Service.APPROVAL);
        var again = paper.decide("author", "SUBMIT", key, seal, null);

        assertThat(lost.statusCode()).isBetween(200, 599);
        assertThat(again.header("Idempotency-Replayed")).isEqualTo("true");
        assertSubmittedOnce(paper, again);
    }

    @Test
    void a_budget_service_that_is_away_after_an_approval_commits_when_it_is_back() {
        var paper = Paper.draft(stack, "3000.00");
        paper.must("author", "SUBMIT");
        paper.must("endorser", "ENDORSE");
        await().atMost(SOON).untilAsserted(() -> assertThat(approvable(paper)).isTrue());

        stack.kill(Service.BUDGET);
        paper.must("approver", "APPROVE");
        await().during(Duration.ofSeconds(Long.getLong("proof.away", 5)))
                .atMost(Duration.ofSeconds(2 * Long.getLong("proof.away", 5) + 5))
                .untilAsserted(() -> assertThat(paper.state()).isEqualTo("APPROVED"));
        stack.restart(Service.BUDGET);

        await().atMost(SOON).untilAsserted(() -> {
            assertThat(paper.committed()).isEqualTo(3000.00);
            assertThat(paper.reserved()).isZero();
        });
    }

    @Test
    void killed_at_any_moment_a_submission_happens_once() {
        var random = new Random(20040121);
        for (int round = 0; round < Integer.getInteger("proof.kills", 3); round++) {
            killedAtAnyMoment(List.of(Service.values()).get(random.nextInt(3)), random.nextInt(150));
        }
    }

    private void killedAtAnyMoment(Service victim, int milliseconds) {
        var paper = Paper.draft(stack, "3000.00");
        var seal = paper.seal();
        var roundKey = UUID.randomUUID().toString();
        var first = CompletableFuture.supplyAsync(() -> paper.decide("author", "SUBMIT", roundKey, seal, null));
        CompletableFuture.delayedExecutor(milliseconds, TimeUnit.MILLISECONDS).execute(() -> stack.kill(victim));
        first.join();
        await().atMost(SOON).until(() -> !stack.isRunning(victim));
        stack.restart(victim);

        await().atMost(SOON)
                .untilAsserted(
                        () -> assertSubmittedOnce(paper, paper.decide("author", "SUBMIT", roundKey, seal, null)));
        paper.must("endorser", "ENDORSE");
        MainJourney.approve(paper);
        await().atMost(SOON).untilAsserted(() -> assertThat(paper.committed()).isEqualTo(3000.00));
    }

    private boolean approvable(Paper paper) {
        return stack.as("approver")
                .get(paper.path())
                .jsonPath()
                .getBoolean("actions.find { it.action == 'APPROVE' }.allowed");
    }

    private static void assertSubmittedOnce(Paper paper, Response answer) {
        assertThat(answer.statusCode()).as(answer.asString()).isBetween(200, 201);
        assertThat(paper.state()).isEqualTo("SUBMITTED");
        assertThat(submissions(paper)).hasSize(1);
        assertThat(paper.reserved()).isEqualTo(3000.00);
    }

    private static List<?> submissions(Paper paper) {
        return paper.history().stream()
                .filter(entry -> "SUBMIT".equals(entry.get("action")))
                .toList();
    }
}
