package khrongkan.participants.duplicate;

import static khrongkan.participants.Api.NEVERTHELESS;
import static khrongkan.participants.Api.ORGANIZATIONS;
import static khrongkan.participants.Api.as;
import static khrongkan.participants.Api.letters;
import static khrongkan.participants.Api.made;
import static khrongkan.participants.Api.officer;
import static khrongkan.participants.Api.post;
import static khrongkan.participants.Api.problem;
import static khrongkan.participants.Api.put;
import static khrongkan.participants.Api.registrations;
import static khrongkan.participants.Api.seminar;
import static khrongkan.participants.Api.stranger;
import static khrongkan.participants.Api.trainee;
import static khrongkan.participants.Api.violation;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.greaterThanOrEqualTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Stream;
import khrongkan.kit.testing.TestDatabase;
import khrongkan.kit.testing.TestIssuer;
import org.hibernate.Session;
import org.junit.jupiter.api.Test;

@QuarkusTest
@WithTestResource(TestDatabase.class)
@WithTestResource(TestIssuer.class)
class DuplicateResourceTest {

    private static final String DUPLICATES = "/api/v1/duplicates";

    @Inject
    Session rows;

    /** In letters, for figures would tell two names apart. */
    private final String mark = letters();

    @Test
    void a_new_record_that_looks_like_another_is_stopped_and_the_other_is_shown() {
        String first = made(ORGANIZATIONS, body("บริษัท ศีรษะ" + mark + " จำกัด", ""));

        problem(post(ORGANIZATIONS, body("หจก. ศรีสะ" + mark, "")), 409, "possible-duplicate")
                .body("candidates.id", contains(first))
                .body("candidates[0].name", equalTo("บริษัท ศีรษะ" + mark + " จำกัด"))
                .body("candidates[0].score", equalTo(0.8f))
                .body("candidates[0].reasons.code", contains("SOUNDS_ALIKE"))
                .body("candidates[0].reasons[0].text", equalTo("the names sound alike"));
        violation(
                post(ORGANIZATIONS, body("ศีรษะ" + mark, ",\"duplicateOverride\":{\"reason\":\" \"}")),
                "/duplicateOverride/reason",
                "not-blank");
        stranger()
                .contentType("application/json")
                .body(body("ศีรษะ" + mark, ""))
                .post(ORGANIZATIONS)
                .then()
                .statusCode(201);
    }

    @Test
    void a_reason_lets_it_in_and_the_two_are_queued() {
        String first = made(ORGANIZATIONS, body("โรงสี" + mark, ""));
        String second = made(ORGANIZATIONS, body("โรงสี" + mark, "," + NEVERTHELESS));
        String id = queued(first);

        officer()
                .get(DUPLICATES + "/" + id)
                .then()
                .statusCode(200)
                .body("records.id", containsInAnyOrder(first, second))
                .body("state", equalTo("OPEN"))
                .body("comment", equalTo("ทดสอบ"))
                .body("reasons.code", contains("SAME_NAME"));
        assertThat(history(id)).containsExactly("OVERRIDE");
        problem(stranger().get(DUPLICATES + "/" + id), 404, "not-found");
        stranger().get(DUPLICATES).then().statusCode(200).body("items.id", not(hasItem(id)));
    }

    @Test
    void a_number_that_is_taken_is_no_matter_of_opinion() {
        String number = UUID.randomUUID().toString();
        String numbered =
                ",\"identifiers\":[{\"scheme\":\"COOP\",\"value\":\"%s\"}],%s".formatted(number, NEVERTHELESS);
        made(ORGANIZATIONS, body("สหกรณ์" + mark, numbered));

        problem(post(ORGANIZATIONS, body("สหกรณ์" + mark, numbered)), 409, "identifier-taken");
    }

    @Test
    void a_change_of_name_queues_what_it_looks_like_now() {
        String first = made(ORGANIZATIONS, body("ไร่" + mark, ""));
        String second = made(ORGANIZATIONS, body("สวน" + letters(), ""));

        put(ORGANIZATIONS + "/" + second, "\"0\"", body("ไร่" + mark, ""))
                .then()
                .statusCode(200);

        queued(first);
    }

