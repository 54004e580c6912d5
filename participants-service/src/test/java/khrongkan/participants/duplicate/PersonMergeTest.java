package khrongkan.participants.duplicate;

import static khrongkan.participants.Api.NEVERTHELESS;
import static khrongkan.participants.Api.PEOPLE;
import static khrongkan.participants.Api.as;
import static khrongkan.participants.Api.made;
import static khrongkan.participants.Api.officer;
import static khrongkan.participants.Api.organization;
import static khrongkan.participants.Api.post;
import static khrongkan.participants.Api.problem;
import static khrongkan.participants.Api.unique;
import static khrongkan.participants.privacy.PrivacyApi.citizenId;
import static khrongkan.participants.privacy.PrivacyApi.collect;
import static khrongkan.participants.privacy.PrivacyApi.notice;
import static khrongkan.participants.privacy.PrivacyApi.number;
import static khrongkan.participants.privacy.PrivacyApi.purposely;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.util.UUID;
import khrongkan.kit.testing.TestDatabase;
import khrongkan.kit.testing.TestIssuer;
import org.hibernate.Session;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Two records of one person become one, with all that hangs on them, and two again. */
@QuarkusTest
@WithTestResource(TestDatabase.class)
@WithTestResource(TestIssuer.class)
class PersonMergeTest {

    private static final String DUPLICATES = "/api/v1/duplicates/";

    @Inject
    Session rows;

    private final String family = "ตระกูล" + UUID.randomUUID().toString().replaceAll("[^a-f]", "");
    private final String number = number();
    private String survivor = "";
    private String other = "";
    private String membership = "";
    private String pair = "";

    @BeforeEach
    void enter_one_person_twice() {
        survivor = made(PEOPLE, body("นาย", ""));
        other = made(PEOPLE, body("ดร.", ",\"phone\":\"087-888-9999\"," + NEVERTHELESS));
        membership = made(
                PEOPLE + "/" + other + "/memberships",
                "{\"organizationId\":\"%s\",\"position\":\"ประธาน\"}".formatted(organization(unique("โรงปุ๋ย"))));
        collect(other, number, notice()).then().statusCode(200);
        pair = rows.createNativeQuery(
                        "select cast(id as text) from duplicate where :one in (first_id, second_id)", String.class)
                .setParameter("one", UUID.fromString(survivor))
                .getSingleResult();
    }

    @Test
    void the_survivor_has_all_that_the_other_one_had() {
        officer().get(DUPLICATES + pair).then().body("records.id", containsInAnyOrder(survivor, other));

        decide("merge", merge()).then().statusCode(200).body("state", equalTo("MERGED"));

        officer()
                .get(PEOPLE + "/" + survivor + "/memberships")
                .then()
                .body("items.id", contains(membership))
                .body("items.position", contains("ประธาน"));
        assertThat(numberOf(survivor)).isEqualTo(number);
        purposely(officer(), "SEMINAR").get(PEOPLE + "/" + survivor).then().body("phone", equalTo("+66878889999"));
        problem(officer().get(PEOPLE + "/" + other), 410, "merged-away").body("mergedInto", equalTo(survivor));
        found().body("items.id", contains(survivor));
    }

    @Test
    void an_undone_merge_gives_all_of_it_back() {
        decide("merge", merge()).then().statusCode(200);

        decide("undo", "{\"reason\":\"คนละคน\"}").then().statusCode(200).body("state", equalTo("OPEN"));

        officer().get(PEOPLE + "/" + survivor + "/memberships").then().body("items", empty());
        officer().get(PEOPLE + "/" + other + "/memberships").then().body("items.id", contains(membership));
        assertThat(numberOf(other)).isEqualTo(number);
        found().body("items.id", containsInAnyOrder(survivor, other));
    }

    @Test
    void two_numbers_are_two_people() {
        collect(survivor, number(), notice()).then().statusCode(200);

        problem(decide("merge", merge()), 409, "merge-collides");

        assertThat(numberOf(other)).isEqualTo(number);
    }

    private String body(String prefix, String more) {
        return "{\"prefix\":\"%s\",\"givenName\":\"สมชาย\",\"familyName\":\"%s\"%s}".formatted(prefix, family, more);
    }

    private String merge() {
        return "{\"survivor\":\"%s\",\"take\":[\"PHONE\"],\"reason\":\"คนเดียวกัน\"}".formatted(survivor);
    }

    private Response decide(String what, String body) {
        return post(DUPLICATES + pair + "/" + what, body);
    }

    private ValidatableResponse found() {
        return officer().queryParam("q", family).get(PEOPLE + "/search").then().statusCode(200);
    }

    private static String numberOf(String person) {
        return purposely(as("finance"), "PAYMENT")
                .get(citizenId(person))
                .then()
                .statusCode(200)
                .extract()
                .<String>path("citizenId")
                .replace("-", "");
    }
}
