package khrongkan.kit.thing;

import static io.restassured.RestAssured.given;
import static java.util.concurrent.TimeUnit.SECONDS;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.specification.RequestSpecification;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import khrongkan.kit.testing.TestDatabase;
import khrongkan.kit.testing.TestIssuer;
import khrongkan.kit.testing.Tokens;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.Test;

/** Every change stands in the audit, whatever way it is written; what machines ask for too. */
@QuarkusTest
@WithTestResource(TestDatabase.class)
@WithTestResource(TestIssuer.class)
class AuditTest {

    private static final String BOXES = "/api/v1/boxes";
    private static final String AUDIT = "/api/v1/audit/boxes";

    private final String request = "audit-" + UUID.randomUUID();
    private final String client = "client-" + UUID.randomUUID();

    @Test
    void what_is_made_once_is_entered_once_with_its_id() {
        var key = UUID.randomUUID().toString();
        String id = officer()
                .header("Idempotency-Key", key)
                .post(BOXES)
                .then()
                .statusCode(201)
                .extract()
                .path("id");
        officer().header("Idempotency-Key", key).post(BOXES).then().statusCode(201);
        var entry = only();
        assertThat(entry)
                .containsEntry("subject", "officer")
                .containsEntry("office", Tokens.OFFICE)
                .containsEntry("caseReference", "SSK/1")
                .containsEntry("method", "POST")
                .containsEntry("path", BOXES)
                .containsEntry("resources", List.of(id))
                .containsEntry("status", 201)
                .containsEntry("changed", true)
                .containsEntry("code", null)
                .containsEntry("endUser", null);
        assertThat(Instant.parse((String) entry.get("at")))
                .isBetween(Instant.now().minusSeconds(60), Instant.now().plusSeconds(1));
    }

    @Test
    void a_row_that_is_written_at_the_end_of_its_transaction_is_entered() {
        var id = UUID.randomUUID();
        officer().put(BOXES + "/" + id).then().statusCode(200);
        assertThat(only())
                .containsEntry("method", "PUT")
                .containsEntry("path", BOXES + "/{id}")
                .containsEntry("resources", List.of(id.toString()))
                .containsEntry("status", 200);
    }

    @Test
    void a_removal_in_plain_sql_is_entered_and_one_of_nothing_is_not() {
        var id = UUID.randomUUID();
        given().auth().oauth2(Tokens.of("officer")).put(BOXES + "/" + id).then().statusCode(200);
        officer().delete(BOXES + "/" + id).then().statusCode(204);
        officer().delete(BOXES + "/" + id).then().statusCode(204);
        assertThat(only()).containsEntry("method", "DELETE").containsEntry("status", 204);
    }

    @Test
    void what_was_refused_or_only_asked_by_people_is_not_entered() {
        var id = UUID.randomUUID();
        officer().post(BOXES + "/" + id + "/refused").then().statusCode(409);
        officer().post(BOXES + "/" + id + "/counts").then().statusCode(200);
        officer().post(BOXES + "/questions").then().statusCode(200);
        officer().put(BOXES + "/" + id).then().statusCode(200);
        assertThat(only()).containsEntry("method", "PUT");
    }

    @Test
    void what_a_machine_asks_for_is_entered_and_what_it_may_not_too() {
        var machine = Tokens.machine(client, List.of(Tokens.OFFICE), "kit-test.read");
        var id = UUID.randomUUID();
        ask(machine)
                .header("X-End-User", "u-17")
                .get(BOXES + "/by-name/สมชาย")
                .then()
                .statusCode(200);
        ask(machine).delete(BOXES + "/" + id).then().statusCode(403);
        ask(machine).get("/api/v1/things").then().statusCode(403);
        ask(machine).get("/api/v1/nowhere/สมชาย").then().statusCode(404);
        ask(machine).get(BOXES + "/not-an-id").then().statusCode(405);
        var entries = entered(5);
        assertThat(entries)
                .extracting(entry -> entry.get("method") + " " + entry.get("path") + " " + entry.get("status") + " "
                        + entry.get("code") + " " + entry.get("endUser"))
                .containsExactly(
                        "GET /* 405 method-not-allowed null",
                        "GET /* 404 not-found null",
                        "GET /api/v1/things 403 role-missing null",
                        "DELETE /api/v1/boxes/{id} 403 scope-missing null",
                        "GET /api/v1/boxes/by-name/{name} 200 null u-17");
        assertThat(entries)
                .allSatisfy(entry ->
                        assertThat(entry).containsEntry("client", client).containsEntry("changed", false));
        assertThat(entries.get(3)).containsEntry("resources", List.of(id.toString()));
    }

