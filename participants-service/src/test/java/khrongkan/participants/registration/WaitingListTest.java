package khrongkan.participants.registration;

import static khrongkan.participants.Api.SEMINARS;
import static khrongkan.participants.Api.as;
import static khrongkan.participants.Api.made;
import static khrongkan.participants.Api.officer;
import static khrongkan.participants.Api.organization;
import static khrongkan.participants.Api.post;
import static khrongkan.participants.Api.problem;
import static khrongkan.participants.Api.put;
import static khrongkan.participants.Api.registrations;
import static khrongkan.participants.Api.seminar;
import static khrongkan.participants.Api.seminarBody;
import static khrongkan.participants.Api.trainee;
import static khrongkan.participants.Api.unique;
import static khrongkan.participants.Api.violation;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import io.restassured.response.ValidatableResponse;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import khrongkan.kit.testing.TestDatabase;
import khrongkan.kit.testing.TestIssuer;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
@WithTestResource(TestDatabase.class)
@WithTestResource(TestIssuer.class)
class WaitingListTest {

    private String plant;
    private String small;
    private String list;

    @BeforeEach
    void a_seminar_with_one_place_is_planned() {
        plant = organization(unique("โรงปุ๋ย"));
        small = seminar(1, 1, 0);
        list = registrations(small);
    }

    @Test
    void five_hundred_at_once_get_thirty_eight_places_and_the_rest_waits_in_order() {
        String seminar = seminar(38, 33, 5);
        var threads = Executors.newFixedThreadPool(100);

        var answers = IntStream.range(0, 500)
                .mapToObj(i -> CompletableFuture.supplyAsync(
                        () -> post(registrations(seminar), trainee(plant, "PROVINCIAL", "ชื่อ" + i, "สกุล")), threads))
                .toList()
                .stream()
                .map(CompletableFuture::join)
                .toList();
        threads.shutdown();

        assertThat(answers).extracting(Response::statusCode).containsOnly(201);
        assertThat(answers.stream()
                        .filter(answer -> answer.path("state").equals("ACCEPTED"))
                        .map(answer -> answer.<Integer>path("arrival")))
                .containsExactlyInAnyOrderElementsOf(numbers(1, 38));
        List<Integer> waiting = officer()
                .get(SEMINARS + "/" + seminar + "/waiting-list")
                .jsonPath()
                .getList("arrival");
        assertThat(waiting).isEqualTo(numbers(39, 500));
        headcount(seminar).body("people", equalTo(38)).body("waiting", equalTo(462));
    }

    @Test
    void a_place_that_frees_goes_to_the_first_who_waits() {
        String first = named("ก");
        String second = named("ข");
        String third = named("ค");
        state(second, "WAITING");
        waitingList(second, third);

        decide(first, "DECLINE").then().statusCode(200).body("state", equalTo("DECLINED"));
        state(second, "ACCEPTED");
        decide(second, "WITHDRAW").then().statusCode(200);
        state(third, "ACCEPTED");
        decide(first, "ACCEPT")
                .then()
                .statusCode(200)
                .body("state", equalTo("WAITING"))
                .body("arrival", equalTo(4));
        officer()
                .header("If-Match", etag(third))
                .delete(list + "/" + third)
                .then()
                .statusCode(204);
        state(first, "ACCEPTED");
        headcount(small).body("people", equalTo(1)).body("waiting", equalTo(0));
    }

    @Test
    void more_capacity_promotes_as_many_as_there_are_places() {
        named("ก");
        String second = named("ข");
        String third = named("ค");

        put(SEMINARS + "/" + small, "\"0\"", seminarBody(2, 1, 0))
                .then()
                .statusCode(200)
                .body("placesTaken", equalTo(2));

        state(second, "ACCEPTED");
        waitingList(third);
    }

    @Test
    void only_counted_roles_need_a_place_and_the_office_says_which() {
        named("ก");
        String speaker = made(list, trainee(plant, "PROVINCIAL", "ข", "ข").replace("TRAINEE", "SPEAKER"));
        String waiting = named("ค");
        state(speaker, "ACCEPTED");
        problem(put(list + "/" + speaker, "\"0\"", trainee(plant, "PROVINCIAL", "ข", "ข")), 409, "seminar-full");
        put(
                        list + "/" + waiting,
                        "\"0\"",
                        trainee(plant, "PROVINCIAL", "ค", "ค").replace("TRAINEE", "STAFF"))
                .then()
                .statusCode(200)
                .body("state", equalTo("ACCEPTED"));

        String all =
                seminarBody(1, 1, 0).replace("\"capacity\"", "\"countedRoles\":[\"TRAINEE\",\"STAFF\"],\"capacity\"");
        problem(put(SEMINARS + "/" + small, "\"0\"", all), 409, "capacity-below-registered");
        put(SEMINARS + "/" + small, "\"0\"", all.replace("\"capacity\":1", "\"capacity\":2"))
                .then()
                .statusCode(200)
                .body("countedRoles", containsInAnyOrder("STAFF", "TRAINEE"))
                .body("placesTaken", equalTo(2));
    }

