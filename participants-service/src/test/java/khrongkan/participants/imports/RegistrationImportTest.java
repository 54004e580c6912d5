package khrongkan.participants.imports;

import static khrongkan.participants.Api.ORGANIZATIONS;
import static khrongkan.participants.Api.SEMINARS;
import static khrongkan.participants.Api.officer;
import static khrongkan.participants.Api.registrations;
import static khrongkan.participants.Api.seminar;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.equalTo;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import java.nio.charset.StandardCharsets;
import java.util.UUID;
import khrongkan.kit.testing.TestDatabase;
import khrongkan.kit.testing.TestIssuer;
import org.junit.jupiter.api.Test;

@QuarkusTest
@WithTestResource(TestDatabase.class)
@WithTestResource(TestIssuer.class)
class RegistrationImportTest {

    private final String mark = UUID.randomUUID().toString();

    @Test
    void a_list_that_comes_again_with_names_doubles_no_head() {
        String seminar = seminar(3, 2, 1);
        organizations("name,kind\nก %1$s,OTHER\nข %1$s,OTHER\n", false);
        registered(seminar, "องค์กร\nก %1$s\nข %1$s\n", false).body("counts.CREATE", equalTo(2));

        registered(seminar, "องค์กร,คำนำหน้า,ชื่อ,นามสกุล\nก %1$s,นาง,สมศรี,ใจดี\n", false)
                .body("rows.verdict", contains("UPDATE"));
        registered(seminar, "organization,group\nก %1$s,PROVINCIAL\n", false).body("rows.verdict", contains("UPDATE"));
        registered(seminar, "organization,role,givenName\nก %1$s,วิทยากร,สุกาโน\n", false)
                .body("rows.verdict", contains("CREATE"));

        headcount(seminar)
                .body("organizations", equalTo(2))
                .body("people", equalTo(3))
                .body("named", equalTo(2))
                .body("byRole.SPEAKER", equalTo(1));
    }

    @Test
    void registrations_are_refused_by_row_and_column_and_never_above_capacity() {
        String seminar = seminar(1, 1, 0);
        organizations("name,kind\nก %1$s,OTHER\nข %1$s,OTHER\n", false);

        registered(seminar, """
                organization,role,group,familyName
                ก %1$s,,,
                ข %1$s,,,
                ค %1$s,KING,NOWHERE,ใจดี
                ก %1$s,TRAINEE,,
                ,,,ใจดี
                """, false)
                .body("applied", equalTo(false))
                .body("rows.verdict", contains("CREATE", "REFUSED", "REFUSED", "REFUSED", "REFUSED"))
                .body("rows[1].errors.code", contains("no-place-left"))
                .body("rows[2].errors.column", containsInAnyOrder("organization", "role", "group", "givenName"))
                .body("rows[3].errors.code", contains("duplicate-row"))
                .body("rows[4].errors.column", containsInAnyOrder("organization", "givenName"));
        headcount(seminar).body("people", equalTo(0));
    }

    @Test
    void a_report_is_not_found_below_a_seminar_that_is_not_there() {
        String seminar = seminar(1, 1, 0);
        String run =
                registered(seminar, "organization\nค %1$s\n", false).extract().path("id");

        report(seminar, run).statusCode(200);
        report(UUID.randomUUID().toString(), run).statusCode(404);
    }

    private static ValidatableResponse report(String seminar, String run) {
        return officer()
                .get(registrations(seminar) + "/imports/" + run + "/report")
                .then();
    }

    private ValidatableResponse organizations(String file, boolean dryRun) {
        return send(ORGANIZATIONS + "/imports", file, dryRun);
    }

    private ValidatableResponse registered(String seminar, String file, boolean dryRun) {
        return send(registrations(seminar) + "/imports", file, dryRun);
    }

    private ValidatableResponse send(String path, String file, boolean dryRun) {
        byte[] bytes = file.replace("%1$s", mark).getBytes(StandardCharsets.UTF_8);
        return send(officer().queryParam("dryRun", dryRun), path, bytes)
                .then()
                .statusCode(200)
                .body("dryRun", equalTo(dryRun));
    }

    private static Response send(RequestSpecification who, String path, byte[] file) {
        return who.contentType("text/csv").body(file).post(path);
    }

    private static ValidatableResponse headcount(String seminar) {
        return officer().get(SEMINARS + "/" + seminar + "/headcount").then().statusCode(200);
    }
}
