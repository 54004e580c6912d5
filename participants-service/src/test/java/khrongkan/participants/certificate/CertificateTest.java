package khrongkan.participants.certificate;

import static io.restassured.RestAssured.given;
import static khrongkan.kit.testing.Printed.withoutSpaces;
import static khrongkan.kit.testing.Printed.words;
import static khrongkan.participants.Api.SEMINARS;
import static khrongkan.participants.Api.as;
import static khrongkan.participants.Api.made;
import static khrongkan.participants.Api.officer;
import static khrongkan.participants.Api.organization;
import static khrongkan.participants.Api.post;
import static khrongkan.participants.Api.problem;
import static khrongkan.participants.Api.put;
import static khrongkan.participants.Api.registrations;
import static khrongkan.participants.Api.seminar;
import static khrongkan.participants.Api.stranger;
import static khrongkan.participants.Api.trainee;
import static khrongkan.participants.Api.unique;
import static khrongkan.participants.Api.violation;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.not;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.util.Locale;
import khrongkan.kit.testing.TestDatabase;
import khrongkan.kit.testing.TestIssuer;
import khrongkan.participants.name.domain.PersonName;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
@WithTestResource(TestDatabase.class)
@WithTestResource(TestIssuer.class)
class CertificateTest {

    private String plant;
    private String seminar;
    private String list;
    private String certificates;
    private String somsri;

    @BeforeEach
    void somsri_is_registered() {
        plant = organization(unique("โรงปุ๋ย"));
        seminar = seminar(38, 33, 5);
        list = registrations(seminar);
        certificates = SEMINARS + "/" + seminar + "/certificates";
        somsri = made(list, trainee(plant, "PROVINCIAL", "สมศรี", "ใจดี"));
    }

    @Test
    void who_attended_enough_gets_one_and_anybody_who_holds_it_may_check_it() {
        problem(issue(somsri), 409, "attended-too-little")
                .body("detail", equalTo("0 sessions were attended; the certificate takes 2."));
        attend(somsri, "T09:00:00+07:00");
        problem(issue(somsri), 409, "attended-too-little");
        attend(somsri, "T13:00:00+07:00");
        var issued = issue(somsri)
                .then()
                .statusCode(201)
                .body("number", equalTo(1))
                .body("name", equalTo("นายสมศรี ใจดี"))
                .body("sessionsAttended", equalTo(2))
                .extract();
        problem(issue(somsri), 409, "certificate-issued");
        String code = issued.path("code");
        assertThat(code).hasSize(16);

        given().get("/api/v1/certificates/" + code)
                .then()
                .statusCode(200)
                .body("status", equalTo("AUTHENTIC"))
                .body("seminarTitle", equalTo("สัมมนาคลัสเตอร์ปุ๋ยชีวภาพ"))
                .body("startsOn", equalTo("2004-01-21"))
                .body("name", equalTo("สมศรี ใจ…"))
                .body(not(containsString("ใจดี")))
                .body(not(containsString(plant)));
        var grouped = code.toLowerCase(Locale.ROOT).replaceAll("(.{4})(?=.)", "$1-");
        given().get("/api/v1/certificates/" + grouped).then().statusCode(200);
        problem(given().get("/api/v1/certificates/0000000000000000"), 404, "not-found");
    }

    @Test
    void a_certificate_holds_its_name_until_it_is_revoked_with_a_reason() {
        attend(somsri, "T09:00:00+07:00");
        attend(somsri, "T13:00:00+07:00");
        var issued = issue(somsri).then().statusCode(201).extract();
        String one = certificates + "/" + issued.<String>path("id");
        String tag = officer().get(list + "/" + somsri).header("ETag");
        problem(
                put(list + "/" + somsri, tag, trainee(plant, "PROVINCIAL", "คนอื่น", "ใจดี")),
                409,
                "certificate-issued");

        violation(post(one + "/revocations", "{}"), "/reason", "not-blank");
        post(one + "/revocations", "{\"reason\":\"ออกผิดคน\"}")
                .then()
                .statusCode(200)
                .body("status", equalTo("REVOKED"))
                .body("reason", equalTo("ออกผิดคน"));
        problem(post(one + "/revocations", "{\"reason\":\"x\"}"), 409, "certificate-revoked");
        given().get("/api/v1/certificates/" + issued.path("code"))
                .then()
                .body("status", equalTo("REVOKED"))
                .body(not(containsString("ออกผิดคน")));
        issue(somsri).then().statusCode(201).body("number", equalTo(2));
        officer().get(certificates).then().body("items.status", contains("REVOKED", "AUTHENTIC"));
    }

    @Test
    void a_certificate_is_printed_with_the_address_where_it_is_checked() {
        attend(somsri, "T09:00:00+07:00");
        attend(somsri, "T13:00:00+07:00");
        var issued = issue(somsri).then().statusCode(201).extract();
        String one = certificates + "/" + issued.path("id");

        assertThat(words(officer().get(one + "/paper")))
                .contains("เกียรติบัตร")
                .contains(withoutSpaces("นายสมศรี ใจดี"))
                .contains(withoutSpaces("วันพุธที่ ๒๑ มกราคม ๒๕๔๗"))
                .contains("/api/v1/certificates/" + issued.path("code"));
        post(one + "/revocations", "{\"reason\":\"ออกผิดคน\"}").then().statusCode(200);
        problem(officer().get(one + "/paper"), 409, "certificate-revoked");
        assertThat(words(officer().get(certificates + "/paper"))).doesNotContain("สมศรี");
        problem(stranger().get(certificates + "/paper"), 404, "not-found");
    }

    @Test
    void nobody_named_and_nobody_else_gets_one() {
        String unnamed = made(list, trainee(plant, "COOPERATIVE"));
        problem(issue(unnamed), 409, "person-missing");
        var body = "{\"registrationId\":\"" + somsri + "\"}";
        problem(as("registrar").contentType("application/json").body(body).post(certificates), 403, "role-missing");
        problem(stranger().contentType("application/json").body(body).post(certificates), 404, "not-found");
        problem(stranger().get(certificates), 404, "not-found");
        violation(post(certificates, "{}"), "/registrationId", "not-null");
    }

    @Test
    void a_name_is_shown_as_far_as_it_can_be_compared() {
        assertThat(ComparableName.of(new PersonName("นาย", "สมชาย", null, "จันทร์")))
                .isEqualTo("สมชาย จ…");
        assertThat(ComparableName.of(new PersonName(null, "สุกาโน", null, null)))
                .isEqualTo("ส…");
        assertThat(ComparableName.of(new PersonName(null, "ก", null, "เ"))).isEqualTo("ก เ…");
    }

    private Response issue(String registration) {
        return post(certificates, "{\"registrationId\":\"" + registration + "\"}");
    }

    private void attend(String registration, String time) {
        post(SEMINARS + "/" + seminar + "/scans", """
                {"device":"%1$s","scans":[{"nonce":"%2$s","registrationId":"%1$s","scannedAt":"2004-01-21%2$s"}]}""".formatted(registration, time))
                .then()
                .statusCode(200)
                .body("scans.verdict", contains("COUNTED"));
    }
}