    @Test
    void an_invitation_keeps_a_place_and_a_walk_in_waits_when_there_is_none() {
        String invited = made(list, entry("ก", "INVITED"));
        state(invited, "INVITED");
        problem(post(list, entry("ข", "INVITED")), 409, "seminar-full");
        String walkIn = post(list, entry("ค", "WALK_IN"))
                .then()
                .statusCode(201)
                .body("walkIn", equalTo(true))
                .body("state", equalTo("WAITING"))
                .extract()
                .path("id");
        decide(invited, "ACCEPT").then().statusCode(200).body("state", equalTo("ACCEPTED"));
        decide(invited, "WITHDRAW").then().statusCode(200);
        state(walkIn, "ACCEPTED");
        violation(put(list + "/" + walkIn, etag(walkIn), entry("ค", "WALK_IN")), "/entry", "only-on-arrival");

        String later = made(SEMINARS, seminarBody(1, 1, 0).replace("2004-01-21", "2399-01-21"));
        problem(post(registrations(later), entry("ก", "WALK_IN")), 409, "before-the-day");
    }

    @Test
    void a_substitute_comes_on_the_same_place() {
        String id = named("สมชาย");
        violation(decide(id, "SUBSTITUTE"), "/person", "not-null");

        substitute(id, "สมหญิง")
                .then()
                .statusCode(200)
                .body("state", equalTo("SUBSTITUTED"))
                .body("person.givenName", equalTo("สมหญิง"))
                .body("insteadOf", equalTo("นายสมชาย สมชาย"));
        substitute(id, "สมศรี").then().statusCode(200).body("insteadOf", equalTo("นายสมชาย สมชาย"));
    }

    @Test
    void what_is_allowed_is_shown_and_enforced_alike() {
        String id = named("ก");

        officer()
                .get(list + "/" + id)
                .then()
                .body("actions.find { it.action == 'DECLINE' }.allowed", equalTo(true))
                .body("actions.find { it.action == 'ACCEPT' }.allowed", equalTo(false))
                .body("actions.find { it.action == 'ACCEPT' }.why.code", contains("out-of-turn"));
        problem(decide(id, "ACCEPT"), 409, "out-of-turn")
                .body("detail", equalTo("Accept is not possible while the registration is Accepted."));
        as("auditor").get(list + "/" + id).then().body("actions.why.code.flatten().unique()", contains("role-missing"));
        problem(
                as("registrar")
                        .contentType("application/json")
                        .body("{\"action\":\"DECLINE\"}")
                        .post(list + "/" + id + "/decisions"),
                403,
                "role-missing");
        decide(id, "MARK_ABSENT").then().statusCode(200).body("state", equalTo("ABSENT"));
    }

    @Test
    void who_declined_may_be_registered_anew_but_not_twice() {
        String first = named("ก");
        decide(first, "DECLINE").then().statusCode(200);
        String again = named("ก");

        problem(decide(first, "ACCEPT"), 409, "already-registered");
        state(again, "ACCEPTED");
        officer().queryParam("state", "DECLINED").get(list).then().body("items.id", contains(first));
    }

    private String named(String name) {
        return made(list, trainee(plant, "PROVINCIAL", name, name));
    }

    private String entry(String name, String entry) {
        return trainee(plant, "PROVINCIAL", name, name).replace("\"role\"", "\"entry\":\"" + entry + "\",\"role\"");
    }

    private Response decide(String id, String action) {
        return post(list + "/" + id + "/decisions", "{\"action\":\"" + action + "\"}");
    }

    private Response substitute(String id, String name) {
        return post(list + "/" + id + "/decisions", """
                {"action":"SUBSTITUTE","person":{"givenName":"%s"}}""".formatted(name));
    }

    private void state(String id, String state) {
        officer().get(list + "/" + id).then().body("state", equalTo(state));
    }

    private String etag(String id) {
        return officer().get(list + "/" + id).header("ETag");
    }

    private void waitingList(String... ids) {
        officer()
                .get(SEMINARS + "/" + small + "/waiting-list")
                .then()
                .body("id", ids.length == 0 ? empty() : contains(ids));
    }

    private static ValidatableResponse headcount(String seminar) {
        return officer().get(SEMINARS + "/" + seminar + "/headcount").then().statusCode(200);
    }

    private static List<Integer> numbers(int from, int to) {
        return IntStream.rangeClosed(from, to).boxed().toList();
    }
}