    @Test
    void a_change_by_a_machine_is_entered_once_and_for_the_office_it_named() {
        var machine =
                Tokens.machine(client, List.of("SSK-INDUSTRY", "UBN-INDUSTRY"), "kit-test.read", "kit-test.write");
        ask(machine)
                .header("X-Office", "UBN-INDUSTRY")
                .header("X-End-User", "u-18")
                .post(BOXES)
                .then()
                .statusCode(201);
        ask(machine)
                .header("X-Office", "UBN-INDUSTRY")
                .post(BOXES + "/questions")
                .then()
                .statusCode(200);
        assertThat(entered(2))
                .extracting(entry -> entry.get("office"), entry -> entry.get("changed"), entry -> entry.get("endUser"))
                .containsExactly(tuple("UBN-INDUSTRY", false, null), tuple("UBN-INDUSTRY", true, "u-18"));
    }

    @Test
    void another_service_is_believed_for_whom_it_calls_and_nobody_else_is() {
        var id = UUID.randomUUID();
        var caller = "subject=%E0%B8%81+1&client=web&office=SSK-INDUSTRY";
        ask(Tokens.system())
                .header("X-Caller", caller)
                .header("X-End-User", "u-19")
                .post("/internal/boxes/" + id)
                .then()
                .statusCode(204);
        assertThat(only())
                .containsEntry("subject", "ก 1")
                .containsEntry("client", "web")
                .containsEntry("via", "service")
                .containsEntry("office", "SSK-INDUSTRY")
                .containsEntry("endUser", "u-19");
        var machine = Tokens.machine(client, List.of(Tokens.OFFICE), "kit-test.write");
        given().auth()
                .oauth2(machine)
                .header("X-Request-Id", request + "-2")
                .header("X-Caller", caller)
                .post(BOXES)
                .then()
                .statusCode(201);
        assertThat(search(auditor(), "requestId", request + "-2"))
                .singleElement()
                .satisfies(entry ->
                        assertThat(entry).containsEntry("subject", client).containsEntry("via", null));
    }

    @Test
    void auditors_find_by_whatever_they_know() {
        var before = Instant.now();
        var machine = Tokens.machine(client, List.of(Tokens.OFFICE), "kit-test.read", "kit-test.write");
        var endUser = "end-" + UUID.randomUUID();
        String id = ask(machine)
                .header("X-End-User", endUser)
                .header("X-Case-Reference", request)
                .post(BOXES)
                .then()
                .extract()
                .path("id");
        Map.of(
                        "subject", client,
                        "client", client,
                        "endUser", endUser,
                        "requestId", request,
                        "caseReference", request,
                        "resource", id)
                .forEach((filter, value) -> assertThat(search(auditor(), filter, value))
                        .as(filter)
                        .singleElement()
                        .satisfies(entry -> assertThat(entry.get("resources")).isEqualTo(List.of(id))));
        var narrow = auditor().queryParam("client", client).queryParam("office", Tokens.OFFICE);
        assertThat(search(narrow.queryParam("method", "POST"), "status", "201")).hasSize(1);
        assertThat(search(
                        auditor().queryParam("client", client),
                        "from",
                        before.minusMillis(1).toString()))
                .hasSize(1);
        assertThat(search(
                        auditor().queryParam("client", client),
                        "until",
                        before.minusMillis(1).toString()))
                .isEmpty();
        assertThat(search(auditor().queryParam("client", client), "method", "PUT"))
                .isEmpty();
        assertThat(search(auditor().queryParam("client", client), "office", "UBN-INDUSTRY"))
                .isEmpty();
    }

