package khrongkan.approval.evidence;

import static io.restassured.RestAssured.given;
import static khrongkan.approval.testing.Journey.PROPOSALS;
import static khrongkan.approval.testing.Journey.as;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasLength;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import io.agroal.api.AgroalDataSource;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.sql.DriverManager;
import java.sql.SQLException;
import khrongkan.approval.proposal.DocumentText;
import khrongkan.approval.testing.Journey;
import khrongkan.approval.testing.OtherServices;
import khrongkan.approval.testing.SealKeyFile;
import khrongkan.kit.testing.TestDatabase;
import khrongkan.kit.testing.TestIssuer;
import khrongkan.kit.testing.Tokens;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What is changed behind the service's back is found, and named. */
@QuarkusTest
@WithTestResource(TestDatabase.class)
@WithTestResource(TestIssuer.class)
@WithTestResource(SealKeyFile.class)
@WithTestResource(OtherServices.class)
class TamperingTest {

    @Inject
    AgroalDataSource database;

    @ConfigProperty(name = "quarkus.datasource.jdbc.url")
    String url;

    @Test
    void an_approved_paper_is_authentic_and_tells_nobodys_name() {
        var way = Journey.approved();
        var answer = check(code(way))
                .statusCode(200)
                .body("status", equalTo("AUTHENTIC"))
                .body("revision", equalTo(1))
                .body("title", equalTo("คลัสเตอร์ปุ๋ยชีวภาพจังหวัดศรีสะเกษ"))
                .body("total", equalTo(3000.00f))
                .body("seal", equalTo(way.seal()))
                .body("altered", empty())
                .extract()
                .asString();
        assertThat(answer).doesNotContain("approver").doesNotContain("author").doesNotContain("โรงปุ๋ย 1");
        examined(way).body("asSigned", equalTo(true)).body("findings", empty()).body("head.number", equalTo(3));
    }

    @ParameterizedTest
    @ValueSource(strings = {"00000000000000000000000000", "x", "ก", "' or 1=1 --", "keys2"})
    void a_code_that_was_never_given_is_not_found_whatever_it_looks_like(String code) {
        given().get("/api/v1/verifications/{code}", code)
                .then()
                .statusCode(404)
                .contentType("application/problem+json")
                .body("code", equalTo("not-found"));
    }

    @Test
    void a_paper_is_superseded_by_a_later_approval_and_by_a_cancellation() {
        var way = Journey.approved();
        var first = code(way);
        way.awaitAllowed("author", "AMEND");
        way.decide("author", "AMEND", null, null).statusCode(200);
        check(first).body("status", equalTo("AUTHENTIC"));
        way.submit().statusCode(200);
        way.decide("endorser", "ENDORSE", way.seal(), null).statusCode(200);
        way.awaitConfirmed();
        way.decide("approver", "APPROVE", way.seal(), null).statusCode(200);

        check(first).body("status", equalTo("SUPERSEDED")).body("supersededBy", equalTo(2));
        check(code(way)).body("status", equalTo("AUTHENTIC")).body("revision", equalTo(2));
        way.decide("admin", "CANCEL", null, "เลิกจัด").statusCode(200);
        check(code(way)).body("status", equalTo("SUPERSEDED")).body("cancelled", equalTo(true));
    }

