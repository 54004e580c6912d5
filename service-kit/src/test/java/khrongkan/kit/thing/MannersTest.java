package khrongkan.kit.thing;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import khrongkan.kit.testing.TestDatabase;
import khrongkan.kit.testing.TestIssuer;
import khrongkan.kit.testing.Tokens;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** How every service answers: the manners of the API, seen over HTTP. */
@QuarkusTest
@WithTestResource(TestDatabase.class)
@WithTestResource(TestIssuer.class)
class MannersTest {

    private static final String THINGS = "/api/v1/things";

    @Test
    void without_a_token_it_is_401() {
        problem(given().get(THINGS), 401, "unauthenticated").header("WWW-Authenticate", "Bearer");
    }

    @Test
    void an_expired_a_forged_and_an_unreadable_token_are_401() {
        problem(given().auth().oauth2(Tokens.expired("officer")).get(THINGS), 401, "unauthenticated");
        problem(given().auth().oauth2(Tokens.forged("officer")).get(THINGS), 401, "unauthenticated");
        problem(given().auth().oauth2("nonsense").get(THINGS), 401, "unauthenticated");
    }

    @Test
    void the_wrong_role_and_no_role_at_all_are_403() {
        problem(given().auth().oauth2(Tokens.of("auditor")).get(THINGS), 403, "role-missing");
        problem(officer().get("/api/v1/forgotten"), 403, "role-missing");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "{\"name\": | malformed-json | - | -",
                "{\"name\":\"a\"} x | malformed-json | - | -",
                "{\"name\":\"a\",\"name\":\"b\"} | malformed-json | - | -",
                "[] | invalid-request | `` | wrong-type",
                "{\"name\":7} | invalid-request | /name | wrong-type",
                "{\"name\":\"a\",\"price\":\"12\"} | invalid-request | /price | wrong-type",
                "{\"name\":\"a\",\"price\":NaN} | malformed-json | - | -",
                "{\"name\":\"\"} | invalid-request | /name | not-blank",
                "{\"name\":\"a\\u0000\"} | invalid-request | /name | bad-character",
                "{\"name\":\"a\",\"extra\":1} | invalid-request | /extra | unknown-field",
                "{\"name\":\"a\",\"kind\":\"HUGE\"} | invalid-request | /kind | unknown-value",
                "{\"name\":\"a\",\"maker\":\"\"} | invalid-request | /maker | wrong-type",
                "{\"name\":\"a\",\"maker\":\" \"} | invalid-request | /maker | wrong-type",
                "{\"name\":\"a\",\"kind\":1} | invalid-request | /kind | unknown-value",
                "{\"name\":\"a\",\"day\":\"2547-01-21\"} | invalid-request | /day | buddhist-era-year",
                "{\"name\":\"a\",\"day\":\"21/01/2004\"} | invalid-request | /day | not-a-date",
                "{\"name\":\"a\",\"day\":\"2004-02-30\"} | invalid-request | /day | not-a-date",
                "{\"name\":\"a\",\"day\":20040121} | invalid-request | /day | wrong-type",
                "{\"name\":\"a\",\"price\":-1} | invalid-request | /price | positive-or-zero",
                "{\"name\":\"a\",\"price\":1.005} | invalid-request | /price | digits",
                "{\"name\":\"a\",\"words\":[\"a\",null]} | invalid-request | /words/1 | not-null",
                "{\"name\":\"a\",\"parts\":[{\"name\":\"x\"},{\"name\":\" \"}]} | invalid-request | /parts/1/name | not-blank",
            })
    void a_bad_body_is_a_problem_that_names_field_and_rule(String body, String code, String pointer, String rule) {
        var answer =
                problem(officer().contentType("application/json").body(body).post(THINGS), 400, code);
        if (!"-".equals(pointer)) {
            answer.body("errors.pointer", hasItem(pointer)).body("errors.code", hasItem(rule));
        }
    }

    @Test
    void what_was_sent_is_repeated_only_so_far() {
        var endless = "ก".repeat(10_000);
        var body = "{\"name\":\"a\",\"%s\":1}".formatted(endless);
        problem(officer().contentType("application/json").body(body).post(THINGS), 400, "invalid-request")
                .body("errors[0].pointer.length()", equalTo(2_000))
                .body("errors[0].pointer", endsWith("ก…"));
    }

    @ParameterizedTest
    @CsvSource({
        "/api/v1/things/not-a-uuid, id, not-an-id",
        "/api/v1/things/count/a%00b, name, bad-character",
        "/api/v1/things?kind=HUGE, kind, unknown-value",
        "/api/v1/things?kind=a%07, kind, bad-character",
        "/api/v1/things?dryRun=perhaps, dryRun, not-a-boolean",
        "/api/v1/things?changedSince=yesterday, changedSince, not-a-time",
        "/api/v1/things?changedSince=2547-01-21T00:00:00Z, changedSince, buddhist-era-year",
        "/api/v1/things?changedSince=0000-01-01T00:00:00Z, changedSince, not-a-time",
        "/api/v1/things?changedSince=-999999999-01-01T00:00:00Z, changedSince, not-a-time",
        "/api/v1/things?limit=many, limit, not-a-number",
        "/api/v1/things?limit=0, limit, min",
        "/api/v1/things?limit=201, limit, max",
        "/api/v1/things?cursor=***, cursor, bad-cursor"
    })
    void a_bad_parameter_is_a_problem_that_names_it(String path, String name, String rule) {
        problem(officer().urlEncodingEnabled(false).get(path), 400, "invalid-request")
                .body("errors.pointer", hasItem(name))
                .body("errors.code", hasItem(rule));
    }

    @Test
    void what_is_not_there_is_a_problem() {
        problem(officer().get(THINGS + "/" + UUID.randomUUID()), 404, "not-found");
        problem(officer().get("/api/v1/nowhere"), 404, "not-found");
        problem(officer().get("/"), 404, "not-found");
        problem(officer().delete(THINGS), 405, "method-not-allowed");
        problem(officer().contentType("text/plain").body("x").post(THINGS), 415, "unsupported-media-type");
    }

    @ParameterizedTest
    @ValueSource(strings = {"text/html", "image/*", ";;;", "ก"})
    void no_form_of_answer_but_what_is_described_is_made_up(String accepted) {
        var key = UUID.randomUUID().toString();
        var asked = officer().header("Accept", accepted).header("Idempotency-Key", key);
        problem(
                asked.contentType("application/json")
                        .body("{\"name\":\"" + key + "\"}")
                        .post(THINGS),
                406,
                "not-acceptable");
        officer().get(THINGS + "/count/" + key).then().body(equalTo("0"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"/", "json", "ก/", "application/"})
    void a_type_of_body_that_is_none_is_refused(String type) {
        problem(
                officer()
                        .header("Content-Type", type)
                        .body(new byte[] {'{', '}'})
                        .post(THINGS),
                415,
                "unsupported-media-type");
    }

    @Test
    void a_long_list_of_faults_is_cut_off() {
        var body = "{\"name\":\"a\",\"parts\":[" + "{},".repeat(900) + "{}]}";
        problem(officer().contentType("application/json").body(body).post(THINGS), 400, "invalid-request")
                .body("errors.size()", equalTo(100));
    }

    @ParameterizedTest
    @CsvSource(
            quoteCharacter = '`',
            value = {"parts, {}, 1000", "words, \"\", 200"})
    void a_list_that_is_too_long_is_refused_before_its_items_are_looked_at(String name, String item, int most) {
        var body = "{\"name\":\"a\",\"%s\":[%s%s]}".formatted(name, (item + ",").repeat(200_000), item);
        problem(officer().contentType("application/json").body(body).post(THINGS), 400, "invalid-request")
                .body("errors.pointer", equalTo(List.of("/" + name)))
                .body("errors.code", equalTo(List.of("size")))
                .body("errors[0].detail", containsString(Integer.toString(most)));
    }

    @Test
    void a_bug_tells_nothing() {
        problem(officer().get(THINGS + "/bug"), 500, "internal-error").body(not(containsString("secret detail")));
    }

    @Test
    void problems_speak_thai_unless_asked_for_english() {
        problem(officer().get(THINGS + "/" + UUID.randomUUID()), 404, "not-found")
                .body("title", equalTo("ไม่พบข้อมูล"))
                .header("Content-Language", "th");
        problem(officer().header("Accept-Language", "en-GB").get(THINGS + "/" + UUID.randomUUID()), 404, "not-found")
                .body("title", equalTo("Nothing is there"))
                .body("type", equalTo("/problems/not-found"))
                .body("traceId", notNullValue());
    }

    @Test
    void money_keeps_its_two_decimals() {
        officer()
                .contentType("application/json")
                .body("{\"name\":\"a\",\"price\":1140.00}")
                .post(THINGS)
                .then()
                .statusCode(201)
                .header("ETag", "\"0\"")
                .header("Location", containsString(THINGS + "/"))
                .body(containsString("1140.00"));
    }

    @Test
    void the_same_key_and_body_get_the_same_answer_and_one_write() {
        var key = UUID.randomUUID().toString();
        var name = "once-" + key;
        var first = make(key, name).statusCode(201).header("Idempotency-Replayed", nullValue());
        var second = make(key, name).statusCode(201).header("Idempotency-Replayed", "true");

        assertEqual(first, second, "id");
        second.header("Location", first.extract().header("Location"));
        officer().get(THINGS + "/count/" + name).then().body(equalTo("1"));
    }

    @Test
    void the_same_key_with_another_body_is_422_and_no_write() {
        var key = UUID.randomUUID().toString();
        make(key, "first-" + key).statusCode(201);
        make(key, "second-" + key).statusCode(422).body("code", equalTo("idempotency-key-reused"));
        officer().get(THINGS + "/count/second-" + key).then().body(equalTo("0"));
    }

    @Test
    void the_same_key_while_the_first_is_running_is_409() throws Exception {
        var key = UUID.randomUUID().toString();
        ThingResource.GATE.hold(key);
        var first = CompletableFuture.supplyAsync(() -> make(key, key));
        try {
            ThingResource.GATE.awaitArrival();
            make(key, key).statusCode(409).body("code", equalTo("request-in-progress"));
        } finally {
            ThingResource.GATE.open();
        }
        first.get().statusCode(201);
        make(key, key).statusCode(201).header("Idempotency-Replayed", "true");
    }

    @Test
    void a_refused_write_leaves_nothing_behind() {
        var key = UUID.randomUUID().toString();
        make(key, "refused").statusCode(409).body("code", equalTo("name-taken"));
        make(key, "after-" + key).statusCode(201);
        officer().get(THINGS + "/count/refused").then().body(equalTo("0"));
    }

    @Test
    void a_change_needs_the_version_it_is_about() {
        var path = THINGS + "/" + UUID.randomUUID();
        problem(officer().put(path), 428, "if-match-missing");
        problem(officer().header("If-Match", "\"2\"").put(path), 412, "overtaken");
        problem(officer().header("If-Match", "three").put(path), 400, "invalid-request")
                .body("errors.pointer", hasItem("If-Match"));
        officer().header("If-Match", "\"3\"").put(path).then().statusCode(200).header("ETag", "\"4\"");
    }

    @Test
    void pages_follow_one_another_by_cursor() {
        var first = officer().get(THINGS + "?limit=2").then().statusCode(200).body("items", hasItem(2));
        String next = first.extract().path("next");
        var second =
                officer().queryParam("cursor", next).get(THINGS + "?limit=3").then();
        second.body("items.size()", equalTo(3)).body("items", hasItem(5)).body("next", nullValue());
    }

    @Test
    void request_id_and_case_reference_are_echoed() {
        officer()
                .header("X-Request-Id", "r-1")
                .header("X-Case-Reference", "ศก")
                .get(THINGS)
                .then()
                .header("X-Request-Id", "r-1")
                .header("X-Case-Reference", nullValue());
        officer().header("X-Case-Reference", "SSK-2547/1").get(THINGS).then().header("X-Case-Reference", "SSK-2547/1");
    }

    private static ValidatableResponse make(String key, String name) {
        return officer()
                .header("Idempotency-Key", key)
                .contentType("application/json")
                .body("{\"name\":\"" + name + "\"}")
                .post(THINGS)
                .then();
    }

    private static void assertEqual(ValidatableResponse first, ValidatableResponse second, String field) {
        String expected = first.extract().path(field);
        second.body(field, equalTo(expected));
    }

    private static RequestSpecification officer() {
        return given().auth().oauth2(Tokens.of("officer"));
    }

    private static ValidatableResponse problem(Response answer, int status, String code) {
        return answer.then()
                .statusCode(status)
                .contentType("application/problem+json")
                .body("code", equalTo(code))
                .body("status", equalTo(status));
    }
}
