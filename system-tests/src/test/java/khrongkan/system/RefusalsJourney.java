package khrongkan.system;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;

import io.restassured.response.Response;
import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Each wrong call is a problem with a stable code that names field or rule, and changes nothing. */
@ExtendWith(Stack.Started.class)
class RefusalsJourney {

    private final Stack stack;

    RefusalsJourney(Stack stack) {
        this.stack = stack;
    }

    @Test
    void nobody_comes_in_without_a_good_token() {
        problem(given().baseUri(stack.address()).get("/api/v1/proposals"), 401, "unauthenticated");
        problem(bearer("nonsense").get("/api/v1/proposals"), 401, "unauthenticated");
        problem(bearer(stack.expiredToken()).get("/api/v1/proposals"), 401, "unauthenticated");
        problem(bearer(stack.forgedToken()).get("/api/v1/proposals"), 401, "unauthenticated");
    }

    @Test
    void another_office_sees_nothing_there() {
        var paper = Paper.draft(stack, "3000.00");
        for (var path : new String[] {
            paper.path(),
            paper.path() + "/dossier",
            paper.path() + "/history",
            "/api/v1/budgets/" + paper.budget(),
            "/api/v1/funds/" + paper.fund(),
            "/api/v1/seminars/" + paper.seminar()
        }) {
            problem(stack.as("stranger").get(path), 404, "not-found");
        }
        problem(paper.decide("stranger", "SUBMIT", key(), paper.seal(), null), 404, "not-found");
        assertThat(paper.state()).isEqualTo("DRAFT");
    }

    @Test
    void a_role_that_is_missing_is_told() {
        problem(stack.as("author").body(Papers.fund(key(), "1.00")).post("/api/v1/funds"), 403, "role-missing");
        problem(stack.as("auditor").body(Papers.seminar(key())).post("/api/v1/seminars"), 403, "role-missing");
        var paper = Paper.draft(stack, "3000.00");
        paper.must("author", "SUBMIT");
        problem(paper.decide("author", "ENDORSE"), 403, "role-missing");
    }

    @Test
    void nobody_signs_out_of_turn_or_twice() {
        var paper = Paper.draft(stack, "3000.00");
        problem(paper.decide("endorser", "ENDORSE"), 409, "out-of-turn");
        paper.must("author", "SUBMIT");
        problem(paper.decide("approver", "APPROVE"), 409, "out-of-turn");
        problem(paper.decide("author", "SUBMIT"), 409, "out-of-turn");
        paper.must("endorser", "ENDORSE");
        problem(paper.decide("endorser", "ENDORSE"), 409, "out-of-turn");
        assertThat(paper.state()).isEqualTo("ENDORSED");
        assertThat(paper.read().getList("signatures")).hasSize(2);
    }

    @Test
    void the_same_person_signs_only_once_whatever_the_roles() {
        var paper = Paper.draft(stack, "3000.00");
        var everything = bearer(stack.token("author", "officer", "endorser", "approver"));
        paper.must("author", "SUBMIT");
        var twice = everything
                .body("{\"action\":\"ENDORSE\",\"seal\":\"%s\"}".formatted(paper.seal()))
                .post(paper.path() + "/decisions");
        problem(twice, 409, "same-person");
        assertThat(paper.state()).isEqualTo("SUBMITTED");
    }

    @Test
    void nobody_signs_what_was_not_shown() {
        var paper = Paper.draft(stack, "3000.00");
        problem(paper.decide("author", "SUBMIT", key(), "sha256:" + "0".repeat(64), null), 409, "dossier-changed");
        problem(paper.decide("author", "SUBMIT", key(), null, null), 400, "invalid-request")
                .body("errors.pointer", hasItem("/seal"));
        var shown = paper.seal();
        var late = Paper.made(
                stack.as("author").body(Papers.organization(key(), 3)).post("/api/v1/organizations"));
        var freed = stack.as("author").get("/api/v1/seminars/" + paper.seminar() + "/registrations");
        replaceOne(freed, late, paper);
        problem(paper.decide("author", "SUBMIT", key(), shown, null), 409, "dossier-changed");
        assertThat(paper.state()).isEqualTo("DRAFT");
        assertThat(paper.reserved()).isZero();
    }

    @Test
    void a_return_and_a_rejection_need_a_comment() {
        var paper = Paper.draft(stack, "3000.00");
        paper.must("author", "SUBMIT");
        for (var action : new String[] {"RETURN", "REJECT"}) {
            problem(paper.decide("endorser", action), 400, "invalid-request")
                    .body("errors.pointer", hasItem("/comment"));
        }
        assertThat(paper.state()).isEqualTo("SUBMITTED");
    }

