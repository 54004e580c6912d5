package khrongkan.participants.privacy.notice;

import static khrongkan.participants.Api.NEVERTHELESS;
import static khrongkan.participants.Api.PEOPLE;
import static khrongkan.participants.Api.as;
import static khrongkan.participants.Api.officer;
import static khrongkan.participants.Api.problem;
import static khrongkan.participants.Api.violation;
import static khrongkan.participants.privacy.PrivacyApi.NOTICES;
import static khrongkan.participants.privacy.PrivacyApi.json;
import static khrongkan.participants.privacy.PrivacyApi.notice;
import static khrongkan.participants.privacy.PrivacyApi.person;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import khrongkan.kit.testing.TestDatabase;
import khrongkan.kit.testing.TestIssuer;
import khrongkan.participants.TestClock;
import org.junit.jupiter.api.Test;

@QuarkusTest
@WithTestResource(TestDatabase.class)
@WithTestResource(TestIssuer.class)
class NoticeResourceTest {

    @Inject
    EntityManager rows;

    @Test
    void versions_are_counted_and_the_last_one_is_in_effect() {
        int first = notice();
        int second = notice();

        assertThat(second).isEqualTo(first + 1);
        officer().get(NOTICES + "/current").then().statusCode(200).body("number", equalTo(second));
        officer().get(NOTICES + "?limit=200").then().body("items.number", hasItem(first));
        problem(json(officer()).body("{}").post(NOTICES), 403, "role-missing");
    }

    @Test
    void what_needs_consent_cannot_stand_on_another_ground() {
        var body = """
                {"effectiveFrom":"2004-01-01","textTh":"ก","purposes":[
                 {"purpose":"PHOTO","ground":"PUBLIC_TASK","retention":"1 ปี"}]}""";
        violation(json(as("registrar")).body(body).post(NOTICES), "/purposes/0/ground", "consent-needed");
    }

    @Test
    void a_person_is_entered_under_the_notice_that_was_shown_or_is_in_effect() {
        int shown = notice();
        notice();
        String stated = json(officer())
                .header("X-Privacy-Notice", shown)
                .body("{\"givenName\":\"สมชาย\"," + NEVERTHELESS + "}")
                .post(PEOPLE)
                .then()
                .statusCode(201)
                .extract()
                .path("id");

        assertThat(collectedUnder(stated)).isEqualTo(shown + " true");
        assertThat(collectedUnder(person())).endsWith(" false");
        violation(
                json(officer())
                        .header("X-Privacy-Notice", "100000")
                        .body("{\"givenName\":\"สมชาย\"," + NEVERTHELESS + "}")
                        .post(PEOPLE),
                "X-Privacy-Notice",
                "unknown-notice");
    }

    @Test
    void a_consent_holds_until_it_expires_or_is_withdrawn() {
        var path = "/api/v1/privacy/people/" + person() + "/consents";
        var until = LocalDate.now().plusYears(1);
        String id = consent(path, "NEWS", until)
                .then()
                .statusCode(201)
                .body("state", equalTo("GIVEN"))
                .extract()
                .path("id");
        violation(consent(path, "PAYMENT", until), "/purpose", "notice-without-purpose");
        violation(consent(path, "NEWS", LocalDate.parse("2020-01-01")), "/until", "past");

        json(officer())
                .post(path + "/" + id + "/withdrawal")
                .then()
                .statusCode(200)
                .body("state", equalTo("WITHDRAWN"));

        consent(path, "NEWS", until).then().statusCode(201);
        TestClock.forward(Duration.ofDays(400));
        officer().get(path).then().body("items.state", equalTo(List.of("WITHDRAWN", "EXPIRED")));
        TestClock.forward(Duration.ofDays(-400));
    }

    private Response consent(String path, String purpose, LocalDate until) {
        return json(officer()).body("""
                {"purpose":"%s","notice":%d,"until":"%s"}""".formatted(purpose, notice(), until)).post(path);
    }

    private String collectedUnder(String person) {
        return (String) rows.createNativeQuery(
                        "select n.number || ' ' || c.stated from collection c join privacy_notice n on n.id = c.notice_id"
                                + " where subject_id = cast(:person as uuid)",
                        String.class)
                .setParameter("person", person)
                .getSingleResult();
    }
}
