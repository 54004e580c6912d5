package khrongkan.kit.thing;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import java.util.List;
import java.util.UUID;
import khrongkan.kit.testing.TestDatabase;
import khrongkan.kit.testing.TestIssuer;
import khrongkan.kit.testing.Tokens;
import org.junit.jupiter.api.Test;

/** What binds machine clients at every operation of every service: scopes and offices. */
@QuarkusTest
@WithTestResource(TestDatabase.class)
@WithTestResource(TestIssuer.class)
class MachineTest {

    private static final String BOXES = "/api/v1/boxes";
    private static final List<String> ONE = List.of("SSK-INDUSTRY");
    private static final List<String> TWO = List.of("SSK-INDUSTRY", "UBN-INDUSTRY");

    @Test
    void a_scope_to_read_opens_reads_and_questions_and_nothing_else() {
        machine(ONE, "kit-test.read").get(BOXES + "/by-name/a").then().statusCode(200);
        machine(ONE, "kit-test.read").post(BOXES + "/questions").then().statusCode(200);
        problem(machine(ONE, "kit-test.read").post(BOXES), 403, "scope-missing")
                .header("WWW-Authenticate", "Bearer error=\"insufficient_scope\", scope=\"kit-test.write\"")
                .body("title", equalTo("The scope kit-test.write is missing"));
        problem(machine(ONE, "kit-test.read").delete(BOXES + "/" + UUID.randomUUID()), 403, "scope-missing");
        problem(machine(ONE, "kit-test.read").put(BOXES + "/" + UUID.randomUUID()), 403, "scope-missing");
    }

    @Test
    void a_scope_to_write_opens_writes_and_no_reads() {
        machine(ONE, "openid", "kit-test.write").post(BOXES).then().statusCode(201);
        problem(machine(ONE, "kit-test.write").get(BOXES + "/by-name/a"), 403, "scope-missing")
                .header("WWW-Authenticate", "Bearer error=\"insufficient_scope\", scope=\"kit-test.read\"");
    }

    @Test
    void a_scope_of_another_service_a_part_of_a_name_and_none_open_nothing() {
        problem(machine(ONE, "budget.read").get(BOXES + "/by-name/a"), 403, "scope-missing");
        problem(machine(ONE, "kit-test.reads", "test.read").get(BOXES + "/by-name/a"), 403, "scope-missing");
        problem(machine(ONE).get(BOXES + "/by-name/a"), 403, "scope-missing");
    }

    @Test
    void what_is_internal_needs_the_scope_for_that() {
        var path = "/internal/boxes/" + UUID.randomUUID();
        problem(machine(ONE, "kit-test.read", "kit-test.write").post(path), 403, "scope-missing");
        given().auth().oauth2(Tokens.system()).post(path).then().statusCode(204);
    }

    @Test
    void people_are_not_bound_by_scopes_and_need_their_role_as_ever() {
        given().auth().oauth2(Tokens.of("officer")).post(BOXES).then().statusCode(201);
        problem(
                given().auth()
                        .oauth2(Tokens.of("finance"))
                        .header("Accept-Language", "en")
                        .post(BOXES),
                403,
                "role-missing");
    }

    @Test
    void a_machine_of_one_office_calls_for_it() {
        asked(machine(ONE, "kit-test.read")).statusCode(200).body("office", equalTo("SSK-INDUSTRY"));
        asked(machine(ONE, "kit-test.read").header("X-Office", "SSK-INDUSTRY")).statusCode(200);
        problem(
                machine(ONE, "kit-test.read").header("X-Office", "UBN-INDUSTRY").get(BOXES + "/by-name/a"),
                403,
                "office-not-yours");
    }

    @Test
    void a_machine_of_several_offices_names_the_one_it_calls_for() {
        problem(machine(TWO, "kit-test.read").get(BOXES + "/by-name/a"), 400, "invalid-request")
                .body("errors.pointer", hasItem("X-Office"))
                .body("errors.code", hasItem("office-not-named"));
        asked(machine(TWO, "kit-test.read").header("X-Office", "UBN-INDUSTRY"))
                .statusCode(200)
                .body("office", equalTo("UBN-INDUSTRY"));
        problem(
                machine(TWO, "kit-test.read").header("X-Office", "KKN-INDUSTRY").get(BOXES + "/by-name/a"),
                403,
                "office-not-yours");
    }

    @Test
    void a_key_is_known_in_the_office_it_was_used_for() {
        var key = UUID.randomUUID().toString();
        var there = made(key, "SSK-INDUSTRY");
        var elsewhere = made(key, "UBN-INDUSTRY");

        assertThat(there).isNotEqualTo(elsewhere);
        assertThat(made(key, "SSK-INDUSTRY")).isEqualTo(there);
        assertThat(made(key, "UBN-INDUSTRY")).isEqualTo(elsewhere);
    }

    private static String made(String key, String office) {
        return machine(TWO, "kit-test.write")
                .header("X-Office", office)
                .header("Idempotency-Key", key)
                .post(BOXES)
                .then()
                .statusCode(201)
                .body("office", equalTo(office))
                .extract()
                .path("id");
    }

    @Test
    void a_machine_without_any_office_calls_for_none() {
        problem(machine(List.of(), "kit-test.read").get(BOXES + "/by-name/a"), 403, "office-missing");
    }

    @Test
    void the_system_itself_has_no_office_whatever_is_said() {
        given().auth()
                .oauth2(Tokens.system())
                .header("X-Office", "UBN-INDUSTRY")
                .get(BOXES + "/by-name/a")
                .then()
                .statusCode(200)
                .body("office", nullValue());
    }

    @Test
    void a_person_gets_no_other_office_by_naming_it() {
        given().auth()
                .oauth2(Tokens.of("officer"))
                .header("X-Office", "UBN-INDUSTRY")
                .get(BOXES + "/by-name/a")
                .then()
                .statusCode(200)
                .body("office", equalTo("SSK-INDUSTRY"));
    }

    @Test
    void the_end_user_is_echoed_to_machines_only_and_only_if_it_could_forge_nothing() {
        asked(machine(ONE, "kit-test.read").header("X-End-User", "u-17")).header("X-End-User", "u-17");
        asked(machine(ONE, "kit-test.read").header("X-End-User", "u 17")).header("X-End-User", nullValue());
        asked(given().auth().oauth2(Tokens.of("officer")).header("X-End-User", "u-17"))
                .header("X-End-User", nullValue());
    }

    @Test
    void what_is_open_asks_for_no_token() {
        given().get("/api/v1/open-boxes").then().statusCode(200);
        given().auth().oauth2("nonsense").get("/api/v1/open-boxes").then().statusCode(200);
    }

    private static ValidatableResponse asked(RequestSpecification who) {
        return who.get(BOXES + "/by-name/a").then();
    }

    private static RequestSpecification machine(List<String> offices, String... scopes) {
        return given().auth().oauth2(Tokens.machine("machine", offices, scopes)).header("Accept-Language", "en");
    }

    private static ValidatableResponse problem(Response answer, int status, String code) {
        return answer.then().statusCode(status).body("code", equalTo(code));
    }
}
