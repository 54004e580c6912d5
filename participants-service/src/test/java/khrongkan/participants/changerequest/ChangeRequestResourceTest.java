package khrongkan.participants.changerequest;

import static io.restassured.RestAssured.given;
import static khrongkan.participants.Api.ORGANIZATIONS;
import static khrongkan.participants.Api.PEOPLE;
import static khrongkan.participants.Api.as;
import static khrongkan.participants.Api.made;
import static khrongkan.participants.Api.officer;
import static khrongkan.participants.Api.problem;
import static khrongkan.participants.Api.put;
import static khrongkan.participants.Api.stranger;
import static khrongkan.participants.Api.unique;
import static khrongkan.participants.Api.violation;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import jakarta.inject.Inject;
import java.util.List;
import java.util.UUID;
import khrongkan.kit.testing.TestDatabase;
import khrongkan.kit.testing.TestIssuer;
import khrongkan.kit.testing.Tokens;
import org.hibernate.Session;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

@QuarkusTest
@WithTestResource(TestDatabase.class)
@WithTestResource(TestIssuer.class)
class ChangeRequestResourceTest {

    private static final String REQUESTS = "/api/v1/change-requests";

    private final String number = "C" + System.nanoTime();

    @Inject
    Session rows;

    private String plant;

    @BeforeEach
    void a_plant_with_everything() {
        plant = made(ORGANIZATIONS, """
                {"name":"%s","kind":"COOPERATIVE","identifiers":[{"scheme":"COOP","value":"%s"}],
                 "address":{"province":"33","provinceName":"ศรีสะเกษ","district":"3301","districtName":"เมืองศรีสะเกษ"},
                 "phone":"045-612-345 ต่อ 12","registeredOn":"2004-01-21"}""".formatted(unique("เดิม"), number));
    }

    @Test
    void an_accepted_change_touches_what_it_names_and_nothing_else() {
        String id = proposed(organization("""
                {"phone":"02-123-4567","address":{"district":"3302"}}""", "0"));

        decided(officer(), id, "ACCEPT")
                .then()
                .statusCode(200)
                .body("state", equalTo("ACCEPTED"))
                .body("decidedBy", equalTo("officer"))
                .body("appliedVersion", equalTo(1))
                .body("actions.allowed", not(hasItem(true)));
        officer()
                .get(ORGANIZATIONS + "/" + plant)
                .then()
                .header("ETag", "\"1\"")
                .body("phone", equalTo("+6621234567"))
                .body("phoneExtension", nullValue())
                .body("address.provinceName", equalTo("ศรีสะเกษ"))
                .body("address.district", equalTo("3302"))
                .body("address.districtName", nullValue())
                .body("identifiers.value", contains(number))
                .body("registeredOn", equalTo("2004-01-21"));
        problem(decided(officer(), id, "REFUSE"), 409, "change-request-decided");
        machine().get(REQUESTS + "/" + id).then().body("state", equalTo("ACCEPTED"));
    }

    @Test
    void a_new_record_is_told_by_its_id_once_it_is_accepted() {
        String id = proposed("""
                {"office":"%s","subject":"ORGANIZATION","patch":{"name":"ใหม่","kind":"FACTORY"},"reason":"จดทะเบียนใหม่"}""".formatted(Tokens.OFFICE));

        String made = decided(officer(), id, "ACCEPT").then().extract().path("subjectId");

        officer().get(ORGANIZATIONS + "/" + made).then().body("name", equalTo("ใหม่"));
        machine().get(REQUESTS + "/" + id).then().body("subjectId", equalTo(made));
    }

    @Test
    void a_refusal_has_its_reason_and_changes_nothing() {
        String id = proposed(organization("{\"name\":\"x\"}", null));

        violation(
                officer()
                        .contentType("application/json")
                        .body("{\"verdict\":\"REFUSE\"}")
                        .post(decisions(id)),
                "/reason",
                "not-blank");
        decided(officer(), id, "REFUSE").then().statusCode(200).body("decisionReason", equalTo("ตรวจแล้ว"));
        officer().get(ORGANIZATIONS + "/" + plant).then().header("ETag", "\"0\"");
        machine().get(REQUESTS + "/" + id).then().body("decisionReason", equalTo("ตรวจแล้ว"));
    }

