package khrongkan.system;

import static khrongkan.system.Paper.made;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import khrongkan.kit.testing.Copy;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Another system keeps a copy of the register while a file is imported into it, and records are changed and merged. */
@ExtendWith(Stack.Started.class)
class RegisterSyncJourney {

    private static final String ORGANIZATIONS = "/api/v1/organizations";
    private static final String DUPLICATES = "/api/v1/duplicates";
    private static final int IMPORTED = 3_000;
    private static final int CHANGED = 10;

    private final Stack stack;
    private final String mark = UUID.randomUUID().toString();

    RegisterSyncJourney(Stack stack) {
        this.stack = stack;
    }

    @Test
    void a_copy_kept_meanwhile_ends_equal_to_the_register() throws Exception {
        var threads = Executors.newFixedThreadPool(3);
        try {
            var imported = threads.submit(this::importFile);
            var merged = threads.submit(this::changeAndMerge);
            var reader = threads.submit(() -> {
                var copy = new Copy(() -> stack.as("system"), ORGANIZATIONS, "id").limit(50);
                while (!imported.isDone() || !merged.isDone()) {
                    copy.glance();
                }
                return copy;
            });
            assertThat(imported.get()).isEqualTo(200);
            var gone = merged.get();
            var copy = reader.get().refresh();

            assertThat(copy.items()).isEqualTo(copy.whole()).doesNotContainKeys(gone.toArray(String[]::new));
            assertThat(copy.items()).hasSizeGreaterThan(IMPORTED);
        } finally {
            threads.shutdownNow();
        }
    }

    @Test
    void who_is_taken_off_a_list_is_taken_out_of_its_copy() {
        var seminar = made(stack.as("author").body(Papers.seminar(mark)).post("/api/v1/seminars"));
        var list = "/api/v1/seminars/" + seminar + "/registrations";
        var copy = new Copy(() -> stack.as("author"), list, "id").refresh();
        var plant =
                made(stack.as("author").body(organization("โรงปุ๋ย " + mark)).post(ORGANIZATIONS));
        var line = made(stack.as("author").body(Papers.registration(plant)).post(list));
        assertThat(copy.refresh().items().get(line)).containsEntry("organizationId", plant);

        var taken = stack.as("author")
                .header("If-Match", stack.as("author").get(list + "/" + line).header("ETag"));
        assertThat(taken.delete(list + "/" + line).statusCode()).isEqualTo(204);
        assertThat(copy.refresh().items()).isEmpty();
        assertThat(copy.gone().get(line)).containsOnlyKeys("id", "deletedAt");
    }

    private int importFile() {
        var file = new StringBuilder("name,kind\n");
        IntStream.range(0, IMPORTED)
                .forEach(i ->
                        file.append("ไฟล์ ").append(mark).append(' ').append(i).append(",OTHER\n"));
        return stack.as("author")
                .contentType("text/csv; charset=UTF-8")
                .body(file.toString().getBytes(StandardCharsets.UTF_8))
                .post(ORGANIZATIONS + "/imports")
                .statusCode();
    }

    /** Enters pairs, changes one of each, merges them, and parts every third again; those that are left merged away. */
    private List<String> changeAndMerge() {
        return IntStream.range(0, CHANGED)
                .mapToObj(i -> {
                    var plant = organization("โรงสี" + SearchJourney.letters());
                    var survivor = made(stack.as("author").body(plant).post(ORGANIZATIONS));
                    var other = made(stack.as("author").body(plant).post(ORGANIZATIONS));
                    var changed = new HashMap<>(plant);
                    changed.put("phone", "045-61234" + i);
                    var put = stack.as("author").header("If-Match", "\"0\"").body(changed);
                    assertThat(put.put(ORGANIZATIONS + "/" + survivor).statusCode())
                            .isEqualTo(200);
                    var pair = pair(other);
                    decide(pair, "merge", Map.of("survivor", survivor, "take", List.of(), "reason", "แห่งเดียวกัน"));
                    if (i % 3 > 0) {
                        return other;
                    }
                    decide(pair, "undo", Map.of("reason", "ผิดแห่ง"));
                    return "";
                })
                .toList();
    }

    private String pair(String record) {
        var queue =
                stack.as("registrar").queryParam("limit", 200).get(DUPLICATES).jsonPath();
        return queue.getString("items.find { it.records.id.contains('%s') }.id".formatted(record));
    }

    private void decide(String pair, String what, Map<String, ?> body) {
        assertThat(stack.as("registrar")
                        .body(body)
                        .post(DUPLICATES + "/" + pair + "/" + what)
                        .statusCode())
                .isEqualTo(200);
    }

    private static Map<String, Object> organization(String name) {
        return Map.of("name", name, "kind", "OTHER", "duplicateOverride", Map.of("reason", "ทดสอบ"));
    }
}
