package khrongkan.participants.exports;

import static khrongkan.participants.Api.ORGANIZATIONS;
import static khrongkan.participants.Api.PEOPLE;
import static khrongkan.participants.Api.as;
import static khrongkan.participants.Api.made;
import static khrongkan.participants.Api.officer;
import static khrongkan.participants.Api.organization;
import static khrongkan.participants.Api.post;
import static khrongkan.participants.Api.problem;
import static khrongkan.participants.Api.registrations;
import static khrongkan.participants.Api.seminar;
import static khrongkan.participants.Api.stranger;
import static khrongkan.participants.Api.trainee;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import java.nio.charset.StandardCharsets;
import java.util.UUID;
import khrongkan.kit.testing.TestDatabase;
import khrongkan.kit.testing.TestIssuer;
import org.junit.jupiter.api.Test;

@QuarkusTest
@WithTestResource(TestDatabase.class)
@WithTestResource(TestIssuer.class)
class ExportResourceTest {

    private final String mark = UUID.randomUUID().toString();

    @Test
    void a_register_comes_out_in_each_format_marked_at_its_end() {
        made(ORGANIZATIONS, """
                {"name":"=%s","kind":"OTHER","phone":"045-612345","identifiers":[{"scheme":"COOP","value":"C-%s"}]}""".formatted(mark, mark));

        String csv =
                text(export(officer().header("X-Case-Reference", "ศก-1".replace("ศก", "SK")), ORGANIZATIONS, "CSV"));
        assertThat(csv)
                .startsWith("\uFEFFid,name,kind,")
                .contains(",'=" + mark + ",")
                .contains(",045612345,");
        assertThat(csv.strip()).endsWith("caseReference=SK-1\"").contains("#khrongkan-export rows=");
        assertThat(text(export(officer(), ORGANIZATIONS, "JSONL")))
                .contains("\"name\":\"=" + mark + "\"", "\"phone\":\"+6645612345\"", "{\"export\":{\"rows\":");
        assertThat(text(export(as("auditor"), ORGANIZATIONS, "CSV"))).contains(mark);
        assertThat(text(export(stranger(), ORGANIZATIONS, "CSV"))).doesNotContain(mark);
        problem(as("finance").get(ORGANIZATIONS + "/export"), 403, "role-missing");
        as("auditor")
                .queryParam("limit", 200)
                .get("/api/v1/privacy/exports")
                .then()
                .statusCode(200)
                .body("items.caseReference", hasItem("SK-1"))
                .body("items.format", hasItem("JSONL"));
    }

    @Test
    void people_come_out_with_their_telephone_only_for_a_purpose() {
        made(PEOPLE, """
                {"givenName":"สมศรี","familyName":"%s"}""".formatted(mark));

        assertThat(text(export(officer(), PEOPLE, "CSV"))).contains(mark).doesNotContain(",phone");
        var stated = officer().header("X-Purpose", "SEMINAR").header("X-Case-Reference", "SK-2");
        assertThat(text(export(stated, PEOPLE, "CSV"))).contains(mark, ",phone,phoneExtension,email\n");
    }

    @Test
    void the_list_of_a_seminar_comes_out_and_in_again() {
        String seminar = seminar(3, 3, 0);
        post(registrations(seminar), trainee(organization("ก " + mark), "PROVINCIAL", "สมศรี", "ใจดี"))
                .then()
                .statusCode(201);

        String csv = text(export(officer(), registrations(seminar), "CSV"));
        assertThat(csv).contains(mark, "สมศรี");
        officer()
                .contentType("text/csv; charset=UTF-8")
                .body(csv.getBytes(StandardCharsets.UTF_8))
                .post(registrations(seminar) + "/imports")
                .then()
                .statusCode(200)
                .body("counts.UNCHANGED", equalTo(1));
        problem(stranger().get(registrations(seminar) + "/export"), 404, "not-found");
    }

    private static Response export(RequestSpecification who, String path, String format) {
        return who.queryParam("format", format).get(path + "/export");
    }

    private static String text(Response answer) {
        answer.then().statusCode(200);
        return new String(answer.asByteArray(), StandardCharsets.UTF_8);
    }
}
