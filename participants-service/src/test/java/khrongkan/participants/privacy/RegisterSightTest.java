package khrongkan.participants.privacy;

import static khrongkan.participants.Api.PEOPLE;
import static khrongkan.participants.Api.made;
import static khrongkan.participants.Api.organization;
import static khrongkan.participants.Api.registrations;
import static khrongkan.participants.Api.seminar;
import static khrongkan.participants.Api.trainee;
import static khrongkan.participants.Api.unique;
import static khrongkan.participants.privacy.PrivacyApi.collect;
import static khrongkan.participants.privacy.PrivacyApi.notice;
import static khrongkan.participants.privacy.PrivacyApi.number;
import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.UUID;
import khrongkan.kit.testing.TestDatabase;
import khrongkan.kit.testing.TestIssuer;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Who sees what of many at once, in a search and in a file: the table of ADR 11 holds there too. */
@QuarkusTest
@WithTestResource(TestDatabase.class)
@WithTestResource(TestIssuer.class)
class RegisterSightTest {

    private static final String PHONE = "0878889999";

    @Inject
    EntityManager rows;

    /** In letters, which a search finds and no number of a check is found in. */
    private final String family = letters();

    private final String number = number();
    private final Readings readings = new Readings();
    private final Instant began = Instant.now();
    private String person = "";

    @BeforeEach
    void enter_somebody_with_telephone_and_number() {
        person = made(PEOPLE, """
                {"givenName":"สมชาย","familyName":"%s","phone":"%s"}""".formatted(family, PHONE));
        collect(person, number, notice()).then().statusCode(200);
    }

    @ParameterizedTest
    @CsvSource({
        "officer, , OPEN",
        "officer, SEMINAR, OPEN",
        "finance, PAYMENT, OPEN",
        "registrar, SUBJECT_REQUEST, OPEN",
        "auditor, , OPEN",
        "auditor, PAYMENT, OPEN",
        "stranger, , ABSENT",
        "stranger, PAYMENT, ABSENT",
        "system, , REFUSED",
        "system, PAYMENT, REFUSED"
    })
    void a_search_tells_names_to_who_may_read_them_and_nothing_else(String who, String purpose, String name) {
        var reading = UUID.randomUUID().toString();

        var found = PrivacyApi.reader(who, purpose, reading)
                .queryParam("q", family.substring(1))
                .get(PEOPLE + "/search");

        assertThat(sight(found, family)).isEqualTo(name);
        assertThat(text(found)).doesNotContain(PHONE.substring(1), number);
        assertThat(readings.whose(rows, reading)).isEqualTo(name.equals("OPEN") ? person : "");
        assertThat(readings.fields(rows, reading)).isEqualTo(name.equals("OPEN") ? "NAME" : "");
    }

    @ParameterizedTest
    @CsvSource({
        // who, purpose, name, telephone
        "officer, , OPEN, ABSENT",
        "officer, SEMINAR, OPEN, OPEN",
        "officer, PAYMENT, OPEN, ABSENT",
        "officer, NEWS, OPEN, ABSENT",
        "registrar, PAYMENT, OPEN, OPEN",
        "auditor, , OPEN, ABSENT",
        "auditor, SEMINAR, OPEN, ABSENT",
        "stranger, , ABSENT, ABSENT",
        "stranger, SEMINAR, ABSENT, ABSENT",
        "endorser, SEMINAR, REFUSED, REFUSED",
        "finance, PAYMENT, REFUSED, REFUSED",
        "system, , REFUSED, REFUSED",
        "system, SEMINAR, REFUSED, REFUSED"
    })
    void a_file_of_people_has_what_role_and_purpose_open_and_is_logged(
            String who, String purpose, String name, String phone) {
        for (var format : new String[] {"CSV", "JSONL"}) {
            var reading = UUID.randomUUID().toString();

            var file = PrivacyApi.reader(who, purpose, reading)
                    .queryParam("format", format)
                    .get(PEOPLE + "/export");

            assertThat(sight(file, family)).isEqualTo(name);
            assertThat(sight(file, PHONE.substring(1))).isEqualTo(phone);
            assertThat(text(file)).doesNotContain(number);
            assertThat(readings.whose(rows, reading).contains(person)).isEqualTo(name.equals("OPEN"));
            assertThat(readings.fields(rows, reading).contains("CONTACT")).isEqualTo(phone.equals("OPEN"));
            assertThat(readings.fields(rows, reading)).doesNotContain("CITIZEN_ID");
        }
    }

    @ParameterizedTest
    @CsvSource({
        "officer, , OPEN",
        "officer, SEMINAR, OPEN",
        "auditor, , OPEN",
        "stranger, , NOT_FOUND",
        "stranger, SEMINAR, NOT_FOUND",
        "finance, SEMINAR, REFUSED",
        "system, , REFUSED"
    })
    void a_file_of_a_list_has_the_names_for_who_reads_them_and_is_logged(String who, String purpose, String name) {
        var seminar = seminar(2, 1, 1);
        var line =
                made(registrations(seminar), trainee(organization(unique("โรงปุ๋ย")), "PROVINCIAL", "สมชาย", family));
        var reading = UUID.randomUUID().toString();

        var file = PrivacyApi.reader(who, purpose, reading).get(registrations(seminar) + "/export");

        assertThat(sight(file, family)).isEqualTo(name);
        assertThat(readings.whose(rows, reading)).isEqualTo(name.equals("OPEN") ? line : "");
    }

    @ParameterizedTest
    @CsvSource({
        // who, purpose, name, telephone
        "officer, , OPEN, ABSENT",
        "officer, SEMINAR, OPEN, OPEN",
        "finance, PAYMENT, OPEN, OPEN",
        "auditor, , OPEN, ABSENT",
        "stranger, SEMINAR, ABSENT, ABSENT",
        "system, SEMINAR, REFUSED, REFUSED"
    })
    void changes_show_what_the_list_shows_and_are_logged(String who, String purpose, String name, String phone) {
        var reading = UUID.randomUUID().toString();

        var changes = PrivacyApi.reader(who, purpose, reading)
                .queryParam("changedSince", began.toString())
                .queryParam("q", family)
                .queryParam("limit", 200)
                .get(PEOPLE);

        assertThat(sight(changes, family)).isEqualTo(name);
        assertThat(sight(changes, PHONE.substring(1))).isEqualTo(phone);
        assertThat(text(changes)).doesNotContain(number);
        assertThat(readings.whose(rows, reading)).isEqualTo(name.equals("OPEN") ? person : "");
    }

    private static String sight(Response answer, String what) {
        return switch (answer.statusCode()) {
            case 403 -> "REFUSED";
            case 404 -> "NOT_FOUND";
            case 200 -> text(answer).contains(what) ? "OPEN" : "ABSENT";
            default -> answer.asString();
        };
    }

    private static String text(Response answer) {
        return new String(answer.asByteArray(), StandardCharsets.UTF_8);
    }

    private static String letters() {
        var letters = new StringBuilder();
        UUID.randomUUID()
                .toString()
                .chars()
                .filter(Character::isDigit)
                .forEach(digit -> letters.append((char) ('ก' + digit - '0')));
        return letters.toString();
    }
}
