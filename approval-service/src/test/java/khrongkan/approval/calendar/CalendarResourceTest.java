package khrongkan.approval.calendar;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.util.Map;
import java.util.UUID;
import khrongkan.approval.testing.Office;
import khrongkan.approval.testing.OtherServices;
import khrongkan.approval.testing.SealKeyFile;
import khrongkan.kit.testing.TestDatabase;
import khrongkan.kit.testing.TestIssuer;
import org.junit.jupiter.api.Test;

@QuarkusTest
@WithTestResource(TestDatabase.class)
@WithTestResource(TestIssuer.class)
@WithTestResource(SealKeyFile.class)
@WithTestResource(OtherServices.class)
class CalendarResourceTest {

    private static final String HOLIDAYS = "/api/v1/holidays";
    private static final String DEADLINES = "/api/v1/deadlines";

    private final Office office = Office.founded();

    @Test
    void days_off_are_entered_once_listed_by_year_and_corrected() {
        enter("2004-04-13").statusCode(201);
        String id = enter("2004-04-06").statusCode(201).extract().path("id");
        enter("2005-04-13").statusCode(201);
        enter("2004-04-13").statusCode(409).body("code", equalTo("holiday-entered"));

        list("?year=2004").body("items.day", contains("2004-04-06", "2004-04-13"));
        String next = list("?limit=1").body("items", hasSize(1)).extract().path("next");
        list("?limit=5&cursor=" + next).body("items.day", contains("2004-04-13", "2005-04-13"));

        office.as("admin", "admin")
                .header("If-Match", "\"0\"")
                .body(day("2004-04-07"))
                .put(HOLIDAYS + "/" + id)
                .then()
                .statusCode(200)
                .body("day", equalTo("2004-04-07"));
        office.as("admin", "admin")
                .header("If-Match", "\"0\"")
                .delete(HOLIDAYS + "/" + id)
                .then()
                .statusCode(412);
        office.as("admin", "admin")
                .header("If-Match", "\"1\"")
                .delete(HOLIDAYS + "/" + id)
                .then()
                .statusCode(204);
        list("?year=2004").body("items.day", contains("2004-04-13"));
        office.as("admin", "admin").get(HOLIDAYS + "/" + id).then().statusCode(404);
    }

    @Test
    void another_office_has_a_calendar_of_its_own() {
        String id = enter("2004-04-13").statusCode(201).extract().path("id");
        var other = Office.founded();
        other.as("admin", "admin").get(HOLIDAYS).then().body("items", hasSize(0));
        other.as("admin", "admin").get(HOLIDAYS + "/" + id).then().statusCode(404);
        other.as("auditor", "auditor").get(HOLIDAYS + "/" + id).then().statusCode(200);
        other.as("auditor", "auditor", "admin")
                .header("If-Match", "\"0\"")
                .delete(HOLIDAYS + "/" + id)
                .then()
                .statusCode(404);
    }

    @Test
    void a_wrong_day_is_refused_and_an_officer_enters_none() {
        enter("2547-04-13").statusCode(400);
        office.as("admin", "admin")
                .body(Map.of("day", "2004-04-13", "name", "วันสงกรานต์"))
                .post(HOLIDAYS)
                .then()
                .statusCode(400)
                .body("errors[0].pointer", equalTo("/source"));
        office.as("author", "officer")
                .body(day("2004-04-13"))
                .post(HOLIDAYS)
                .then()
                .statusCode(403);
    }

    @Test
    void deadlines_are_entered_version_by_version() {
        deadlines(Map.of("days", Map.of("ENDORSER", 3), "remindBefore", 1, "escalateAfter", 2))
                .statusCode(201)
                .body("version", equalTo(1));
        var post = office.post("ปลัดจังหวัด");
        deadlines(Map.of("days", Map.of("APPROVER", 5), "remindBefore", 0, "escalateAfter", 1, "escalateTo", post))
                .statusCode(201)
                .body("version", equalTo(2))
                .body("days.APPROVER", equalTo(5));
        office.as("author", "officer").get(DEADLINES).then().body("items.version", contains(2, 1));

        deadlines(Map.of("days", Map.of("ENDORSER", 0), "remindBefore", 1, "escalateAfter", 2))
                .statusCode(400);
        deadlines(Map.of("days", Map.of("KING", 3), "remindBefore", 1, "escalateAfter", 2))
                .statusCode(400);
        deadlines(Map.of(
                        "days",
                        Map.of("ENDORSER", 3),
                        "remindBefore",
                        1,
                        "escalateAfter",
                        2,
                        "escalateTo",
                        UUID.randomUUID()))
                .statusCode(400)
                .body("errors[0].code", equalTo("no-such-post"));
    }

    private ValidatableResponse enter(String day) {
        return office.as("admin", "admin").body(day(day)).post(HOLIDAYS).then();
    }

    private ValidatableResponse list(String query) {
        return office.as("author", "officer").get(HOLIDAYS + query).then().statusCode(200);
    }

    private ValidatableResponse deadlines(Map<String, ?> rule) {
        return office.as("admin", "admin").body(rule).post(DEADLINES).then();
    }

    private static Map<String, ?> day(String day) {
        return Map.of("day", day, "name", "วันสงกรานต์", "source", "มติคณะรัฐมนตรี");
    }
}
