package khrongkan.budget.rate;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.allOf;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.specification.RequestSpecification;
import khrongkan.budget.participants.ParticipantsStub;
import khrongkan.kit.testing.TestDatabase;
import khrongkan.kit.testing.TestIssuer;
import khrongkan.kit.testing.Tokens;
import org.junit.jupiter.api.Test;

@QuarkusTest
@WithTestResource(TestDatabase.class)
@WithTestResource(TestIssuer.class)
@WithTestResource(ParticipantsStub.class)
class RateScheduleResourceTest {

    private static final String SCHEDULES = "/api/v1/rate-schedules";

    @Test
    void every_schedule_is_listed_with_its_source() {
        auditor()
                .get(SCHEDULES)
                .then()
                .statusCode(200)
                .body(
                        "items.regime",
                        hasItems("MOF-2545", "MOF-2549", "MOF-2549-2", "MOF-2549-3", "MOF-W5", "MOF-W246"))
                .body("items.source", everyItem(notNullValue()));
    }

    @Test
    void pages_follow_one_another() {
        String next = auditor()
                .get(SCHEDULES + "?limit=2")
                .then()
                .body("items", hasSize(2))
                .extract()
                .path("next");
        auditor()
                .queryParam("cursor", next)
                .get(SCHEDULES)
                .then()
                .statusCode(200)
                .body("next", nullValue());
    }

    @Test
    void the_letter_of_2568_is_there_and_empty() {
        auditor()
                .get(SCHEDULES + "/MOF-W246")
                .then()
                .statusCode(200)
                .body("effectiveFrom", equalTo("2025-10-31"))
                .body("rates.ceiling", allOf(hasSize(18), everyItem(nullValue())));
    }

    @Test
    void the_regime_of_2545_is_there_without_rates() {
        auditor().get(SCHEDULES + "/MOF-2545").then().statusCode(200).body("rates", empty());
    }

    @Test
    void figures_say_whether_they_are_verified() {
        auditor()
                .get(SCHEDULES + "/MOF-W5")
                .then()
                .body("rates.findAll { it.venue == 'GOVERNMENT' }.verified", everyItem(equalTo(true)))
                .body("rates.findAll { it.venue == 'PRIVATE' }.verified", everyItem(equalTo(false)))
                .body(
                        "rates.find { it.code == 'MEAL_FULL' && it.venue == 'GOVERNMENT' && it.trainingClass == 'B' }.ceiling",
                        equalTo(600.00f));
    }

    @Test
    void what_is_not_on_file_is_not_found_and_nobody_reads_without_a_role() {
        auditor().get(SCHEDULES + "/NOPE").then().statusCode(404).body("code", equalTo("not-found"));
        given().auth().oauth2(Tokens.of("guest")).get(SCHEDULES).then().statusCode(403);
        given().get(SCHEDULES).then().statusCode(401);
    }

    private static RequestSpecification auditor() {
        return given().auth().oauth2(Tokens.of("auditor"));
    }
}
