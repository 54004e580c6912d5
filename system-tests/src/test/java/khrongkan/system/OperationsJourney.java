package khrongkan.system;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.equalTo;

import io.restassured.path.json.JsonPath;
import java.io.ByteArrayInputStream;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ThreadLocalRandom;
import java.util.regex.Pattern;
import java.util.zip.GZIPInputStream;
import khrongkan.local.Service;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** What an operator sees of a submission that goes wrong halfway: figures, one trace, and work to be repeated. */
@ExtendWith(Stack.Started.class)
class OperationsJourney {

    private static final Duration SOON = Duration.ofMinutes(2);
    private static final HttpClient HTTP =
            HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();
    private static final String FAILED = "/api/v1/proposals/failed-work";

    private final Stack stack;
    private final String trace = traceId();

    OperationsJourney(Stack stack) {
        this.stack = stack;
    }

    @Test
    void refused_work_is_counted_listed_and_repeated_under_the_trace_of_the_submission() {
        try (var receiver = new Receiver()) {
            var webhook = webhook(receiver.address());
            var paper = Paper.draft(stack, "3000.00");
            try {
                stack.beforeBudget()
                        .whenAsked(line -> line.matches("POST /internal/reservations/.*/confirm"), stack::partBudget);
                submit(paper);
                awaitFigure(Service.BUDGET, "khrongkan_reservations_pending_baht", 3000);
                awaitFigure(Service.APPROVAL, "khrongkan_outbox_waiting{target=\"BUDGET\"}", 1);
                assertThat(figure(Service.BUDGET, "khrongkan_reservations_pending"))
                        .isNotNegative();
                awaitLog("put off");
                await().atMost(SOON)
                        .untilAsserted(() -> assertThat(paper.reserved()).isZero());
                allocate(paper, "1000.00");
            } finally {
                stack.rejoinBudget();
            }

            var work = awaitFailed(paper);
            assertThat(work).containsEntry("target", "BUDGET").containsEntry("operation", "CONFIRM");
            awaitFigure(Service.APPROVAL, "khrongkan_failed_work{target=\"BUDGET\"}", 1);
            assertThat(figure(Service.APPROVAL, "khrongkan_proposals{state=\"SUBMITTED\"}"))
                    .isPositive();
            assertThat(figure(Service.APPROVAL, "khrongkan_proposals_oldest_waiting_seconds{station=\"ENDORSER\"}"))
                    .isPositive();

            allocate(paper, "3000.00");
            stack.as("author")
                    .post(FAILED + "/" + work.get("id") + "/repeat")
                    .then()
                    .statusCode(403);
            stack.as("admin")
                    .post(FAILED + "/" + work.get("id") + "/repeat")
                    .then()
                    .statusCode(200);
            await().atMost(SOON)
                    .untilAsserted(() -> assertThat(paper.reserved()).isEqualTo(3000.00));
            await().atMost(SOON).untilAsserted(() -> assertThat(failed(paper)).isEmpty());
            paper.must("endorser", "ENDORSE");
            MainJourney.approve(paper);

            assertOneTrace(receiver, paper);
            awaitFigure(Service.APPROVAL, "khrongkan_webhook_attempts_total{outcome=\"delivered\"}", 1);
            remove(webhook);
        }
    }

    @Test
    void the_id_in_a_problem_is_that_of_the_trace() {
        stack.as("author")
                .header("traceparent", parent())
                .get("/api/v1/proposals/" + UUID.randomUUID())
                .then()
                .statusCode(404)
                .body("traceId", equalTo(trace));
        given().baseUri(stack.address())
                .header("traceparent", parent())
                .get("/api/v1/proposals")
                .then()
                .statusCode(401)
                .body("traceId", equalTo(trace));
    }

    @Test
    void every_process_tells_its_figures_and_the_gateway_shows_none_of_them() {
        for (var service : List.of(Service.PARTICIPANTS, Service.BUDGET, Service.APPROVAL)) {
            assertThat(stack.metrics(service))
                    .contains("http_server_requests_seconds_count", "jvm_memory_used_bytes", "agroal_active_count");
        }
        // Other journeys may have left a freeze that waits, or an import that runs: only that they are told.
        assertThat(figure(Service.PARTICIPANTS, "khrongkan_freezes_pending")).isNotNegative();
        assertThat(figure(Service.PARTICIPANTS, "khrongkan_imports_running")).isNotNegative();
        assertThat(figure(Service.GATEWAY, "khrongkan_gateway_requests_total{service=\"approval\",status=\"2xx\"}"))
                .isPositive();
        stack.as("admin").get("/q/metrics").then().statusCode(404);
    }

    @Test
    void a_long_answer_comes_packed_through_the_gateway_and_is_the_same() throws Exception {
        var paper = Paper.draft(stack, "3000.00");
        for (var path : List.of(paper.path(), "/api/v1/budgets/" + paper.budget(), "/api/v1/organizations/export")) {
            var plain = raw("GET", path, "identity");
            var packed = raw("GET", path, "gzip");
            assertThat(plain.statusCode()).as(path).isEqualTo(200);
            assertThat(plain.headers().firstValue("Content-Encoding")).isEmpty();
            assertThat(packed.headers().firstValue("Content-Encoding")).contains("gzip");
            for (var answer : List.of(plain, packed)) {
                assertThat(String.join(",", answer.headers().allValues("Vary")))
                        .containsIgnoringCase("accept-encoding");
            }
            assertThat(packed.headers().firstValue("ETag"))
                    .isEqualTo(plain.headers().firstValue("ETag"));
            assertThat(packed.body().length).isLessThan(plain.body().length / 2);
            if (!path.endsWith("/export")) {
                assertThat(new GZIPInputStream(new ByteArrayInputStream(packed.body())).readAllBytes())
                        .isEqualTo(plain.body());
                assertThat(raw("HEAD", path, "gzip").statusCode()).isEqualTo(200);
            }
        }
        var counts = raw("GET", "/api/v1/worklist/counts", "gzip");
        assertThat(counts.headers().firstValue("Content-Encoding")).isEmpty();
        assertThat(new String(counts.body(), StandardCharsets.UTF_8)).startsWith("{");
    }

