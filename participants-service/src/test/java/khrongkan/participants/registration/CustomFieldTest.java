package khrongkan.participants.registration;

import static khrongkan.participants.Api.SEMINARS;
import static khrongkan.participants.Api.made;
import static khrongkan.participants.Api.officer;
import static khrongkan.participants.Api.organization;
import static khrongkan.participants.Api.post;
import static khrongkan.participants.Api.problem;
import static khrongkan.participants.Api.put;
import static khrongkan.participants.Api.registrations;
import static khrongkan.participants.Api.seminarBody;
import static khrongkan.participants.Api.trainee;
import static khrongkan.participants.Api.unique;
import static khrongkan.participants.Api.violation;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import khrongkan.kit.testing.TestDatabase;
import khrongkan.kit.testing.TestIssuer;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@QuarkusTest
@WithTestResource(TestDatabase.class)
@WithTestResource(TestIssuer.class)
class CustomFieldTest {

    private static final String FIELDS = """
            "fields":[
              {"code":"stays","label":"พักค้างคืน","type":"BOOLEAN","required":true},
              {"code":"nights","label":"จำนวนคืน","type":"NUMBER","required":true,"when":{"field":"stays","equalTo":"true"}},
              {"code":"illness","label":"โรคประจำตัว","type":"TEXT","personal":true}],
            "capacity\"""";

    private String body;
    private String seminar;
    private String list;
    private String plant;

    @BeforeEach
    void a_seminar_that_asks_is_planned() {
        body = seminarBody(38, 33, 5).replace("\"capacity\"", FIELDS);
        seminar = made(SEMINARS, body);
        list = registrations(seminar);
        plant = organization(unique("โรงปุ๋ย"));
    }

    @Test
    void answers_are_kept_and_personal_ones_are_masked_until_a_purpose_opens_them() {
        String id = post(list, asked("{\"stays\":true,\"nights\":1.50,\"illness\":\"เบาหวาน\"}"))
                .then()
                .statusCode(201)
                .body("fields.nights", equalTo(1.5f))
                .body("fields.illness", equalTo("•••"))
                .extract()
                .path("id");
        officer().get(list + "/" + id).then().body("fields.illness", equalTo("•••"));
        officer()
                .header("X-Purpose", "SEMINAR")
                .header("X-Case-Reference", "0033/1204")
                .get(list + "/" + id)
                .then()
                .statusCode(200)
                .body("fields.illness", equalTo("เบาหวาน"));
        officer()
                .get(SEMINARS + "/" + seminar + "/dossier")
                .then()
                .body(not(containsString("เบาหวาน")))
                .body("registrations[0].fields.stays", equalTo(true));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "{} | /fields/stays | not-null",
                "{\"stays\":true} | /fields/nights | not-null",
                "{\"stays\":false,\"nights\":1} | /fields/nights | field-not-applicable",
                "{\"stays\":\"yes\"} | /fields/stays | wrong-type",
                "{\"stays\":false,\"x\":1} | /fields/x | unknown-custom-field"
            })
    void a_fault_is_named_by_field_and_rule(String fields, String pointer, String rule) {
        violation(post(list, asked(fields)), pointer, rule);
    }

    @Test
    void a_field_somebody_answered_stays() {
        made(list, asked("{\"stays\":false}"));

        problem(put(SEMINARS + "/" + seminar, "\"0\"", seminarBody(38, 33, 5)), 409, "field-in-use")
                .body("detail", equalTo("Still in use: stays."));
        put(SEMINARS + "/" + seminar, "\"0\"", body.replace("พักค้างคืน", "ค้างคืน"))
                .then()
                .statusCode(200)
                .body("fields.code", contains("stays", "nights", "illness"));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "\"code\":\"nights\" | \"code\":\"stays\" | /fields/1/code | field-twice",
                "\"code\":\"stays\" | \"code\":\"1\" | /fields/0/code | field-code",
                "\"type\":\"TEXT\" | \"type\":\"CHOICE\" | /fields/2/choices | not-empty",
                "\"type\":\"TEXT\" | \"type\":\"COLOUR\" | /fields/2/type | unknown-value",
                "\"field\":\"stays\" | \"field\":\"illness\" | /fields/1/when/field | no-earlier-field"
            })
    void a_field_itself_is_checked(String right, String wrong, String pointer, String rule) {
        violation(post(SEMINARS, body.replace(right, wrong)), pointer, rule);
    }

    @Test
    void another_class_than_the_list_says_is_a_warning() {
        String stated =
                made(SEMINARS, seminarBody(38, 33, 5).replace("\"capacity\"", "\"trainingClass\":\"A\",\"capacity\""));
        made(registrations(stated), trainee(plant, "PROVINCIAL"));

        officer()
                .get(SEMINARS + "/" + stated + "/headcount")
                .then()
                .body("trainingClass.derived", equalTo("EXTERNAL"))
                .body("trainingClass.people.EXTERNAL", equalTo(1))
                .body("trainingClass.unknown", equalTo(0))
                .body("warnings.code", contains("training-class-differs"))
                .body(
                        "warnings[0].text",
                        equalTo("The list makes this a training for external people; stated is type A."));
        post(
                        registrations(stated),
                        trainee(plant, "PROVINCIAL", "ก", "ก").replace("\"role\"", "\"attendeeClass\":\"A\",\"role\""))
                .then()
                .statusCode(201);
        officer()
                .get(SEMINARS + "/" + stated + "/headcount")
                .then()
                .body("trainingClass.derived", equalTo(null))
                .body("warnings", hasSize(0));
    }

    private String asked(String fields) {
        return trainee(plant, "PROVINCIAL").replace("\"role\"", "\"fields\":" + fields + ",\"role\"");
    }
}
