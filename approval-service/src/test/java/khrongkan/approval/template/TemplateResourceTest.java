package khrongkan.approval.template;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
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
class TemplateResourceTest {

    private static final String TEMPLATES = "/api/v1/templates";

    private final Office office = Office.founded();

    @Test
    void a_document_is_read_in_the_usual_order_until_the_office_says_otherwise() {
        var paper = office.draft(null);

        var usual = read(paper.path());
        usual.body("templateVersion", equalTo(0))
                .body("sections[0].code", equalTo("TITLE"))
                .body("sections[3].code", equalTo("METHOD"))
                .body("sections[0].heading", equalTo("Title"))
                .body("sections[0].content.title", equalTo("คลัสเตอร์ปุ๋ยชีวภาพ"))
                .body("sections.find { it.code == 'RATIONALE' }.written", equalTo(false))
                .body("sections.find { it.code == 'RISK' }.required", equalTo(false));

        enter(List.of(section("BUDGET", true, null), section("RATIONALE", true, "ความเป็นมา")))
                .statusCode(201)
                .body("version", equalTo(1));
        read(paper.path())
                .body("templateVersion", equalTo(1))
                .body("sections.code", contains("BUDGET", "RATIONALE", "TITLE"))
                .body("sections[1].heading", equalTo("ความเป็นมา"));
    }

    @Test
    void a_revision_keeps_the_form_of_its_day() {
        enter(List.of(section("TITLE", true, null))).statusCode(201);
        var paper = office.submitted();
        enter(List.of(section("BUDGET", true, null))).statusCode(201);

        read(paper.path()).body("templateVersion", equalTo(2)).body("sections[0].code", equalTo("BUDGET"));
        read(paper.path(), "?revision=1")
                .body("templateVersion", equalTo(1))
                .body("revision", equalTo(1))
                .body("sections.code", contains("TITLE", "BUDGET"));
        office.as("author", "officer").get(paper.path() + "/revisions/1").then().body("templateVersion", equalTo(1));
        office.as("author", "officer")
                .get(paper.path() + "/sections?revision=9")
                .then()
                .statusCode(404);
    }

    @Test
    void a_wrong_form_is_refused_and_only_an_administrator_enters_one() {
        enter(List.of(section("TITLE", true, null), section("TITLE", false, null)))
                .statusCode(400)
                .body("errors[0].code", equalTo("each-section-once"))
                .body("errors[0].pointer", equalTo("/sections/1/code"));
        enter(List.of()).statusCode(400);
        enter(List.of(section("POEM", true, null))).statusCode(400).body("errors.code", hasItem("unknown-value"));
        office.as("author", "officer")
                .body(Map.of("sections", List.of(section("TITLE", true, null))))
                .post(TEMPLATES)
                .then()
                .statusCode(403);

        String id = enter(List.of(section("TITLE", true, null)))
                .statusCode(201)
                .body("sections[0].heading", nullValue())
                .extract()
                .path("id");
        Office.founded()
                .as("author", "officer")
                .get(TEMPLATES + "/" + id)
                .then()
                .statusCode(404);
        office.as("author", "officer").get(TEMPLATES + "/" + id).then().statusCode(200);
        office.as("author", "officer").get(TEMPLATES).then().statusCode(200).body("items.size()", equalTo(1));
    }

    private ValidatableResponse read(String path, String... query) {
        return office.as("author", "officer")
                .get(path + "/sections" + String.join("", query))
                .then()
                .statusCode(200);
    }

    private ValidatableResponse enter(List<Map<String, Object>> sections) {
        return office.as("admin", "admin")
                .body(Map.of("sections", sections, "attachments", List.of("AGENDA")))
                .post(TEMPLATES)
                .then();
    }

    private static Map<String, Object> section(String code, boolean required, String heading) {
        Map<String, Object> section = new HashMap<>(Map.of("code", code, "required", required));
        if (heading != null) {
            section.put("heading", heading);
        }
        return section;
    }
}
