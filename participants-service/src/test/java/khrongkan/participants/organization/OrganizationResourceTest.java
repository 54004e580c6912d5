package khrongkan.participants.organization;

import static khrongkan.participants.Api.NEVERTHELESS;
import static khrongkan.participants.Api.ORGANIZATIONS;
import static khrongkan.participants.Api.as;
import static khrongkan.participants.Api.made;
import static khrongkan.participants.Api.officer;
import static khrongkan.participants.Api.organization;
import static khrongkan.participants.Api.post;
import static khrongkan.participants.Api.problem;
import static khrongkan.participants.Api.put;
import static khrongkan.participants.Api.stranger;
import static khrongkan.participants.Api.unique;
import static khrongkan.participants.Api.violation;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.notNullValue;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.UUID;
import khrongkan.kit.testing.TestDatabase;
import khrongkan.kit.testing.TestIssuer;
import khrongkan.kit.testing.Tokens;
import org.hibernate.Session;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@QuarkusTest
@WithTestResource(TestDatabase.class)
@WithTestResource(TestIssuer.class)
class OrganizationResourceTest {

    @Inject
    Session rows;

    @Test
    void an_organisation_is_entered_and_shown() {
        String id = post(ORGANIZATIONS, """
                {"name":"โรงปุ๋ยชีวภาพ บ้านโนน","kind":"COMMUNITY_ENTERPRISE",
                 "identifiers":[{"scheme":"FACTORY","value":"3-42(1)-1/47ศก"},{"scheme":"DBD","value":"0-3354-70000-19-0"}],
                 "address":{"province":"33","district":"3301","subdistrict":"330101","line":"12 หมู่ 3"},
                 "phone":"045-612345 ต่อ 12","registeredOn":"2004-01-21"}""")
                .then()
                .statusCode(201)
                .header("ETag", "\"0\"")
                .header("Location", notNullValue())
                .extract()
                .path("id");

        officer()
                .get(ORGANIZATIONS + "/" + id)
                .then()
                .statusCode(200)
                .header("ETag", "\"0\"")
                .body("name", equalTo("โรงปุ๋ยชีวภาพ บ้านโนน"))
                .body("office", equalTo(Tokens.OFFICE))
                .body("identifiers.scheme", contains("DBD", "FACTORY"))
                .body("identifiers.value", contains("0335470000190", "3-42(1)-1/47ศก"))
                .body("address.subdistrict", equalTo("330101"))
                .body("phone", equalTo("+6645612345"))
                .body("phoneExtension", equalTo("12"))
                .body("registeredOn", equalTo("2004-01-21"));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "{\"kind\":\"OTHER\"} | /name | not-blank",
                "{\"name\":\"x\"} | /kind | not-null",
                "{\"name\":\"x\",\"kind\":\"NOPE\"} | /kind | unknown-value",
                "{\"name\":\"x\",\"kind\":\"OTHER\",\"extra\":1} | /extra | unknown-field",
                "{\"name\":\"x\",\"kind\":\"OTHER\",\"phone\":\"12\"} | /phone | phone-form",
                "{\"name\":\"x\",\"kind\":\"OTHER\",\"identifiers\":[null]} | /identifiers/0 | not-null",
                "{\"name\":\"x\",\"kind\":\"OTHER\",\"identifiers\":[{\"scheme\":\"DBD\",\"value\":\"1234567890122\"}]} | /identifiers/0/value | check-digit",
                "{\"name\":\"x\",\"kind\":\"OTHER\",\"address\":{\"province\":\"33\",\"district\":\"3401\"}} | /address/district | address-outside-parent"
            })
    void a_fault_is_named_by_field_and_rule(String body, String pointer, String rule) {
        violation(post(ORGANIZATIONS, body), pointer, rule);
    }

    @Test
    void a_number_is_taken_once_in_an_office() {
        String number = UUID.randomUUID().toString();
        String body = """
                {"name":"x","kind":"OTHER","identifiers":[{"scheme":"COOP","value":"%s"}],%s}""".formatted(number, NEVERTHELESS);
        String first = made(ORGANIZATIONS, body);

        problem(post(ORGANIZATIONS, body), 409, "identifier-taken");
        stranger()
                .contentType("application/json")
                .body(body)
                .post(ORGANIZATIONS)
                .then()
                .statusCode(201);
        put(ORGANIZATIONS + "/" + first, "\"0\"", body).then().statusCode(200).header("ETag", "\"0\"");
        problem(put(ORGANIZATIONS + "/" + organization("y"), "\"0\"", body), 409, "identifier-taken");
    }

    @Test
    void a_change_needs_the_present_version() {
        String path = ORGANIZATIONS + "/" + organization(unique("เดิม"));
        String body = """
                {"name":"ใหม่","kind":"COOPERATIVE","identifiers":[{"scheme":"COOP","value":"%s"}]}""".formatted(UUID.randomUUID());

        problem(officer().contentType("application/json").body(body).put(path), 428, "if-match-missing");
        put(path, "\"0\"", body)
                .then()
                .statusCode(200)
                .header("ETag", "\"1\"")
                .body("name", equalTo("ใหม่"))
                .body("identifiers", hasSize(1));
        problem(put(path, "\"0\"", body), 412, "overtaken");
    }

    @Test
    void what_belongs_to_another_office_does_not_exist_but_for_the_auditor() {
        String name = unique("ของเรา");
        String path = ORGANIZATIONS + "/" + organization(name);
        String body = "{\"name\":\"x\",\"kind\":\"OTHER\"}";

        problem(stranger().get(path), 404, "not-found");
        problem(
                stranger()
                        .contentType("application/json")
                        .header("If-Match", "\"0\"")
                        .body(body)
                        .put(path),
                404,
                "not-found");
        stranger().queryParam("q", name).get(ORGANIZATIONS).then().body("items", empty());
        officer()
                .auth()
                .oauth2(Tokens.person("a", "OAG", "auditor"))
                .get(path)
                .then()
                .statusCode(200);
    }

    @Test
    void who_may_read_may_not_always_write() {
        String body = "{\"name\":\"x\",\"kind\":\"OTHER\"}";
        for (var reader : new String[] {"endorser", "approver", "finance", "auditor", "admin"}) {
            as(reader).get(ORGANIZATIONS).then().statusCode(200);
            problem(as(reader).contentType("application/json").body(body).post(ORGANIZATIONS), 403, "role-missing");
        }
        as("registrar")
                .contentType("application/json")
                .body(body)
                .post(ORGANIZATIONS)
                .then()
                .statusCode(201);
        problem(
                officer()
                        .auth()
                        .oauth2(Tokens.system())
                        .contentType("application/json")
                        .body(body)
                        .post(ORGANIZATIONS),
                403,
                "role-missing");
    }

    @Test
    void every_write_is_in_the_book_of_changes() {
        String id = organization(unique("เดิม"));
        put(ORGANIZATIONS + "/" + id, "\"0\"", "{\"name\":\"ใหม่\",\"kind\":\"OTHER\"}")
                .then()
                .statusCode(200);

        var written = rows.createNativeQuery(
                        "select action || ' ' || actor || ' ' || (after ->> 'name') from change where subject_id = ? order by at",
                        String.class)
                .setParameter(1, UUID.fromString(id))
                .getResultList();
        assertThat(written).hasSize(2).last().isEqualTo("UPDATE officer ใหม่");
    }

    @Test
    void the_same_key_enters_one_organisation() {
        String key = UUID.randomUUID().toString();
        String body = "{\"name\":\"ครั้งเดียว\",\"kind\":\"OTHER\"}";

        String first = officer()
                .header("Idempotency-Key", key)
                .contentType("application/json")
                .body(body)
                .post(ORGANIZATIONS)
                .then()
                .statusCode(201)
                .extract()
                .path("id");
        officer()
                .header("Idempotency-Key", key)
                .contentType("application/json")
                .body(body)
                .post(ORGANIZATIONS)
                .then()
                .statusCode(201)
                .body("id", equalTo(first));
    }
}
