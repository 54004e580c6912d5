package khrongkan.participants.sync;

import static io.restassured.RestAssured.given;
import static khrongkan.participants.Api.ORGANIZATIONS;
import static khrongkan.participants.Api.PEOPLE;
import static khrongkan.participants.Api.as;
import static khrongkan.participants.Api.officer;
import static khrongkan.participants.Api.organization;
import static khrongkan.participants.Api.post;
import static khrongkan.participants.Api.unique;
import static khrongkan.participants.privacy.PrivacyApi.json;
import static khrongkan.participants.privacy.PrivacyApi.notice;
import static khrongkan.participants.privacy.PrivacyApi.person;
import static khrongkan.participants.sync.Copied.copied;
import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.specification.RequestSpecification;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import khrongkan.kit.testing.Copy;
import khrongkan.kit.testing.TestDatabase;
import khrongkan.kit.testing.TestIssuer;
import khrongkan.kit.testing.Tokens;
import org.junit.jupiter.api.Test;

/** Copies of the books about personal data, and of proposed changes, follow these. */
@QuarkusTest
@WithTestResource(TestDatabase.class)
@WithTestResource(TestIssuer.class)
class PrivacySyncTest {

    private static final String PRIVACY = "/api/v1/privacy";
    private static final String REQUESTS = "/api/v1/change-requests";

    @Test
    void notices_consents_and_exports_are_told() {
        var person = person();
        var notices = copied(() -> as("registrar"), PRIVACY + "/notices");
        var consents = copied(() -> as("registrar"), PRIVACY + "/people/" + person + "/consents");
        var exports = new Copy(() -> as("auditor"), PRIVACY + "/exports", "id").refresh();
        int notice = notice();
        String consent = json(officer())
                .body("{\"purpose\":\"NEWS\",\"notice\":%d,\"until\":\"%s\"}"
                        .formatted(notice, LocalDate.now().plusYears(1)))
                .post(PRIVACY + "/people/" + person + "/consents")
                .then()
                .statusCode(201)
                .extract()
                .path("id");
        officer()
                .queryParam("format", "CSV")
                .get(ORGANIZATIONS + "/export")
                .then()
                .statusCode(200);

        assertThat(notices.refreshed().told()).hasSize(1);
        assertThat(consents.refreshed().told()).containsExactly(consent);
        assertThat(exports.refresh().told()).hasSize(1);
    }

    @Test
    void whoever_saw_a_person_is_told_to_him_and_nothing_of_others() {
        var person = person();
        var reads = new Copy(() -> as("registrar"), PRIVACY + "/people/" + person + "/reads", "id").refresh();
        officer().get(PEOPLE + "/" + person()).then().statusCode(200);
        assertThat(reads.refresh().told()).isEmpty();
        officer().get(PEOPLE + "/" + person).then().statusCode(200);

        assertThat(reads.refresh().told()).hasSize(1);
        assertThat(reads.items().values())
                .extracting(item -> item.get("people"))
                .containsOnly(List.of(person));
        assertThat(reads.gone()).isEmpty();
        var all = new Copy(() -> as("auditor"), PRIVACY + "/reads?person=" + person, "id").refresh();
        assertThat(all.items()).containsOnlyKeys(reads.items().keySet().toArray(String[]::new));
    }

    @Test
    void what_was_erased_is_told_by_the_book_of_purges() {
        var purges = copied(() -> as("auditor"), PRIVACY + "/purges");
        var requests = PRIVACY + "/erasure-requests";
        String request = json(as("registrar"))
                .body("{\"personId\":\"%s\"}".formatted(person()))
                .post(requests)
                .then()
                .statusCode(201)
                .extract()
                .path("id");
        json(as("registrar"))
                .body("{\"action\":\"CARRY_OUT\",\"personTold\":true}")
                .post(requests + "/" + request + "/decision")
                .then()
                .statusCode(200);

        assertThat(purges.refreshed().told()).isNotEmpty();
    }

    @Test
    void a_machine_is_told_of_its_own_proposals_only() {
        var plant = organization(unique("โรงปุ๋ย"));
        var name = "machine-" + UUID.randomUUID();
        var own = copied(() -> machine(name), REQUESTS);
        var others = copied(() -> machine("other-" + name), REQUESTS);
        var open = copied(() -> officer(), REQUESTS + "?state=OPEN");
        String id = machine(name)
                .contentType("application/json")
                .header("X-Case-Reference", "SK-1")
                .body("""
                {"office":"%s","subject":"ORGANIZATION","subjectId":"%s","baseVersion":0,"ground":"NOTICE",
                 "patch":{"phone":"045-612345"},"reason":"แจ้งเปลี่ยน"}""".formatted(Tokens.OFFICE, plant))
                .post(REQUESTS)
                .then()
                .statusCode(201)
                .extract()
                .path("id");

        assertThat(own.refreshed().told()).containsExactly(id);
        assertThat(open.refreshed().told()).containsExactly(id);
        post(REQUESTS + "/" + id + "/decisions", "{\"verdict\":\"ACCEPT\"}")
                .then()
                .statusCode(200);
        assertThat(own.refreshed().items().get(id)).containsEntry("state", "ACCEPTED");
        assertThat(open.refreshed().gone()).containsOnlyKeys(id);
        assertThat(others.refreshed().gone()).isEqualTo(Map.of());
    }

    private static RequestSpecification machine(String name) {
        return given().auth().oauth2(Tokens.person(name, "ELSEWHERE", "system"));
    }
}
