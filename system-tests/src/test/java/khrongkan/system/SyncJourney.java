package khrongkan.system;

import static khrongkan.system.Paper.made;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import khrongkan.kit.testing.Copy;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Another system keeps copies of lists through the gateway while others write, and ends with what the lists show. */
@ExtendWith(Stack.Started.class)
class SyncJourney {

    private static final String BUDGETS = "/api/v1/budgets";
    private static final String PROPOSALS = "/api/v1/proposals";
    private static final int ROUNDS = 40;

    private final Stack stack;
    private final String mark = UUID.randomUUID().toString();

    SyncJourney(Stack stack) {
        this.stack = stack;
    }

    @Test
    void a_copy_kept_while_two_write_ends_equal_to_the_list() throws Exception {
        var ours = BUDGETS + "?q=" + mark;
        var threads = Executors.newFixedThreadPool(3);
        try {
            var writers = List.of(threads.submit(writer("author", 1)), threads.submit(writer("finance", 2)));
            var reader = threads.submit(() -> {
                var copy = copy("system", ours).limit(7);
                while (!writers.stream().allMatch(Future::isDone)) {
                    copy.refresh();
                }
                return copy;
            });
            int left = writers.get(0).get() + writers.get(1).get();
            var copy = reader.get().refresh();

            assertThat(copy.items()).isEqualTo(copy.whole());
            assertThat(copy.items()).hasSize(left);
        } finally {
            threads.shutdownNow();
        }
    }

    @Test
    void a_proposal_leaves_the_drafts_and_goes_from_one_worklist_to_the_next() {
        var drafts = copy("author", PROPOSALS + "?state=DRAFT").refresh();
        var endorsers = copy("endorser", "/api/v1/worklist").refresh();
        var approvers = copy("approver", "/api/v1/worklist").refresh();
        var paper = Paper.draft(stack, "10000.00");
        assertThat(drafts.refresh().items()).containsKey(paper.id());

        paper.must("author", "SUBMIT");
        assertThat(drafts.refresh().gone().get(paper.id())).containsOnlyKeys("id");
        assertThat(endorsers.refresh().items()).containsKey(paper.id());

        paper.must("endorser", "ENDORSE");
        assertThat(endorsers.refresh().items()).doesNotContainKey(paper.id());
        assertThat(approvers.refresh().items()).containsKey(paper.id());
        assertThat(copy("stranger", PROPOSALS).refresh().items()).doesNotContainKey(paper.id());
        assertThat(copy("author", paper.path() + "/history", "number").refresh().items())
                .containsOnlyKeys("1", "2");
    }

    /** Drafts budgets, changes some and deletes some, and tells how many of its own are left. */
    private Callable<Integer> writer(String user, int seed) {
        var random = new Random(seed);
        return () -> {
            int left = 0;
            for (int round = 0; round < ROUNDS; round++) {
                var id = made(stack.as(user).body(draft(round)).post(BUDGETS));
                left++;
                int version = 1;
                for (; random.nextBoolean(); version++) {
                    assertThat(stack.as(user)
                                    .header("If-Match", "\"" + version + "\"")
                                    .body(draft(round + version))
                                    .put(BUDGETS + "/" + id)
                                    .statusCode())
                            .isEqualTo(200);
                }
                if (random.nextInt(3) == 0) {
                    assertThat(stack.as(user)
                                    .header("If-Match", "\"" + version + "\"")
                                    .delete(BUDGETS + "/" + id)
                                    .statusCode())
                            .isEqualTo(204);
                    left--;
                }
            }
            return left;
        };
    }

    private Map<String, Object> draft(int sum) {
        return Map.of(
                "title",
                "งบประมาณ " + mark,
                "fiscalYear",
                2547,
                "eventDate",
                "2004-01-21",
                "trainingClass",
                "EXTERNAL",
                "venueKind",
                "GOVERNMENT",
                "lines",
                List.of(Map.of("category", "MATERIAL", "description", "วัสดุ", "lumpSum", sum + 1)));
    }

    private Copy copy(String user, String path) {
        return copy(user, path, "id");
    }

    private Copy copy(String user, String path, String id) {
        return new Copy(() -> stack.as(user), path, id);
    }
}
