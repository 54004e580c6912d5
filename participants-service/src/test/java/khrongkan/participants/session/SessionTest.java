package khrongkan.participants.session;

import static khrongkan.participants.Api.SEMINARS;
import static khrongkan.participants.Api.made;
import static khrongkan.participants.Api.officer;
import static khrongkan.participants.Api.organization;
import static khrongkan.participants.Api.post;
import static khrongkan.participants.Api.problem;
import static khrongkan.participants.Api.put;
import static khrongkan.participants.Api.registrations;
import static khrongkan.participants.Api.seminarBody;
import static khrongkan.participants.Api.stranger;
import static khrongkan.participants.Api.trainee;
import static khrongkan.participants.Api.unique;
import static khrongkan.participants.Api.violation;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import khrongkan.kit.testing.TestDatabase;
import khrongkan.kit.testing.TestIssuer;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
@WithTestResource(TestDatabase.class)
@WithTestResource(TestIssuer.class)
class SessionTest {

    private static final String TWO_DAYS =
            seminarBody(38, 33, 5).replace("\"endsOn\":\"2004-01-21\"", "\"endsOn\":\"2004-01-22\"");

    private String seminar;
    private String sessions;

    @BeforeEach
    void a_seminar_of_two_days_is_planned() {
        seminar = made(SEMINARS, TWO_DAYS);
        sessions = SEMINARS + "/" + seminar + "/sessions";
    }

    @Test
    void each_day_has_a_morning_and_an_afternoon_and_they_follow_the_plan() {
        officer()
                .get(sessions)
                .then()
                .statusCode(200)
                .body("date", contains("2004-01-21", "2004-01-21", "2004-01-22", "2004-01-22"))
                .body("part", contains("AM", "PM", "AM", "PM"))
                .body("[0].startsAt", equalTo("09:00"));

        put(SEMINARS + "/" + seminar, "\"0\"", TWO_DAYS.replace("2004-01-21", "2004-01-22"))
                .then()
                .statusCode(200);
        officer().get(sessions).then().body("date", contains("2004-01-22", "2004-01-22"));
    }

    @Test
    void a_session_is_moved_or_not_held() {
        String morning = sessions + "/" + officer().get(sessions).<String>path("[0].id");

        put(morning, "\"0\"", "{\"startsAt\":\"08:30\",\"endsAt\":\"12:30\"}")
                .then()
                .statusCode(200)
                .body("endsAt", equalTo("12:30"))
                .body("version", equalTo(1));
        problem(put(morning, "\"0\"", "{\"startsAt\":\"08:00\",\"endsAt\":\"12:00\"}"), 412, "overtaken");
        violation(
                put(morning, "\"1\"", "{\"startsAt\":\"12:00\",\"endsAt\":\"09:00\"}"), "/endsAt", "ends-before-start");
        violation(
                put(morning, "\"1\"", "{\"startsAt\":\"09:00\",\"endsAt\":\"14:00\"}"),
                "/startsAt",
                "sessions-overlap");
        put(morning, "\"1\"", "{\"startsAt\":\"09:00\",\"endsAt\":\"12:00\",\"held\":false}")
                .then()
                .statusCode(200);
        officer().get(SEMINARS + "/" + seminar + "/attendance").then().body("sessions", hasSize(3));
        problem(stranger().get(sessions), 404, "not-found");
    }

    @Test
    void a_day_on_which_somebody_was_scanned_stays() {
        String one = made(registrations(seminar), trainee(organization(unique("โรงปุ๋ย")), "PROVINCIAL", "ก", "ข"));
        post(SEMINARS + "/" + seminar + "/scans", """
                {"device":"%s","scans":[{"nonce":"1","registrationId":"%s","scannedAt":"2004-01-22T09:00:00+07:00"}]}""".formatted(seminar, one))
                .then()
                .statusCode(200)
                .body("scans.verdict", contains("COUNTED"));

        problem(put(SEMINARS + "/" + seminar, "\"0\"", seminarBody(38, 33, 5)), 409, "session-in-use");
    }
}
