package khrongkan.budget.budget;

import static khrongkan.budget.Api.BUDGETS;
import static khrongkan.budget.Api.FUNDS;
import static khrongkan.budget.Api.as;
import static khrongkan.budget.Api.body;
import static khrongkan.budget.Api.problem;
import static khrongkan.budget.Api.system;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import io.restassured.response.ValidatableResponse;
import java.util.UUID;
import khrongkan.budget.participants.ParticipantsStub;
import khrongkan.kit.testing.TestDatabase;
import khrongkan.kit.testing.TestIssuer;
import khrongkan.kit.testing.Tokens;
import org.junit.jupiter.api.Test;

/** An office that is stricter than others: a price above its ceiling stops a budget there. */
@QuarkusTest
@WithTestResource(TestDatabase.class)
@WithTestResource(TestIssuer.class)
@WithTestResource(ParticipantsStub.class)
class OverrideResourceTest {

    private static final String POLICY = "/api/v1/calculations/policy";
    private static final String STOP =
            "{\"findings\":[{\"code\":\"ABOVE_CEILING\",\"severity\":\"STOP\",\"overrider\":\"approver\"}]}";
    private static final String REASON =
            "{\"code\":\"ABOVE_CEILING\",\"pointer\":\"/lines/0\",\"reason\":\"ผู้เชี่ยวชาญเฉพาะด้าน ไม่มีผู้อื่น\"}";

    private final String office = "STRICT-" + UUID.randomUUID();

    @Test
    void a_stop_is_overridden_by_the_named_role_and_travels_into_the_dossier() {
        decide(STOP);
        var id = expensive("450");
        problem(reserve(id, 1), 409, "finding-stops").body("detail", containsString("ABOVE_CEILING"));

        problem(override(id, 1, "endorser", "boss"), 403, "override-by-other-role");
        problem(override(id, 1, "approver", "author"), 403, "override-of-own-budget");
        problem(override(id, 5, "approver", "governor"), 412, "overtaken");
        override(id, 1, "approver", "governor")
                .then()
                .statusCode(200)
                .header("ETag", "\"2\"")
                .body("findings.find { it.code == 'ABOVE_CEILING' }.override.role", equalTo("approver"));
        problem(override(id, 2, "approver", "governor"), 400, "invalid-request");

        as(person("officer", "author"))
                .get(BUDGETS + "/" + id + "/dossier")
                .then()
                .header("ETag", "\"2\"")
                .body("findings.find { it.code == 'ABOVE_CEILING' }.override.by", equalTo("governor"))
                .body("findings.find { it.code == 'ABOVE_CEILING' }.override.reason", containsString("เฉพาะด้าน"));
        reserve(id, 2).then().statusCode(201);
        as(person("officer", "author"))
                .get(BUDGETS + "/" + id + "/revisions/1")
                .then()
                .body("budget.findings.find { it.code == 'ABOVE_CEILING' }.override.by", equalTo("governor"));
    }

    @Test
    void an_override_holds_while_the_line_stays_as_it_was() {
        decide(STOP);
        var id = expensive("450");
        override(id, 1, "approver", "governor").then().statusCode(200);

        // the fund goes with the first change, the override stays
        change(id, 2, "450.00", 10)
                .body("findings.find { it.code == 'ABOVE_CEILING' }.override.by", equalTo("governor"));
        change(id, 3, "450.00", 11).body("findings.find { it.code == 'ABOVE_CEILING' }.override", equalTo(null));
    }

    @Test
    void an_office_decides_how_much_findings_weigh_and_others_are_not_touched() {
        as(person("officer", "author"))
                .get(POLICY)
                .then()
                .header("ETag", "\"0\"")
                .body("findings.find { it.code == 'ABOVE_CEILING' }.severity", equalTo("WARN"))
                .body("findings.find { it.code == 'OVER_FUND' }.overrider", equalTo(null));
        decide(STOP);
        as(person("officer", "author"))
                .get(POLICY)
                .then()
                .header("ETag", "\"1\"")
                .body("findings.find { it.code == 'ABOVE_CEILING' }.severity", equalTo("STOP"))
                .body("findings.find { it.code == 'ABOVE_CEILING' }.general", equalTo("WARN"))
                .body("findings.find { it.code == 'ABOVE_CEILING' }.decidedHere", equalTo(true));
        as(Tokens.of("officer"))
                .get(POLICY)
                .then()
                .body("findings.find { it.code == 'ABOVE_CEILING' }.severity", equalTo("WARN"));

        problem(put(STOP, 0, "admin"), 412, "overtaken");
        problem(put(STOP, 1, "finance"), 403, "role-missing");
        problem(put(STOP.replace("STOP", "FATAL"), 1, "admin"), 400, "invalid-request");
        problem(put(STOP.replace("approver", "officer"), 1, "admin"), 400, "invalid-request");
        put("{\"findings\":[]}", 1, "admin")
                .then()
                .statusCode(200)
                .body("findings.find { it.code == 'ABOVE_CEILING' }.severity", equalTo("WARN"));
    }

    @Test
    void a_warning_stops_nothing() {
        reserve(expensive("450"), 1).then().statusCode(201);
    }

    private void decide(String policy) {
        put(policy, 0, "admin").then().statusCode(200);
    }

    private Response put(String policy, int version, String role) {
        return as(person(role, role))
                .header("If-Match", "\"" + version + "\"")
                .body(policy)
                .put(POLICY);
    }

    /** Above the ceiling of 400 baht. */
    private String expensive(String rate) {
        String fund = as(person("finance", "finance"))
                .body("{\"name\":\"งบ\",\"fiscalYear\":2563,\"allocated\":100000}")
                .post(FUNDS)
                .then()
                .statusCode(201)
                .extract()
                .path("id");
        return as(person("officer", "author"))
                .body(content(rate, 10).replace("\"fiscalYear\"", "\"fundId\":\"" + fund + "\",\"fiscalYear\""))
                .post(BUDGETS)
                .then()
                .statusCode(201)
                .extract()
                .path("id");
    }

    private static String content(String rate, int people) {
        var line = "{\"category\":\"MEAL\",\"description\":\"อาหาร\",\"unitRate\":%s,\"mealPlan\":\"PART\","
                + "\"factors\":[{\"kind\":\"PEOPLE\",\"value\":%d}]}";
        return body("", line.formatted(rate, people))
                .replace("2004-01-21", "2020-06-01")
                .replace("2547", "2563")
                .replace("EXTERNAL", "B");
    }

    private ValidatableResponse change(String id, int version, String rate, int people) {
        return as(person("officer", "author"))
                .header("If-Match", "\"" + version + "\"")
                .body(content(rate, people))
                .put(BUDGETS + "/" + id)
                .then()
                .statusCode(200);
    }

    private Response override(String id, int version, String role, String subject) {
        return as(person(role, subject))
                .header("If-Match", "\"" + version + "\"")
                .body(REASON)
                .post(BUDGETS + "/" + id + "/overrides");
    }

    private Response reserve(String id, int version) {
        return system().header("If-Match", "\"" + version + "\"")
                .body("{\"proposalId\":\"%s\",\"revision\":1,\"office\":\"%s\"}".formatted(UUID.randomUUID(), office))
                .post("/internal/budgets/" + id + "/reservations");
    }

    private String person(String role, String subject) {
        return Tokens.person(subject, office, role);
    }
}