    @Test
    void a_paper_that_went_back_and_forth_is_as_it_was_signed() {
        var way = Journey.endorsed();
        as("approver")
                .contentType("application/json")
                .body("{\"action\":\"RETURN\",\"comment\":\"ดูอีกครั้ง\",\"returnTo\":\"STEP_BEFORE\"}")
                .post(PROPOSALS + "/" + way.id() + "/decisions")
                .then()
                .statusCode(200);
        way.decide("endorser", "RETURN", null, "แก้ไข").statusCode(200);
        way.write("ชื่อใหม่").statusCode(200);
        way.submit().statusCode(200);
        way.decide("endorser", "ENDORSE", way.seal(), null).statusCode(200);
        way.awaitConfirmed();
        way.decide("approver", "APPROVE", way.seal(), null).statusCode(200);
        way.awaitAllowed("author", "AMEND");
        way.decide("author", "AMEND", null, null).statusCode(200);
        way.submit().statusCode(200);
        way.decide("endorser", "REJECT", way.seal(), "ไม่จำเป็น").statusCode(200);

        examined(way).body("findings", empty()).body("head.number", equalTo(10));
        check(code(way)).body("status", equalTo("AUTHENTIC")).body("revision", equalTo(2));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        update revision set dossier = replace(dossier, 'โรงปุ๋ย 1', 'โรงปุ๋ย 2') | PARTICIPANTS | 1 | /participants/registrations/0/organization
        update revision set dossier = replace(dossier, '1140.00', '1141.00')     | BUDGET | 1 | /budget/lines/0/amount
        update revision set dossier = replace(dossier, '3000.00', '3000.0000000000001') | BUDGET | 1 | /budget/total
        update revision set dossier = replace(dossier, 'เพื่อสนอง', 'เพื่อ')       | PROPOSAL | 1 | /proposal/rationale
        update revision set dossier = left(dossier, -1)                         | PROPOSAL | 1 | ''
        update revision set manifest = replace(manifest, 'sha256:1', 'sha256:2') | MANIFEST | 1 | ''
        update revision set seal = 'sha256:1'                                   | SEAL | 1 | /revisions/0/seal
        update history set decided_at = decided_at - interval '1 day' where number = 2 | DECISION | 2 | /history/1/entry/time
        update history set name = 'somebody else' where number = 3              | DECISION | 3 | /history/2/entry/actor/name
        update history set action = 'ANYTHING' where number = 3                 | DECISION | 3 | /history/2/entry/action
        update history set verification_code = null where number = 3            | DECISION | 3 | /history/2/entry/verificationCode
        update history set hash = 'sha256:1' where number = 1                   | DECISION | 1 | /history/0/hash
        update history set jws = 'x' where number = 1                           | DECISION | 1 | /history/0/jws
        delete from history where number = 3                                    | HISTORY | 3 | /history/2
        delete from history where number = 2                                    | HISTORY | 2 | /history/1
        delete from history                                                     | HISTORY | 1 | /history
        update signature set name = 'somebody else' where hand = 'ENDORSER'     | DECISION | 2 | /signatures/2/name
        update signature set signed_at = now() where hand = 'APPROVER'          | DECISION | 3 | /signatures/0/signedAt
        delete from signature where hand = 'APPROVER'                           | DECISION | 3 | /signatures
        update proposal set state = 'CLOSED'                                    | STANDING | 0 | /statement/content/state
        update proposal set document = replace(document, 'เพื่อสนอง', 'เพื่อ')     | PROPOSAL | 1 | /document/rationale
        """)
    void what_is_changed_by_sql_is_found_and_named(String sql, String part, int number, String pointer)
            throws SQLException {
        var way = Journey.approved();
        var code = code(way);
        var key = sql.contains(" proposal ") ? "id" : "proposal_id";
        behindTheTriggers(sql + (sql.contains(" where ") ? " and " : " where ") + key + " = '" + way.id() + "'");

        examined(way)
                .body("asSigned", equalTo(false))
                .body(
                        "findings.find { it.part == '%s' && it.number == %d && it.pointer == '%s' }"
                                .formatted(part, number, pointer),
                        not(nullValue()));
        check(code)
                .statusCode(200)
                .body("status", equalTo("ALTERED"))
                .body("altered.part", hasItem(part))
                .body("title", nullValue());
    }

    @Test
    void a_code_given_to_another_paper_is_found() throws SQLException {
        var one = Journey.approved();
        var other = Journey.approved();
        var code = code(one);
        behindTheTriggers("update verification set proposal_id = '%s' where code = '%s'".formatted(other.id(), code));
        check(code).body("status", equalTo("ALTERED")).body("altered.part", contains("DECISION"));
    }

    @ParameterizedTest
    @CsvSource({
        "update history set comment = 'x'",
        "delete from history",
        "truncate history",
        "truncate proposal cascade",
        "update revision set seal = 'x'",
        "delete from signature",
        "delete from verification",
        "update verification set revision = 2"
    })
    void the_database_itself_refuses_to_rewrite_what_was_decided(String sql) throws SQLException {
        Journey.approved();
        try (var connection = database.getConnection();
                var statement = connection.createStatement()) {
            assertThatExceptionOfType(SQLException.class)
                    .isThrownBy(() -> statement.execute(sql))
                    .withMessageContaining("append-only");
        }
    }

    @Test
    void the_evidence_is_for_those_who_may_read_the_proposal() {
        var way = Journey.approved();
        var path = PROPOSALS + "/" + way.id() + "/evidence";
        as("auditor")
                .get(path)
                .then()
                .statusCode(200)
                .body("history.entry.action", contains("SUBMIT", "ENDORSE", "APPROVE"));
        given().auth().oauth2(Tokens.stranger("officer")).get(path).then().statusCode(404);
        given().get(path).then().statusCode(401);
        as("author")
                .get(PROPOSALS + "/" + Journey.draft().id() + "/evidence")
                .then()
                .statusCode(409)
                .body("code", equalTo("nothing-submitted"));
        given().get("/api/v1/verifications/keys")
                .then()
                .statusCode(200)
                .body("keys[0].kty", equalTo("EC"))
                .body("keys[0].kid", hasLength(43));
    }

    @Test
    void a_bundle_says_what_is_described_and_nothing_else() throws JsonProcessingException {
        var bundle = as("auditor")
                .get(PROPOSALS + "/" + Journey.approved().id() + "/evidence")
                .asString();
        // what is not described is lost on the way
        var described = DocumentText.JSON.readValue(bundle, EvidenceBundle.class);
        assertThat(DocumentText.JSON.<JsonNode>valueToTree(described)).isEqualTo(DocumentText.JSON.readTree(bundle));
    }

    private static String code(Journey way) {
        return way.shown("author").extract().path("verificationCode");
    }

    private static ValidatableResponse check(String code) {
        return given().header("Accept-Language", "en")
                .get("/api/v1/verifications/" + code)
                .then();
    }

    private static ValidatableResponse examined(Journey way) {
        return as("auditor")
                .get(PROPOSALS + "/" + way.id() + "/verification")
                .then()
                .statusCode(200);
    }

    /** As somebody who owns the whole database server. */
    private void behindTheTriggers(String sql) throws SQLException {
        try (var connection = DriverManager.getConnection(url, "postgres", "postgres");
                var statement = connection.createStatement()) {
            statement.execute("set session_replication_role = replica");
            assertThat(statement.executeUpdate(sql)).as(sql).isPositive();
        }
    }
}
