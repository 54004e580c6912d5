package khrongkan.participants.privacy;

import static io.restassured.RestAssured.given;
import static khrongkan.participants.Api.ORGANIZATIONS;
import static khrongkan.participants.Api.PEOPLE;
import static khrongkan.participants.Api.SEMINARS;
import static khrongkan.participants.Api.made;
import static khrongkan.participants.Api.organization;
import static khrongkan.participants.Api.problem;
import static khrongkan.participants.Api.registrations;
import static khrongkan.participants.Api.seminar;
import static khrongkan.participants.Api.trainee;
import static khrongkan.participants.Api.unique;
import static khrongkan.participants.privacy.PrivacyApi.citizenId;
import static khrongkan.participants.privacy.PrivacyApi.collect;
import static khrongkan.participants.privacy.PrivacyApi.notice;
import static khrongkan.participants.privacy.PrivacyApi.number;
import static khrongkan.participants.privacy.PrivacyApi.person;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.hasKey;
import static org.hamcrest.Matchers.not;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.UUID;
import khrongkan.kit.testing.TestDatabase;
import khrongkan.kit.testing.TestIssuer;
import khrongkan.kit.testing.Tokens;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Who sees what: the table of ADR 11, call by call. */
@QuarkusTest
@WithTestResource(TestDatabase.class)
@WithTestResource(TestIssuer.class)
class SightTest {

    @Inject
    EntityManager rows;

    private final Readings readings = new Readings();

    @ParameterizedTest
    @CsvSource({
        // who, purpose, status of a person, name on the list, citizen ID
        "officer, , 200, OPEN, MASKED",
        "officer, SEMINAR, 200, OPEN, MASKED",
        "officer, PAYMENT, 200, OPEN, MASKED",
        "endorser, SEMINAR, 200, OPEN, MASKED",
        "finance, , 200, OPEN, MASKED",
        "finance, SEMINAR, 200, OPEN, MASKED",
        "finance, PAYMENT, 200, OPEN, OPEN",
        "registrar, , 200, OPEN, MASKED",
        "registrar, PAYMENT, 200, OPEN, OPEN",
        "registrar, SUBJECT_REQUEST, 200, OPEN, OPEN",
        "auditor, , 200, OPEN, MASKED",
        "auditor, PAYMENT, 200, OPEN, MASKED",
        "admin, PAYMENT, 200, OPEN, MASKED",
        "stranger, , 404, NOT_FOUND, NOT_FOUND",
        "stranger, PAYMENT, 404, NOT_FOUND, NOT_FOUND",
        "system, , 403, ABSENT, REFUSED",
        "system, PAYMENT, 403, ABSENT, REFUSED"
    })
    void everybody_sees_what_the_role_and_the_purpose_open(
            String who, String purpose, int ofPerson, String name, String citizenId) {
        var person = person();
        var number = number();
        collect(person, number, notice()).then().statusCode(200);
        var seminar = seminar(2, 1, 1);
        var line =
                made(registrations(seminar), trainee(organization(unique("โรงปุ๋ย")), "PROVINCIAL", "สมชาย", "ใจดี"));
        var reading = UUID.randomUUID().toString();

        PrivacyApi.reader(who, purpose, reading)
                .get(PEOPLE + "/" + person)
                .then()
                .statusCode(ofPerson);
        assertThat(nameSeen(who, purpose, reading, registrations(seminar) + "/" + line))
                .isEqualTo(name);
        assertThat(numberSeen(who, purpose, reading, person, number)).isEqualTo(citizenId);

        assertThat(readings.whose(rows, reading).contains(line)).isEqualTo(name.equals("OPEN"));
        assertThat(readings.whose(rows, reading).contains(person)).isEqualTo(ofPerson == 200);
        assertThat(readings.fields(rows, reading).contains("CITIZEN_ID")).isEqualTo(citizenId.equals("OPEN"));
    }

    @Test
    void a_machine_reads_the_lists_of_its_own_office_and_guesses_no_names() {
        var seminar = seminar(2, 1, 1);
        var plant = organization(unique("โรงปุ๋ย"));
        made(registrations(seminar), trainee(plant, "PROVINCIAL", "สมชาย", "ใจดี"));

        PrivacyApi.reader("system", null, "r")
                .get(ORGANIZATIONS + "/" + plant)
                .then()
                .statusCode(200);
        PrivacyApi.reader("system", null, "r")
                .get(SEMINARS + "/" + seminar + "/headcount")
                .then()
                .statusCode(200);
        PrivacyApi.reader("system", null, "r")
                .get(registrations(seminar))
                .then()
                .statusCode(200)
                .body("items[0]", not(hasKey("person")));
        problem(
                PrivacyApi.reader("system", null, "r").get(registrations(seminar) + "?q=สมชาย"),
                403,
                "purpose-missing");
        problem(PrivacyApi.reader("system", null, "r").get(PEOPLE), 403, "role-missing");
        var elsewhere = given().auth().oauth2(Tokens.person("machine", "UBN-INDUSTRY", "system"));
        problem(elsewhere.get(ORGANIZATIONS + "/" + plant), 404, "not-found");
    }

    private static String nameSeen(String who, String purpose, String reading, String path) {
        var answer = PrivacyApi.reader(who, purpose, reading).get(path);
        if (answer.statusCode() == 404) {
            return "NOT_FOUND";
        }
        return answer.jsonPath().getMap("$").containsKey("person") ? "OPEN" : "ABSENT";
    }

    private static String numberSeen(String who, String purpose, String reading, String person, String number) {
        var answer = PrivacyApi.reader(who, purpose, reading).get(citizenId(person));
        return switch (answer.statusCode()) {
            case 403 -> "REFUSED";
            case 404 -> "NOT_FOUND";
            default -> answer.<String>path("citizenId").replace("-", "").equals(number) ? "OPEN" : "MASKED";
        };
    }
}
