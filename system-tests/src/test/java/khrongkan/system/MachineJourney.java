package khrongkan.system;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.nullValue;

import io.restassured.response.Response;
import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import khrongkan.local.Service;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Another system calls in its own name: what it may, for whom, and what is known of it afterwards. */
@ExtendWith(Stack.Started.class)
class MachineJourney {

    private static final Duration PATIENCE = Duration.ofSeconds(60);
    private static final List<String> SERVICES = List.of("participants", "budget", "approval");
    private static final String DASHBOARD = "ministry-dashboard";
    private static final String REGISTRY = "ministry-registry";

    private final Stack stack;
    private final String mark = UUID.randomUUID().toString();

    MachineJourney(Stack stack) {
        this.stack = stack;
    }

    @Test
    void a_client_reads_where_its_scopes_say_and_writes_nowhere_else() {
        for (var path : List.of("/api/v1/seminars", "/api/v1/funds", "/api/v1/proposals")) {
            dashboard().get(path).then().statusCode(200);
        }
        dashboard()
                .body(Map.of("text", "(1 วัน ๆ ละ 30 บาท 38 คน)"))
                .post("/api/v1/calculations/parse")
                .then()
                .statusCode(200);
        var change = change();
        missing(dashboard().body(change).post("/api/v1/change-requests"), "participants.write");
        missing(dashboard().body(webhook()).post("/api/v1/webhooks"), "approval.write");

        registry().body(change).post("/api/v1/change-requests").then().statusCode(201);
        registry().get("/api/v1/seminars").then().statusCode(200);
        missing(registry().get("/api/v1/funds"), "budget.read");
        missing(registry().get("/api/v1/proposals"), "approval.read");
        missing(registry().body(webhook()).post("/api/v1/webhooks"), "approval.write");
    }

    @Test
    void a_client_of_two_offices_names_one_and_sees_what_is_there() {
        var paper = Paper.draft(stack, "3000.00");
        dashboard().get(paper.path()).then().statusCode(200);
        ministry("UBN-INDUSTRY").get(paper.path()).then().statusCode(404);
        refused(ministry("KKN-INDUSTRY").get(paper.path()), 403, "office-not-yours");
        refused(stack.asMachine(DASHBOARD).get(paper.path()), 400, "invalid-request")
                .body("errors.pointer", hasItem("X-Office"));
    }

    @Test
    void a_client_that_the_issuer_does_not_know_gets_nowhere() {
        refused(stack.asMachine("nobody-we-know").get("/api/v1/seminars"), 401, "unauthenticated");
    }

    @Test
    void for_whom_a_client_reads_is_known_in_every_service_it_touches() {
        var paper = Paper.draft(stack, "3000.00");
        for (var path : List.of(paper.path(), "/api/v1/budgets/" + paper.budget() + "/drift")) {
            dashboard()
                    .header("X-End-User", "officer-4711")
                    .header("X-Case-Reference", "MOI-2547/9")
                    .header("X-Request-Id", mark)
                    .get(path)
                    .then()
                    .statusCode(200)
                    .header("X-End-User", "officer-4711")
                    .header("X-Case-Reference", "MOI-2547/9")
                    .header("X-Request-Id", mark);
        }
        for (var service : SERVICES) {
            var entries = entered(service, 1);
            assertThat(entries)
                    .as(service)
                    .allSatisfy(entry -> assertThat(entry)
                            .containsEntry("client", DASHBOARD)
                            .containsEntry("endUser", "officer-4711")
                            .containsEntry("caseReference", "MOI-2547/9")
                            .containsEntry("office", "SSK-INDUSTRY")
                            .containsEntry("changed", false));
            dashboard()
                    .queryParam("requestId", mark)
                    .get("/api/v1/audit/" + service)
                    .then()
                    .statusCode(200)
                    .body("items.size()", equalTo(entries.size()));
        }
    }

