package khrongkan.participants.clash;

import static khrongkan.participants.Api.SEMINARS;
import static khrongkan.participants.Api.made;
import static khrongkan.participants.Api.officer;
import static khrongkan.participants.Api.organization;
import static khrongkan.participants.Api.post;
import static khrongkan.participants.Api.problem;
import static khrongkan.participants.Api.registrations;
import static khrongkan.participants.Api.seminar;
import static khrongkan.participants.Api.seminarBody;
import static khrongkan.participants.Api.stranger;
import static khrongkan.participants.Api.trainee;
import static khrongkan.participants.Api.unique;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.notNullValue;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import khrongkan.kit.testing.TestDatabase;
import khrongkan.kit.testing.TestIssuer;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
@WithTestResource(TestDatabase.class)
@WithTestResource(TestIssuer.class)
class ClashResourceTest {

    private String plant;
    private String other;
    private String here;

    @BeforeEach
    void a_seminar_and_two_plants_are_known() {
        plant = organization(unique("โรงปุ๋ย"));
        other = organization(unique("โรงปุ๋ย"));
        here = seminar(10, 5, 5);
    }

    @Test
    void a_plant_that_is_expected_elsewhere_on_the_day_is_named() {
        String elsewhere = seminar(10, 5, 5);
        String later = made(SEMINARS, seminarBody(10, 5, 5).replace("2004-01-21", "2004-01-22"));
        for (var seminar : new String[] {here, elsewhere, later}) {
            made(registrations(seminar), trainee(plant, "PROVINCIAL", "สมชาย", "ใจดี"));
        }
        made(registrations(here), trainee(other, "PROVINCIAL"));
        made(registrations(later), trainee(other, "PROVINCIAL"));

        clashes("")
                .body("items.organizationId", contains(plant))
                .body("items.seminarId", contains(elsewhere))
                .body("items.startsOn", contains("2004-01-21"))
                .body("items.samePerson", contains(true));
    }

    @Test
    void days_that_touch_clash_and_whoever_declined_does_not() {
        String week = made(
                SEMINARS, seminarBody(10, 5, 5).replace("\"startsOn\":\"2004-01-21\"", "\"startsOn\":\"2004-01-19\""));
        made(registrations(here), trainee(plant, "PROVINCIAL", "สมชาย", "ใจดี"));
        made(registrations(here), trainee(other, "PROVINCIAL"));
        made(registrations(week), trainee(plant, "PROVINCIAL", "สมหญิง", "ใจดี"));
        String declined = made(registrations(week), trainee(other, "PROVINCIAL"));

        clashes("").body("items.organizationId", containsInAnyOrder(plant, other));
        String next = clashes("?limit=1")
                .body("items", hasSize(1))
                .body("next", notNullValue())
                .extract()
                .path("next");
        clashes("?limit=1&cursor=" + next).body("items", hasSize(1));

        post(registrations(week) + "/" + declined + "/decisions", "{\"action\":\"DECLINE\"}")
                .then()
                .statusCode(200);
        clashes("").body("items.organizationId", contains(plant)).body("items.samePerson", contains(false));
    }

    @Test
    void another_office_sees_nothing() {
        clashes("").body("items", empty());
        problem(stranger().get(SEMINARS + "/" + here + "/clashes"), 404, "not-found");
    }

    private ValidatableResponse clashes(String query) {
        return officer().get(SEMINARS + "/" + here + "/clashes" + query).then().statusCode(200);
    }
}