    @Test
    void a_dashboard_needs_four_answers() {
        var paper = Paper.draft(stack, "3000.00");
        paper.must("author", "SUBMIT");
        var year = "?fiscalYear=2547";
        assertThat(stack.as("endorser")
                        .get("/api/v1/worklist/counts")
                        .jsonPath()
                        .getInt("waiting"))
                .isPositive();
        assertThat(stack.as("author").get("/api/v1/proposals/counts").jsonPath().getInt("byState.SUBMITTED"))
                .isPositive();
        assertThat(stack.as("finance")
                        .get("/api/v1/funds/report" + year)
                        .jsonPath()
                        .getDouble("items[0].reserved"))
                .isPositive();
        var seminars = stack.as("author").get("/api/v1/seminars/counts" + year).jsonPath();
        assertThat(seminars.getInt("seminars")).isPositive();
        assertThat(seminars.getInt("registered")).isGreaterThanOrEqualTo(2);
        assertThat(seminars.getInt("attended")).isBetween(0, seminars.getInt("registered"));
    }

    private HttpResponse<byte[]> raw(String method, String path, String encoding) throws Exception {
        var request = HttpRequest.newBuilder(URI.create(stack.address() + path))
                .method(method, HttpRequest.BodyPublishers.noBody())
                .header("Authorization", "Bearer " + stack.token("author", "officer", "registrar"))
                .header("Accept-Encoding", encoding)
                .build();
        return HTTP.send(request, HttpResponse.BodyHandlers.ofByteArray());
    }

    private void submit(Paper paper) {
        var seal = paper.seal();
        stack.as("author")
                .header("traceparent", parent())
                .header("Idempotency-Key", UUID.randomUUID().toString())
                .body(Map.of("action", "SUBMIT", "seal", seal))
                .post(paper.path() + "/decisions")
                .then()
                .statusCode(200);
    }

    private void allocate(Paper paper, String amount) {
        var path = "/api/v1/funds/" + paper.fund();
        var version = stack.as("finance").get(path).header("ETag");
        stack.as("finance")
                .header("If-Match", version)
                .body("{\"allocated\":" + amount + "}")
                .put(path + "/allocation")
                .then()
                .statusCode(200);
    }

    private Map<String, Object> awaitFailed(Paper paper) {
        await().atMost(SOON).untilAsserted(() -> assertThat(failed(paper)).hasSize(1));
        return failed(paper).get(0);
    }

    private List<Map<String, Object>> failed(Paper paper) {
        JsonPath page = stack.as("admin").get(FAILED + "?limit=200").jsonPath();
        return page.getList("items.findAll { it.proposalId == '" + paper.id() + "' }");
    }

    /** All services, and what was told later; a webhook is told under it too. */
    private void assertOneTrace(Receiver receiver, Paper paper) {
        for (var service : List.of("approval-service", "budget-service", "participants-service")) {
            await().atMost(SOON)
                    .untilAsserted(() -> assertThat(stack.traces().of(trace)).anyMatch(sent -> sent.contains(service)));
        }
        await().atMost(SOON)
                .untilAsserted(() ->
                        assertThat(stack.traces().of(trace)).anyMatch(sent -> sent.contains("tell BUDGET: CONFIRM")));
        await().atMost(SOON)
                .untilAsserted(() -> assertThat(receiver.calls())
                        .filteredOn(call ->
                                call.body().contains(paper.id()) && call.body().contains("SUBMITTED"))
                        .isNotEmpty()
                        .allMatch(call -> call.trace().startsWith("00-" + trace + "-")));
    }

    private void awaitLog(String words) {
        var line = Pattern.compile(".*" + trace + ".*" + words + ".*");
        await().atMost(SOON)
                .until(() -> line.matcher(stack.log(Service.APPROVAL)).find());
    }

    private void awaitFigure(Service service, String name, double least) {
        await().atMost(SOON)
                .untilAsserted(() -> assertThat(figure(service, name)).isGreaterThanOrEqualTo(least));
    }

    private double figure(Service service, String name) {
        return stack.metrics(service)
                .lines()
                .filter(line -> line.startsWith(name + " "))
                .mapToDouble(line -> Double.parseDouble(line.substring(name.length() + 1)))
                .findFirst()
                .orElseThrow(() -> new AssertionError(service + " does not tell " + name));
    }

    private String webhook(String address) {
        return Paper.made(stack.as("admin").body(Map.of("url", address)).post("/api/v1/webhooks"));
    }

    private void remove(String webhook) {
        var path = "/api/v1/webhooks/" + webhook;
        var version = stack.as("admin").get(path).header("ETag");
        stack.as("admin").header("If-Match", version).delete(path).then().statusCode(204);
    }

    private String parent() {
        return "00-" + trace + "-00f067aa0ba902b7-01";
    }

    private static String traceId() {
        var bytes = new byte[16];
        ThreadLocalRandom.current().nextBytes(bytes);
        bytes[0] |= 1;
        return HexFormat.of().formatHex(bytes);
    }
}