    @Test
    void what_is_dismissed_is_not_queued_again() {
        String first = made(ORGANIZATIONS, body("โรงสี" + mark, ""));
        made(ORGANIZATIONS, body("โรงสี" + mark, "," + NEVERTHELESS));
        String id = queued(first);

        problem(
                as("auditor")
                        .contentType("application/json")
                        .body("{\"reason\":\"x\"}")
                        .post(DUPLICATES + "/" + id + "/dismissal"),
                403,
                "role-missing");
        decide(id, "dismissal", "{\"reason\":\"คนละแห่ง\"}")
                .then()
                .statusCode(200)
                .body("state", equalTo("DISMISSED"))
                .body("comment", equalTo("คนละแห่ง"));
        problem(decide(id, "dismissal", "{\"reason\":\"x\"}"), 409, "duplicate-decided");
        problem(decide(id, "undo", "{\"reason\":\"x\"}"), 409, "duplicate-not-merged");
        rescan();

        officer().queryParam("limit", 200).get(DUPLICATES).then().body("items.id", not(hasItem(id)));
    }

    @Test
    void a_rescan_finds_what_came_in_past_the_watch() {
        String first = made(ORGANIZATIONS, body("ศรีสะ" + mark, ""));
        String second = made(ORGANIZATIONS, body("ศีรษะ" + mark, "," + NEVERTHELESS));
        forget(queued(first));

        rescan().body("found", greaterThanOrEqualTo(1));

        assertThat(records(queued(first))).contains(first, second);
    }

    @Test
    void of_two_scans_at_once_one_finds_it() {
        String first = made(ORGANIZATIONS, body("ศรีสะ" + mark, ""));
        made(ORGANIZATIONS, body("ศีรษะ" + mark, "," + NEVERTHELESS));
        forget(queued(first));

        var scans = Stream.generate(() -> CompletableFuture.runAsync(DuplicateResourceTest::rescan))
                .limit(4)
                .toArray(CompletableFuture[]::new);
        CompletableFuture.allOf(scans).join();

        assertThat(queued(first)).isNotEmpty();
    }

    @Test
    void a_merge_moves_what_points_to_the_other_and_its_undoing_moves_it_back() {
        String survivor = made(ORGANIZATIONS, body("โรงสี" + mark, ",\"phone\":\"045-612345\""));
        String number = UUID.randomUUID().toString().toUpperCase(java.util.Locale.ROOT);
        String other = made(
                ORGANIZATIONS,
                body(
                        "โรงสี" + mark,
                        ",\"phone\":\"045-999999\",\"identifiers\":[{\"scheme\":\"COOP\",\"value\":\"%s\"}],%s"
                                .formatted(number, NEVERTHELESS)));
        String list = registrations(seminar(38, 33, 5));
        String place = made(list, trainee(other, "PROVINCIAL"));
        Map<String, Object> before = shown(survivor);
        Map<String, Object> otherBefore = shown(other);
        String id = queued(survivor);

        decide(id, "merge", merge(survivor, "\"PHONE\"")).then().statusCode(200).body("state", equalTo("MERGED"));

        officer()
                .get(ORGANIZATIONS + "/" + survivor)
                .then()
                .body("phone", equalTo("+6645999999"))
                .body("identifiers.value", contains(number));
        officer().get(list + "/" + place).then().body("organizationId", equalTo(survivor));
        problem(officer().get(ORGANIZATIONS + "/" + other), 410, "merged-away").body("mergedInto", equalTo(survivor));
        problem(put(ORGANIZATIONS + "/" + other, "\"1\"", body("x", "")), 410, "merged-away");
        violation(post(list, trainee(other, "COOPERATIVE")), "/organizationId", "unknown-organization");
        officer().queryParam("q", "โรงสี" + mark).get(ORGANIZATIONS).then().body("items.id", contains(survivor));
        officer()
                .queryParam("q", "โรงสี" + mark)
                .get(ORGANIZATIONS + "/search")
                .then()
                .body("items.id", contains(survivor));

        decide(id, "undo", "{\"reason\":\"ผิดแห่ง\"}").then().statusCode(200).body("state", equalTo("OPEN"));

        assertThat(shown(survivor)).isEqualTo(before);
        assertThat(shown(other)).isEqualTo(otherBefore);
        officer().get(list + "/" + place).then().body("organizationId", equalTo(other));
        assertThat(history(id)).containsExactly("OVERRIDE", "MERGE", "UNDO_MERGE");
    }