    @Test
    void the_latest_comes_first_and_pages_follow_one_another() {
        var ids = List.of(
                UUID.randomUUID().toString(),
                UUID.randomUUID().toString(),
                UUID.randomUUID().toString());
        ids.forEach(id -> officer().put(BOXES + "/" + id).then().statusCode(200));
        var first = auditor()
                .queryParam("requestId", request)
                .queryParam("limit", 2)
                .get(AUDIT)
                .then()
                .statusCode(200);
        assertThat(first.extract().<List<List<String>>>path("items.resources"))
                .containsExactly(List.of(ids.get(2)), List.of(ids.get(1)));
        String next = first.extract().path("next");
        assertThat(search(auditor().queryParam("cursor", next), "requestId", request))
                .singleElement()
                .satisfies(entry -> assertThat(entry.get("resources")).isEqualTo(List.of(ids.get(0))));
    }

    @Test
    void what_was_entered_since_is_told_in_that_order_and_the_next_visit_goes_on_there() {
        var ids = List.of(
                UUID.randomUUID().toString(),
                UUID.randomUUID().toString(),
                UUID.randomUUID().toString());
        ids.forEach(id -> officer().put(BOXES + "/" + id).then().statusCode(200));
        var since = Instant.now().minusSeconds(600).toString();
        var first = Awaitility.await()
                .atMost(60, SECONDS)
                .until(
                        () -> changes(since)
                                .queryParam("limit", 2)
                                .get(AUDIT)
                                .then()
                                .statusCode(200)
                                .extract(),
                        page -> page.path("next") != null);
        assertThat(first.<List<List<String>>>path("items.resources"))
                .containsExactly(List.of(ids.get(0)), List.of(ids.get(1)));
        String next = first.path("next");
        var second = Awaitility.await()
                .atMost(60, SECONDS)
                .until(
                        () -> changes(since)
                                .queryParam("cursor", next)
                                .get(AUDIT)
                                .then()
                                .statusCode(200)
                                .extract(),
                        page -> page.path("until") != null);
        assertThat(second.<List<List<String>>>path("items.resources")).containsExactly(List.of(ids.get(2)));
        String until = second.path("until");
        assertThat(changes(until).get(AUDIT).then().statusCode(200).extract().<List<?>>path("items"))
                .isEmpty();
    }

    private RequestSpecification changes(String since) {
        return auditor().queryParam("requestId", request).queryParam("changedSince", since);
    }

    @Test
    void administrators_see_their_office_machines_themselves_and_others_nothing() {
        officer().post(BOXES).then().statusCode(201);
        var machine = Tokens.machine(client, List.of(Tokens.OFFICE), "kit-test.read", "kit-test.write");
        ask(machine).post(BOXES).then().statusCode(201);
        assertThat(search(as(Tokens.of("admin")), "requestId", request)).hasSize(2);
        assertThat(search(as(Tokens.person("far", "UBN-INDUSTRY", "admin")), "requestId", request))
                .isEmpty();
        assertThat(search(as(machine), "requestId", request))
                .singleElement()
                .satisfies(entry -> assertThat(entry).containsEntry("client", client));
        as(Tokens.of("officer")).get(AUDIT).then().statusCode(403);
        as(Tokens.machine(client, List.of(Tokens.OFFICE), "kit-test.write"))
                .get(AUDIT)
                .then()
                .statusCode(403);
    }

    private Map<String, Object> only() {
        var entries = search(auditor(), "requestId", request);
        assertThat(entries).hasSize(1);
        return entries.get(0);
    }

    /** Reads are entered afterwards. */
    private List<Map<String, Object>> entered(int count) {
        return Awaitility.await()
                .atMost(60, SECONDS)
                .until(() -> search(auditor(), "requestId", request), entries -> entries.size() >= count);
    }

    private static List<Map<String, Object>> search(RequestSpecification who, String filter, String value) {
        return who.queryParam(filter, value)
                .get(AUDIT)
                .then()
                .statusCode(200)
                .extract()
                .path("items");
    }

    private RequestSpecification officer() {
        return ask(Tokens.of("officer")).header("X-Case-Reference", "SSK/1");
    }

    private RequestSpecification ask(String token) {
        return given().auth().oauth2(token).header("X-Request-Id", request);
    }

    private static RequestSpecification as(String token) {
        return given().auth().oauth2(token);
    }

    private static RequestSpecification auditor() {
        return as(Tokens.of("auditor"));
    }
}
