package khrongkan.participants.privacy.subject;

import static io.restassured.RestAssured.given;
import static khrongkan.participants.Api.PEOPLE;
import static khrongkan.participants.Api.as;
import static khrongkan.participants.Api.officer;
import static khrongkan.participants.Api.problem;
import static khrongkan.participants.Api.violation;
import static khrongkan.participants.privacy.PrivacyApi.collect;
import static khrongkan.participants.privacy.PrivacyApi.notice;
import static khrongkan.participants.privacy.PrivacyApi.number;
import static khrongkan.participants.privacy.PrivacyApi.person;
import static khrongkan.participants.privacy.PrivacyApi.purposely;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.util.List;
import khrongkan.kit.testing.TestDatabase;
import khrongkan.kit.testing.TestIssuer;
import khrongkan.kit.testing.Tokens;
import org.junit.jupiter.api.Test;

@QuarkusTest
@WithTestResource(TestDatabase.class)
@WithTestResource(TestIssuer.class)
class SubjectResourceTest {

    private static final String READS = "/api/v1/privacy/reads";

    @Test
    void a_person_is_told_who_read_what_kind_of_data_and_why_and_nothing_of_others() {
        var person = person();
        person();
        purposely(officer(), "SEMINAR").get(PEOPLE + "/" + person).then().statusCode(200);
        as("auditor").get(PEOPLE + "?limit=200&q=สมชาย").then().statusCode(200);

        as("registrar")
                .get("/api/v1/privacy/people/" + person + "/reads?limit=200")
                .then()
                .statusCode(200)
                .body("items.actor", hasItem("officer"))
                .body("items.purpose", hasItem("SEMINAR"))
                .body("items.people", everyItem(equalTo(List.of(person))));
        problem(
                given().auth().oauth2(Tokens.stranger("registrar")).get("/api/v1/privacy/people/" + person + "/reads"),
                404,
                "not-found");
    }

    @Test
    void an_auditor_searches_the_log_of_all_offices_and_sees_no_field_in_it() {
        var person = person();
        var number = number();
        collect(person, number, notice()).then().statusCode(200);
        var opened = purposely(as("finance"), "PAYMENT").get(PEOPLE + "/" + person + "/citizen-id");
        assertThat(opened.asString()).contains(number.substring(1, 5));

        var found = as("auditor").get(READS + "?purpose=PAYMENT&caseReference=SSK-0033/7&person=" + person);
        found.then().statusCode(200).body("items.fields.flatten()", contains("CITIZEN_ID"));
        assertThat(found.asString()).doesNotContain(number, "สมชาย");
        as("registrar").get(READS + "?actor=finance&person=" + person).then().body("items", hasSize(1));
        given().auth()
                .oauth2(Tokens.stranger("registrar"))
                .get(READS + "?person=" + person)
                .then()
                .body("items", hasSize(0));
        problem(officer().get(READS), 403, "role-missing");
    }

    @Test
    void the_copy_has_all_that_is_held_and_is_made_for_the_person_alone() {
        var notice = notice();
        var person = person();
        var number = number();
        collect(person, number, notice).then().statusCode(200);
        var path = "/api/v1/privacy/people/" + person + "/copy";

        problem(as("registrar").get(path), 403, "purpose-missing");
        problem(purposely(as("registrar"), "SEMINAR").get(path), 403, "purpose-missing");
        var copy = purposely(as("registrar"), "SUBJECT_REQUEST").get(path);
        copy.then()
                .statusCode(200)
                .body("person[0].givenName", equalTo("สมชาย"))
                .body("citizenId", hasSize(1))
                .body("changes", hasSize(2))
                .body("collections", hasSize(1));
        assertThat(copy.asString()).doesNotContain(number, "blindIndex", "cipher");
        as("auditor")
                .get(READS + "?purpose=SUBJECT_REQUEST&person=" + person)
                .then()
                .body("items", hasSize(1));
    }

    @Test
    void a_citizen_id_in_an_address_is_refused_and_not_repeated() {
        var number = number();
        var answer = officer().get(PEOPLE + "?q=" + number);
        violation(answer, "address", "citizen-id-misplaced");
        assertThat(answer.asString()).doesNotContain(number);
        violation(officer().header("X-Case-Reference", number).get(PEOPLE), "X-Case-Reference", "citizen-id-misplaced");
        violation(officer().get(PEOPLE + "/" + number), "address", "citizen-id-misplaced");
    }
}