    @Test
    void a_record_that_moved_on_is_not_written_over() {
        String id = proposed(organization("{\"name\":\"x\"}", "0"));
        put(ORGANIZATIONS + "/" + plant, "\"0\"", "{\"name\":\"y\",\"kind\":\"OTHER\"}")
                .then()
                .statusCode(200);

        problem(decided(officer(), id, "ACCEPT"), 409, "record-moved-on");
        officer().get(ORGANIZATIONS + "/" + plant).then().body("name", equalTo("y"));
        officer().get(REQUESTS + "/" + id).then().body("state", equalTo("OPEN"));
        problem(propose(machine(), organization("{\"name\":\"x\"}", "0")), 409, "record-moved-on");
    }

    @Test
    void a_number_that_is_taken_by_then_undoes_the_acceptance() {
        String id = proposed("""
                {"office":"%s","subject":"ORGANIZATION","reason":"r",
                 "patch":{"name":"x","kind":"OTHER","identifiers":[{"scheme":"COOP","value":"%s"}]}}""".formatted(Tokens.OFFICE, number));

        problem(decided(officer(), id, "ACCEPT"), 409, "identifier-taken");
        officer().get(REQUESTS + "/" + id).then().body("state", equalTo("OPEN"));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "{} | /patch | not-empty",
                "{\"nickname\":\"x\"} | /patch/nickname | unknown-field",
                "{\"name\":7} | /patch/name | wrong-type",
                "{\"name\":null} | /patch/name | not-blank",
                "{\"kind\":\"NOPE\"} | /patch/kind | unknown-value",
                "{\"address\":{\"district\":\"3401\"}} | /patch/address/district | address-outside-parent"
            })
    void a_patch_is_read_as_strictly_as_a_record(String patch, String pointer, String rule) {
        violation(propose(machine(), organization(patch, null)), pointer, rule);
    }

    @ParameterizedTest
    @ValueSource(ints = {80, 1000})
    void a_patch_that_is_nested_without_end_is_refused(int depth) {
        for (var open : List.of("[", "{\"a\":")) {
            var patch = "{\"name\":" + open.repeat(depth) + "1" + (open.equals("[") ? "]" : "}").repeat(depth) + "}";
            problem(propose(machine(), organization(patch, null)), 400, "unbounded-json");
        }
    }

    @Test
    void a_proposal_names_its_case_its_reason_and_a_known_record() {
        String body = organization("{\"name\":\"x\"}", null);

        violation(
                given().auth()
                        .oauth2(Tokens.machine(
                                "registry-of-others",
                                List.of(Tokens.OFFICE),
                                "participants.read",
                                "participants.write"))
                        .contentType("application/json")
                        .body(body)
                        .post(REQUESTS),
                "X-Case-Reference",
                "case-reference-needed");
        violation(propose(machine(), body.replace("\"แก้ไข\"", "\" \"")), "/reason", "not-blank");
        violation(
                propose(machine(), body.replace(plant, UUID.randomUUID().toString())), "/subjectId", "unknown-record");
    }

    @Test
    void another_office_proposes_and_is_not_told_what_stands_there() {
        var stranger = stranger().header("X-Case-Reference", "UBN-1").header("Accept-Language", "en");
        String id = propose(stranger, organization("{\"address\":{\"district\":\"3401\"}}", null))
                .then()
                .statusCode(201)
                .extract()
                .path("id");

        propose(
                        stranger,
                        organization("{\"name\":\"x\"}", null)
                                .replace(plant, UUID.randomUUID().toString()))
                .then()
                .statusCode(201)
                .body("baseVersion", nullValue());

        problem(decided(officer(), id, "ACCEPT"), 409, "change-not-valid")
                .body("errors.pointer", contains("/patch/address/district"));
        problem(decided(stranger(), id, "ACCEPT"), 403, "own-change-request");
        stranger().queryParam("mine", true).get(REQUESTS).then().body("items.id", hasItem(id));
        decided(stranger(), id, "WITHDRAW").then().statusCode(200).body("state", equalTo("WITHDRAWN"));
    }

    @Test
    void each_sees_what_concerns_him() {
        String id = proposed(organization("{\"name\":\"x\"}", null));
        String path = REQUESTS + "/" + id;

        problem(stranger().get(path), 404, "not-found");
        problem(decided(stranger(), id, "ACCEPT"), 404, "not-found");
        problem(
                officer()
                        .auth()
                        .oauth2(Tokens.person("other-machine", "ELSEWHERE", "system"))
                        .get(path),
                404,
                "not-found");
        officer()
                .auth()
                .oauth2(Tokens.person("other-machine", "ELSEWHERE", "system"))
                .get(REQUESTS)
                .then()
                .body("items", empty());
        problem(as("finance").get(path), 403, "role-missing");
        as("auditor").get(path).then().statusCode(200).body("actions.allowed", not(hasItem(true)));
        problem(decided(machine(), id, "ACCEPT"), 403, "own-change-request");
        problem(decided(officer(), id, "WITHDRAW"), 403, "not-your-change-request");
        String since = officer().get(path).then().extract().path("changedAt");
        officer()
                .queryParam("state", "OPEN")
                .queryParam("changedSince", since)
                .get(REQUESTS)
                .then()
                .body("items.id", hasItem(id));
        machine().queryParam("limit", 200).get(REQUESTS).then().body("items.id", hasItem(id));
    }

    @Test
    void a_correction_that_a_person_asks_for_is_masked_and_forgotten_once_decided() {
        String person = made(PEOPLE, "{\"givenName\":\"สมชาย\",\"phone\":\"081-234-5678\"}");
        String id = proposed("""
                {"office":"%s","subject":"PERSON","subjectId":"%s","baseVersion":0,"ground":"DATA_SUBJECT",
                 "patch":{"phone":"089-876-5432","email":"a.b@example.or.th"},"reason":"เจ้าของข้อมูลขอแก้ไข"}""".formatted(Tokens.OFFICE, person));
        String path = REQUESTS + "/" + id;

        machine().get(path).then().body("patch", nullValue()).body("fields", contains("phone", "email"));
        officer().get(path).then().body("patch.phone", equalTo("•••••••••432")).body("ground", equalTo("DATA_SUBJECT"));
        officer()
                .header("X-Purpose", "SEMINAR")
                .header("X-Case-Reference", "SSK-1")
                .get(path)
                .then()
                .body("patch.email", equalTo("a.b@example.or.th"));
        decided(officer(), id, "ACCEPT").then().statusCode(200).body("patch", nullValue());

        officer().get(PEOPLE + "/" + person).then().header("ETag", "\"1\"").body("phone", equalTo("•••••••••432"));
        var kept = rows.createNativeQuery(
                        "select concat(r, c.after) from change_request r join change c on c.subject_id = r.id"
                                + " where r.id = ?",
                        String.class)
                .setParameter(1, UUID.fromString(id))
                .getResultList();
        assertThat(kept).hasSize(2).allSatisfy(line -> assertThat(line).doesNotContain("876", "a.b@"));
    }

    @Test
    void the_same_key_proposes_once() {
        String key = UUID.randomUUID().toString();
        String body = organization("{\"name\":\"x\"}", null);

        String first = propose(machine().header("Idempotency-Key", key), body)
                .then()
                .statusCode(201)
                .extract()
                .path("id");
        propose(machine().header("Idempotency-Key", key), body)
                .then()
                .statusCode(201)
                .body("id", equalTo(first));
    }

    private String organization(String patch, String version) {
        return """
                {"office":"%s","subject":"ORGANIZATION","subjectId":"%s","baseVersion":%s,"patch":%s,"reason":"แก้ไข"}""".formatted(Tokens.OFFICE, plant, version, patch);
    }

    private static RequestSpecification machine() {
        return given().auth()
                .oauth2(Tokens.machine(
                        "registry-of-others", List.of(Tokens.OFFICE), "participants.read", "participants.write"))
                .header("X-Case-Reference", "DBD-2547/1")
                .header("Accept-Language", "en");
    }

    private static Response propose(RequestSpecification who, String body) {
        return who.contentType("application/json").body(body).post(REQUESTS);
    }

    private static String proposed(String body) {
        return propose(machine(), body).then().statusCode(201).extract().path("id");
    }

    private static Response decided(RequestSpecification who, String id, String verdict) {
        return who.contentType("application/json")
                .body("{\"verdict\":\"%s\",\"reason\":\"ตรวจแล้ว\"}".formatted(verdict))
                .post(decisions(id));
    }

    private static String decisions(String id) {
        return REQUESTS + "/" + id + "/decisions";
    }
}