    @Test
    void a_submission_is_found_in_the_audit_and_the_log_of_all_three_services() {
        var paper = Paper.draft(stack, "3000.00");
        var reference = "CASE-" + mark;
        stack.as("author")
                .header("X-Case-Reference", reference)
                .header("X-Request-Id", mark)
                .header("X-End-User", "somebody-else")
                .header("X-Caller", "subject=somebody-else")
                .body(Map.of("action", "SUBMIT", "seal", paper.seal()))
                .post(paper.path() + "/decisions")
                .then()
                .statusCode(200)
                .header("X-End-User", nullValue());

        assertThat(entered("approval", 1))
                .extracting(entry -> entry.get("subject"), entry -> entry.get("path"), entry -> entry.get("via"))
                .containsExactly(tuple("author", "/api/v1/proposals/{id}/decisions", null));
        for (var service : List.of("budget", "participants")) {
            // what is held, and what is told once the decision stands
            assertThat(entered(service, 2))
                    .as(service)
                    .allSatisfy(entry -> assertThat(entry)
                            .containsEntry("subject", "author")
                            .containsEntry("via", "khrongkan-services")
                            .containsEntry("office", "SSK-INDUSTRY")
                            .containsEntry("endUser", null)
                            .containsEntry("caseReference", reference));
        }
        for (var service : List.of(Service.APPROVAL, Service.BUDGET, Service.PARTICIPANTS)) {
            await().atMost(PATIENCE)
                    .untilAsserted(() -> assertThat(stack.log(service))
                            .containsPattern(
                                    mark + " " + reference + " subject=author(&client=[a-z-]+)?&office=SSK-INDUSTRY"));
        }
    }

    @Test
    void what_a_person_did_is_found_by_the_auditor_and_by_the_own_administrator_alone() {
        var paper = Paper.draft(stack, "3000.00");
        var found = audit("auditor", "approval").queryParam("resource", paper.id());
        found.get()
                .then()
                .statusCode(200)
                .body("items.subject", everyItem(equalTo("author")))
                .body("items.path", hasItem("/api/v1/proposals"));
        audit("admin", "approval")
                .queryParam("resource", paper.id())
                .get()
                .then()
                .statusCode(200)
                .body("items.size()", equalTo(1));
        var elsewhere = stack.tokenOf("UBN-INDUSTRY", "far-admin", "admin");
        audit("admin", "approval")
                .auth()
                .oauth2(elsewhere)
                .queryParam("resource", paper.id())
                .get()
                .then()
                .statusCode(200)
                .body("items.size()", equalTo(0));
        for (var service : SERVICES) {
            for (var user : List.of("author", "stranger", "approver", "finance", "registrar")) {
                refused(audit(user, service).get(), 403, "role-missing");
            }
        }
    }

    private RequestSpecification audit(String user, String service) {
        return stack.as(user).basePath("/api/v1/audit/" + service);
    }

    /** Reads are entered afterwards, and some work is done later. */
    private List<Map<String, Object>> entered(String service, int least) {
        return await().atMost(PATIENCE)
                .until(
                        () -> audit("auditor", service)
                                .queryParam("requestId", mark)
                                .get()
                                .then()
                                .statusCode(200)
                                .extract()
                                .<List<Map<String, Object>>>path("items"),
                        entries -> entries.size() >= least);
    }

    private RequestSpecification dashboard() {
        return ministry("SSK-INDUSTRY");
    }

    private RequestSpecification ministry(String office) {
        return stack.asMachine(DASHBOARD).header("X-Office", office);
    }

    private RequestSpecification registry() {
        return stack.asMachine(REGISTRY).header("X-Case-Reference", "DBD-2547/1");
    }

    private Map<String, Object> change() {
        String organization = stack.as("author")
                .body(Papers.organization(mark + UUID.randomUUID(), 1))
                .post("/api/v1/organizations")
                .then()
                .statusCode(201)
                .extract()
                .path("id");
        return Map.of(
                "office", "SSK-INDUSTRY",
                "subject", "ORGANIZATION",
                "subjectId", organization,
                "patch", Map.of("phone", "081-234-5678"),
                "reason", "ตามทะเบียนกลาง");
    }

    private static Map<String, Object> webhook() {
        return Map.of("url", "http://127.0.0.1:9/hook");
    }

    private static void missing(Response answer, String scope) {
        refused(answer, 403, "scope-missing")
                .header("WWW-Authenticate", equalTo("Bearer error=\"insufficient_scope\", scope=\"" + scope + '"'));
    }

    private static ValidatableResponse refused(Response answer, int status, String code) {
        return answer.then().statusCode(status).body("code", equalTo(code));
    }
}