    @Test
    void money_that_is_short_is_told_and_nothing_is_held() {
        var paper = Paper.draft(stack, "2999.99");
        problem(paper.decide("author", "SUBMIT"), 409, "fund-exceeded");
        assertThat(paper.state()).isEqualTo("DRAFT");
        assertThat(paper.reserved()).isZero();
        assertThat(paper.history()).isEmpty();
    }

    @Test
    void a_lost_update_is_refused() {
        var paper = Paper.draft(stack, "3000.00");
        var changed = Papers.proposal("แก้", paper.seminar(), paper.budget());
        var tag = stack.as("author").get(paper.path()).header("ETag");
        problem(stack.as("author").body(changed).put(paper.path()), 428, "if-match-missing");
        stack.as("author")
                .header("If-Match", tag)
                .body(changed)
                .put(paper.path())
                .then()
                .statusCode(200);
        problem(stack.as("author").header("If-Match", tag).body(changed).put(paper.path()), 412, "overtaken");
    }

    @Test
    void one_key_has_one_body() {
        var key = key();
        var first = stack.as("author")
                .header("Idempotency-Key", key)
                .body(Papers.seminar(key))
                .post("/api/v1/seminars");
        var again = stack.as("author")
                .header("Idempotency-Key", key)
                .body(Papers.seminar(key))
                .post("/api/v1/seminars");
        var other = stack.as("author")
                .header("Idempotency-Key", key)
                .body(Papers.seminar("x"))
                .post("/api/v1/seminars");

        assertThat(again.<String>path("id")).isEqualTo(Paper.made(first));
        problem(other, 422, "idempotency-key-reused");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "/api/v1/seminars | {\"title\": | malformed-json | -",
                "/api/v1/seminars | {\"title\":7} | wrong-type | /title",
                "/api/v1/seminars | {\"titel\":\"x\"} | unknown-field | /titel",
                "/api/v1/organizations | {\"name\":\"x\",\"kind\":\"MOON\"} | unknown-value | /kind",
                "/api/v1/seminars | {\"title\":\"x\",\"startsOn\":\"2547-01-21\"} | buddhist-era-year | /startsOn",
                "/api/v1/budgets | {\"eventDate\":\"2547-01-21\"} | buddhist-era-year | /eventDate",
                "/api/v1/proposals | {\"period\":{\"from\":\"2547-01-21\"}} | buddhist-era-year | /period/from",
            })
    void a_bad_body_names_its_field(String path, String body, String code, String pointer) {
        var answer = stack.as("author").body(body).post(path);
        if ("-".equals(pointer)) {
            problem(answer, 400, code);
        } else {
            problem(answer, 400, "invalid-request")
                    .body("errors.find { it.pointer == '" + pointer + "' }.code", equalTo(code));
        }
    }

    @ParameterizedTest
    @CsvSource({"-1.00, positive-or-zero", "1.005, digits", "1000000000000.00, digits"})
    void money_is_exact_and_not_negative(String allocated, String code) {
        problem(stack.as("finance").body(Papers.fund(key(), allocated)).post("/api/v1/funds"), 400, "invalid-request")
                .body("errors.find { it.pointer == '/allocated' }.code", equalTo(code));
    }

    @ParameterizedTest
    @CsvSource({
        "/api/v1/proposals/not-a-uuid, 400, invalid-request",
        "/api/v1/proposals?state=NOPE, 400, invalid-request",
        "/api/v1/nowhere, 404, not-found",
        "/internal/budgets/1/reservations, 404, not-found",
        "/nowhere, 404, not-found"
    })
    void a_bad_address_is_a_problem(String path, int status, String code) {
        problem(stack.as("author").get(path), status, code);
    }

    @Test
    void a_body_over_the_limit_is_refused() {
        var large = "{\"title\":\"" + "x".repeat(11 * 1024 * 1024) + "\"}";
        problem(stack.as("author").body(large).post("/api/v1/proposals"), 413, "body-too-large");
    }

    private void replaceOne(Response registrations, String organization, Paper paper) {
        String first = registrations.path("items[0].id");
        var path = "/api/v1/seminars/" + paper.seminar() + "/registrations/" + first;
        var tag = stack.as("author").get(path).header("ETag");
        stack.as("author").header("If-Match", tag).delete(path).then().statusCode(204);
        Paper.made(stack.as("author")
                .body(Papers.registration(organization))
                .post("/api/v1/seminars/" + paper.seminar() + "/registrations"));
    }

    private RequestSpecification bearer(String token) {
        return given().baseUri(stack.address())
                .contentType("application/json")
                .auth()
                .oauth2(token);
    }

    private static String key() {
        return UUID.randomUUID().toString();
    }

    private static ValidatableResponse problem(Response answer, int status, String code) {
        return answer.then()
                .statusCode(status)
                .contentType("application/problem+json")
                .body("code", equalTo(code))
                .body("status", equalTo(status))
                .body("type", equalTo("/problems/" + code));
    }
}
