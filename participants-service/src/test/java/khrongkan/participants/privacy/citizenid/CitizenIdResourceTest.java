package khrongkan.participants.privacy.citizenid;

import static khrongkan.participants.Api.as;
import static khrongkan.participants.Api.officer;
import static khrongkan.participants.Api.problem;
import static khrongkan.participants.Api.stranger;
import static khrongkan.participants.Api.violation;
import static khrongkan.participants.privacy.PrivacyApi.citizenId;
import static khrongkan.participants.privacy.PrivacyApi.collect;
import static khrongkan.participants.privacy.PrivacyApi.json;
import static khrongkan.participants.privacy.PrivacyApi.notice;
import static khrongkan.participants.privacy.PrivacyApi.number;
import static khrongkan.participants.privacy.PrivacyApi.person;
import static khrongkan.participants.privacy.PrivacyApi.purposely;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import khrongkan.kit.testing.TestDatabase;
import khrongkan.kit.testing.TestIssuer;
import khrongkan.thai.CitizenId;
import org.junit.jupiter.api.Test;

@QuarkusTest
@WithTestResource(TestDatabase.class)
@WithTestResource(TestIssuer.class)
class CitizenIdResourceTest {

    private static final String LOOKUPS = "/api/v1/people/citizen-id-lookups";

    @Inject
    EntityManager rows;

    @Test
    void a_number_is_collected_for_a_payment_and_shown_masked_unless_the_purpose_opens_it() {
        var person = person();
        var number = number();
        collect(person, number, notice())
                .then()
                .statusCode(200)
                .header("ETag", "\"1\"")
                .body("citizenId", equalTo(masked(number)));

        officer().get(citizenId(person)).then().statusCode(200).body("masked", equalTo(true));
        purposely(officer(), "PAYMENT").get(citizenId(person)).then().body("citizenId", equalTo(masked(number)));
        purposely(as("finance"), "SEMINAR").get(citizenId(person)).then().body("citizenId", equalTo(masked(number)));
        purposely(as("auditor", "finance"), "PAYMENT")
                .get(citizenId(person))
                .then()
                .body("citizenId", equalTo(masked(number)));
        for (var role : new String[] {"finance", "registrar"}) {
            purposely(as(role), "PAYMENT")
                    .get(citizenId(person))
                    .then()
                    .body("citizenId", equalTo(new CitizenId(number).printed()))
                    .body("masked", equalTo(false));
        }
        problem(stranger().get(citizenId(person)), 404, "not-found");
    }

    @Test
    void a_purpose_without_its_case_is_refused() {
        var person = person();
        collect(person, number(), notice()).then().statusCode(200);

        violation(
                as("finance").header("X-Purpose", "PAYMENT").get(citizenId(person)),
                "X-Case-Reference",
                "case-reference-missing");
        violation(purposely(as("finance"), "CURIOSITY").get(citizenId(person)), "X-Purpose", "unknown-value");
    }

    @Test
    void only_a_payment_under_a_notice_that_names_it_is_a_reason_to_collect_one() {
        var person = person();
        violation(collect(person, number(), "SEMINAR", notice()), "/purpose", "not-for-payment");
        violation(collect(person, number(), 100_000), "/notice", "unknown-notice");
        officer().get(citizenId(person)).then().body("citizenId", nullValue()).header("ETag", "\"0\"");
    }

    @Test
    void a_wrong_number_is_refused_and_not_repeated() {
        var person = person();
        var number = number();
        var wrong = number.substring(0, 12) + (number.charAt(12) == '0' ? '1' : '0');

        var answer = collect(person, wrong, notice());
        violation(answer, "/citizenId", "citizen-id-check-digit");
        assertThat(answer.asString()).doesNotContain(wrong);
        violation(collect(person, "12", notice()), "/citizenId", "citizen-id-form");
    }

    @Test
    void two_people_of_one_office_do_not_share_a_number() {
        var number = number();
        int notice = notice();
        collect(person(), number, notice).then().statusCode(200);

        var answer = collect(person(), number, notice);
        problem(answer, 409, "citizen-id-taken");
        assertThat(answer.asString()).doesNotContain(number);
    }

    @Test
    void a_number_is_replaced_and_forgotten_by_whom_knows_its_version() {
        var person = person();
        int notice = notice();
        collect(person, number(), notice).then().statusCode(200);

        problem(collect(person, number(), notice), 412, "overtaken");
        problem(as("officer").header("If-Match", "\"1\"").delete(citizenId(person)), 403, "role-missing");
        as("finance")
                .header("If-Match", "\"1\"")
                .delete(citizenId(person))
                .then()
                .statusCode(204);
        officer().get(citizenId(person)).then().header("ETag", "\"0\"");
    }

    @Test
    void who_has_a_number_is_told_for_a_payment_only() {
        var person = person();
        var number = number();
        collect(person, number, notice()).then().statusCode(200);

        lookup("PAYMENT", number.substring(0, 5) + " " + number.substring(5))
                .then()
                .statusCode(200)
                .body("people", contains(person));
        lookup("PAYMENT", number()).then().statusCode(200).body("people", empty());
        problem(lookup("SEMINAR", number), 403, "purpose-missing");
        problem(json(officer()).body("{\"citizenId\":\"" + number + "\"}").post(LOOKUPS), 403, "role-missing");
    }

    @Test
    void the_database_holds_the_number_nowhere() {
        var person = person();
        var number = number();
        collect(person, number, notice()).then().statusCode(200);

        var kept = rows.createNativeQuery(
                        "select c::text || (select string_agg(h::text, '') from change h where h.subject_id = c.person_id)"
                                + " from citizen_id c where person_id = cast(:person as uuid)",
                        String.class)
                .setParameter("person", person)
                .getSingleResult();
        assertThat((String) kept).contains(masked(number)).doesNotContain(number);
    }

    private static Response lookup(String purpose, String number) {
        return json(purposely(as("finance"), purpose))
                .body("{\"citizenId\":\"" + number + "\"}")
                .post(LOOKUPS);
    }

    private static String masked(String number) {
        return "X-XXXX-XXXXX-XX-" + number.substring(12);
    }
}
