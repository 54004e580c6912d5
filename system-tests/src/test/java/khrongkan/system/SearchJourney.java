package khrongkan.system;

import static org.assertj.core.api.Assertions.assertThat;

import io.restassured.path.json.JsonPath;
import io.restassured.response.Response;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** An officer finds a plant by what she remembers of its name, is stopped entering it again, and makes one of two. */
@ExtendWith(Stack.Started.class)
class SearchJourney {

    private static final String ORGANIZATIONS = "/api/v1/organizations";
    private static final String DUPLICATES = "/api/v1/duplicates";

    private final Stack stack;

    /** In letters: a figure would tell two names apart. */
    private final String mark = letters();

    SearchJourney(Stack stack) {
        this.stack = stack;
    }

    @Test
    void a_name_is_found_in_every_spelling_and_best_first() {
        var whole = "บริษัท สวนศีรษะ" + mark + " จำกัด";
        var id = entered(whole, Map.of());

        for (var typed : List.of(whole, "สวนศีรษะ" + mark, "ศีรษะ" + mark, "สวนศรีสะ" + mark, mark)) {
            assertThat(found(typed).getList("items.id")).as(typed).containsExactly(id);
        }
        assertThat(found("หจก.สวนศีรษะ" + mark).getString("items[0].match.reason"))
                .isEqualTo("SAME_WITHOUT_TITLE");
        assertThat(found("ศรีสะ" + mark).getString("items[0].match.reason")).isEqualTo("SOUNDS_ALIKE");
        assertThat(found("ศรีสะ" + mark).getString("items[0].match.text")).isEqualTo("ออกเสียงคล้ายกัน");
        assertThat(searched("stranger", mark).jsonPath().getList("items")).isEmpty();
        assertThat(searched("author", "ก".repeat(301)).statusCode()).isEqualTo(400);
        assertThat(searched("system", mark).statusCode()).isEqualTo(403);
    }

    @Test
    void what_is_entered_twice_is_stopped_let_in_with_a_reason_merged_and_parted_again() {
        var first = entered("สหกรณ์ศีรษะ" + mark, Map.of());
        var stopped = enter("สหกรณ์ศรีสะ" + mark, Map.of());
        assertThat(stopped.statusCode()).isEqualTo(409);
        assertThat(stopped.jsonPath().getString("code")).isEqualTo("possible-duplicate");
        assertThat(stopped.jsonPath().getList("candidates.id")).containsExactly(first);
        var second = entered("สหกรณ์ศรีสะ" + mark, Map.of("duplicateOverride", Map.of("reason", "คนละสาขา")));

        var queue =
                stack.as("registrar").queryParam("limit", 200).get(DUPLICATES).jsonPath();
        String id = queue.getString("items.find { it.records.id.contains('%s') }.id".formatted(first));
        assertThat(decide("stranger", id, "dismissal", Map.of("reason", "x")).statusCode())
                .isEqualTo(404);
        var merge = Map.of("survivor", first, "take", List.of(), "reason", "แห่งเดียวกัน");
        assertThat(decide("registrar", id, "merge", merge).jsonPath().getString("state"))
                .isEqualTo("MERGED");
        var gone = stack.as("author").get(ORGANIZATIONS + "/" + second);
        assertThat(gone.statusCode()).isEqualTo(410);
        assertThat(gone.jsonPath().getString("mergedInto")).isEqualTo(first);
        assertThat(found(mark).getList("items.id")).containsExactly(first);

        assertThat(decide("registrar", id, "undo", Map.of("reason", "ผิด")).statusCode())
                .isEqualTo(200);
        assertThat(found(mark).getList("items.id")).containsExactlyInAnyOrder(first, second);
    }

    private String entered(String name, Map<String, Object> more) {
        return Paper.made(enter(name, more));
    }

    private Response enter(String name, Map<String, Object> more) {
        var body = new HashMap<String, Object>(more);
        body.put("name", name);
        body.put("kind", "OTHER");
        return stack.as("author").body(body).post(ORGANIZATIONS);
    }

    private JsonPath found(String typed) {
        return searched("author", typed).jsonPath();
    }

    private Response searched(String user, String typed) {
        return stack.as(user).queryParam("q", typed).get(ORGANIZATIONS + "/search");
    }

    private Response decide(String user, String id, String what, Map<String, ?> body) {
        return stack.as(user).body(body).post(DUPLICATES + "/" + id + "/" + what);
    }

    static String letters() {
        var consonants = "กขคงจชดตทนบปผพมยรลวสหอ";
        var letters = new StringBuilder();
        UUID.randomUUID()
                .toString()
                .chars()
                .filter(c -> c != '-')
                .forEach(digit -> letters.append(consonants.charAt(Character.digit(digit, 16))));
        return letters.toString();
    }
}