    @Test
    void a_merge_that_would_seat_one_twice_is_refused() {
        String one = made(ORGANIZATIONS, body("โรงสี" + mark, ""));
        String other = made(ORGANIZATIONS, body("โรงสี" + mark, "," + NEVERTHELESS));
        String list = registrations(seminar(38, 33, 5));
        made(list, trainee(one, "PROVINCIAL"));
        made(list, trainee(other, "PROVINCIAL"));
        String id = queued(one);

        problem(decide(id, "merge", merge(one, "")), 409, "merge-collides");
        violation(decide(id, "merge", merge(UUID.randomUUID().toString(), "")), "/survivor", "not-of-the-pair");
        officer().get(ORGANIZATIONS + "/" + other).then().statusCode(200);
    }

    @Test
    void what_was_built_upon_a_merge_is_not_undone() {
        String one = made(ORGANIZATIONS, body("โรงสี" + mark, ""));
        made(ORGANIZATIONS, body("โรงสี" + mark, "," + NEVERTHELESS));
        String id = queued(one);
        decide(id, "merge", merge(one, "\"NAME\",\"ADDRESS\"")).then().statusCode(200);
        put(ORGANIZATIONS + "/" + one, "\"1\"", body("โรงสี" + mark + "ใหม่", ""))
                .then()
                .statusCode(200);

        problem(decide(id, "undo", "{\"reason\":\"x\"}"), 409, "merge-built-upon");
    }

    @Test
    void the_queue_is_paged_by_score() {
        made(ORGANIZATIONS, body("โรงสี" + mark, ""));
        made(ORGANIZATIONS, body("โรงสี" + mark, "," + NEVERTHELESS));
        made(ORGANIZATIONS, body("สหกรณ์โรงสี" + mark, "," + NEVERTHELESS));

        String next = officer()
                .queryParam("limit", 1)
                .queryParam("register", "ORGANIZATION")
                .get(DUPLICATES)
                .then()
                .body("items", hasSize(1))
                .extract()
                .path("next");
        officer()
                .queryParam("limit", 1)
                .queryParam("cursor", next)
                .get(DUPLICATES)
                .then()
                .body("items", hasSize(1));
        officer()
                .queryParam("state", "MERGED")
                .queryParam("register", "PERSON")
                .get(DUPLICATES)
                .then()
                .body("items", empty());
    }

    private static String body(String name, String more) {
        return "{\"name\":\"%s\",\"kind\":\"OTHER\"%s}".formatted(name, more);
    }

    private static String merge(String survivor, String take) {
        return "{\"survivor\":\"%s\",\"take\":[%s],\"reason\":\"แห่งเดียวกัน\"}".formatted(survivor, take);
    }

    private static Response decide(String id, String what, String body) {
        return post(DUPLICATES + "/" + id + "/" + what, body);
    }

    private static io.restassured.response.ValidatableResponse rescan() {
        return post(DUPLICATES + "/rescans", "{\"register\":\"ORGANIZATION\"}")
                .then()
                .statusCode(200);
    }

    private static Map<String, Object> shown(String id) {
        Map<String, Object> shown = officer()
                .get(ORGANIZATIONS + "/" + id)
                .then()
                .statusCode(200)
                .extract()
                .path("$");
        shown.remove("changedAt");
        return shown;
    }

    /** The queued duplicate of this record. */
    private String queued(String record) {
        return rows.createNativeQuery(
                        "select cast(id as text) from duplicate where :record in (first_id, second_id)", String.class)
                .setParameter("record", UUID.fromString(record))
                .getSingleResult();
    }

    private List<String> records(String id) {
        return rows.createNativeQuery(
                        "select cast(unnest(array[first_id, second_id]) as text) from duplicate where id = :id",
                        String.class)
                .setParameter("id", UUID.fromString(id))
                .getResultList();
    }

    private List<String> history(String id) {
        return rows.createNativeQuery("select action from change where subject_id = :id order by at, id", String.class)
                .setParameter("id", UUID.fromString(id))
                .getResultList();
    }

    @Transactional
    void forget(String id) {
        rows.createNativeMutationQuery("delete from duplicate where id = :id")
                .setParameter("id", UUID.fromString(id))
                .executeUpdate();
    }
}
