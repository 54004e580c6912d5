package khrongkan.participants.person;

import static khrongkan.participants.Api.ORGANIZATIONS;
import static khrongkan.participants.Api.PEOPLE;
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
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.util.UUID;
import khrongkan.kit.testing.TestDatabase;
import khrongkan.kit.testing.TestIssuer;
import org.hibernate.Session;
import org.junit.jupiter.api.Test;

@QuarkusTest
@WithTestResource(TestDatabase.class)
@WithTestResource(TestIssuer.class)
class PersonResourceTest {

    @Inject
    Session rows;

    private static final String SOMCHAI = "{\"prefix\":\"นาย\",\"givenName\":\"สมชาย\",\"familyName\":\"ใจดี\"}";

    @Test
    void a_person_is_entered_changed_and_shown() {
        String path = PEOPLE + "/" + made(PEOPLE, SOMCHAI);

        put(path, "\"0\"", "{\"givenName\":\" สุกาโน \"}")
                .then()
                .statusCode(200)
                .header("ETag", "\"1\"")
                .body("givenName", equalTo("สุกาโน"))
                .body("familyName", nullValue());
        problem(put(path, "\"0\"", SOMCHAI), 412, "overtaken");
        problem(officer().contentType("application/json").body(SOMCHAI).put(path), 428, "if-match-missing");
        officer().get(path).then().statusCode(200).header("ETag", "\"1\"");
    }

    @Test
    void a_fault_is_named_and_other_offices_and_roles_are_kept_out() {
        String path = PEOPLE + "/" + made(PEOPLE, SOMCHAI);

        violation(post(PEOPLE, "{\"familyName\":\"ใจดี\"}"), "/givenName", "not-blank");
        violation(officer().get(PEOPLE + "/nonsense"), "id", "not-an-id");
        problem(stranger().get(path), 404, "not-found");
        problem(stranger().get(path + "/memberships"), 404, "not-found");
        as("auditor").get(path).then().statusCode(200);
        problem(as("finance").contentType("application/json").body(SOMCHAI).post(PEOPLE), 403, "role-missing");
    }

    @Test
    void a_telephone_and_an_address_are_masked_until_a_purpose_opens_them() {
        String path = PEOPLE + "/" + made(PEOPLE, """
                {"givenName":"สมชาย","phone":"081-234 5678 ต่อ 9","email":"Somchai@Example.or.th"}""");

        officer()
                .get(path)
                .then()
                .body("phone", equalTo("•••••••••678"))
                .body("phoneLocal", equalTo("•••••••••678"))
                .body("phoneExtension", equalTo("•••"))
                .body("email", equalTo("S•••@example.or.th"));
        opened(path)
                .body("phone", equalTo("+66812345678"))
                .body("phoneLocal", equalTo("081-234-5678"))
                .body("phoneExtension", equalTo("9"))
                .body("email", equalTo("Somchai@example.or.th"));
    }

    @Test
    void a_mask_that_is_sent_back_leaves_what_is_behind_it() {
        String path = PEOPLE + "/" + made(PEOPLE, """
                {"givenName":"สมชาย","phone":"081-234 5678 ต่อ 9","email":"somchai@example.or.th"}""");

        put(path, "\"0\"", """
                {"givenName":"สมหมาย","phone":"•••••••••678","phoneExtension":"•••","email":"s•••@example.or.th"}""").then().statusCode(200).body("givenName", equalTo("สมหมาย"));
        opened(path).body("phone", equalTo("+66812345678")).body("email", equalTo("somchai@example.or.th"));
        violation(put(path, "\"1\"", "{\"givenName\":\"ก\",\"phone\":\"•••••••••679\"}"), "/phone", "phone-form");
        violation(put(path, "\"1\"", "{\"givenName\":\"ก\",\"email\":\"ก\"}"), "/email", "email-form");

        put(path, "\"1\"", "{\"givenName\":\"สมหมาย\"}").then().body("phone", nullValue());
        var book = rows.createNativeQuery(
                        "select string_agg(concat(before, after), '') from change where subject_id = ?", String.class)
                .setParameter(1, UUID.fromString(path.substring(PEOPLE.length() + 1)))
                .getSingleResult();
        assertThat(book).contains("•••••••••678").doesNotContain("812345678", "somchai@");
    }

    @Test
    void people_are_found_by_a_part_of_the_name_and_paged() {
        String mark = unique("ตรา");
        for (var name : new String[] {"ข", "ก", "ค"}) {
            made(PEOPLE, "{\"givenName\":\"%s\",\"familyName\":\"%s\"}".formatted(name, mark));
        }

        String next = officer()
                .queryParam("q", mark)
                .queryParam("limit", 2)
                .get(PEOPLE)
                .then()
                .body("items.givenName", contains("ก", "ข"))
                .extract()
                .path("next");
        officer()
                .queryParam("q", mark)
                .queryParam("cursor", next)
                .get(PEOPLE)
                .then()
                .body("items.givenName", contains("ค"));
    }

    @Test
    void a_membership_has_its_days_and_is_noted_once() {
        String person = made(PEOPLE, SOMCHAI);
        String plant = organization(unique("โรงปุ๋ย"));
        String path = PEOPLE + "/" + person + "/memberships";
        String first = made(path, membership(plant, "2003-01-01", "2003-12-31"));

        problem(post(path, membership(plant, "2003-12-31", "2004-12-31")), 409, "membership-overlaps");
        String second = made(path, membership(plant, "2004-01-01", "2004-12-31"));
        put(path + "/" + second, "\"0\"", membership(plant, "2004-01-01", "2004-06-30"))
                .then()
                .statusCode(200)
                .body("to", equalTo("2004-06-30"));
        problem(
                put(path + "/" + second, "\"1\"", membership(plant, "2003-06-01", "2004-06-30")),
                409,
                "membership-overlaps");

        officer().get(path).then().body("items.id", contains(first, second));
        officer().get(path + "/" + first).then().statusCode(200).body("position", equalTo("ประธานกลุ่ม"));
        String members = ORGANIZATIONS + "/" + plant + "/memberships";
        officer().queryParam("on", "2003-05-05").get(members).then().body("items.id", contains(first));
        officer().queryParam("on", "2005-05-05").get(members).then().body("items", empty());
        officer().get(members).then().body("items", hasSize(2));
        violation(officer().queryParam("on", "2547-05-05").get(members), "on", "buddhist-era-year");
        problem(stranger().get(members), 404, "not-found");
    }

    @Test
    void a_membership_names_a_known_organisation_and_ends_after_it_began() {
        String path = PEOPLE + "/" + made(PEOPLE, SOMCHAI) + "/memberships";

        violation(
                post(path, membership(UUID.randomUUID().toString(), "2003-01-01", "2003-12-31")),
                "/organizationId",
                "unknown-organization");
        violation(
                post(path, membership(organization(unique("x")), "2003-01-02", "2003-01-01")),
                "/to",
                "ends-before-start");
        violation(
                post(path, membership(organization(unique("x")), "2546-01-02", "2003-01-01")),
                "/from",
                "buddhist-era-year");
    }

    private static ValidatableResponse opened(String path) {
        return officer()
                .header("X-Purpose", "SEMINAR")
                .header("X-Case-Reference", "SSK-1")
                .get(path)
                .then();
    }

    private static String membership(String organization, String from, String to) {
        return """
                {"organizationId":"%s","position":"ประธานกลุ่ม","from":"%s","to":"%s"}""".formatted(organization, from, to);
    }
}
