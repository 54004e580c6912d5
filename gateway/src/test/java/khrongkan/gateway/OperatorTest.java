package khrongkan.gateway;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.quarkus.arc.Arc;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.util.List;
import java.util.regex.Pattern;
import khrongkan.kit.testing.TestIssuer;
import khrongkan.kit.testing.Tokens;
import org.junit.jupiter.api.Test;

@QuarkusTest
@WithTestResource(StubServices.class)
@WithTestResource(TestIssuer.class)
class OperatorTest extends AtTheGateway {

    private static final Pattern LINE =
            Pattern.compile("# (HELP|TYPE) [a-z_]+ .+|[a-z_]+(\\{([a-z]+=\"[^\"\\\\]*\",?)+})? [-+0-9.E]+");

    @Test
    void every_answer_is_counted_by_service_and_class_of_status() {
        var answered = "khrongkan_gateway_requests_total{service=\"participants\",status=\"2xx\"}";
        var took = "khrongkan_gateway_request_duration_seconds_count{service=\"participants\"}";
        double before = figure(answered);
        double measured = figure(took);
        for (int i = 0; i < 5; i++) {
            call("/api/v1/people/1");
        }
        await().untilAsserted(() -> assertThat(figure(answered)).isEqualTo(before + 5));
        assertThat(figure(took)).isGreaterThanOrEqualTo(measured + 5);
        assertThat(figure("khrongkan_gateway_request_duration_seconds_bucket{service=\"participants\",le=\"+Inf\"}"))
                .isEqualTo(figure(took));
    }

    @Test
    void what_the_gateway_refuses_is_counted_by_its_reason() {
        var refused = "khrongkan_gateway_refusals_total{reason=\"unauthenticated\"}";
        double before = figure(refused);
        given().get("/api/v1/people").then().statusCode(401);
        assertThat(figure(refused)).isEqualTo(before + 1);
    }

    @Test
    void a_service_that_is_away_is_told_by_its_failures() {
        var failed = "khrongkan_gateway_requests_total{service=\"budget\",status=\"5xx\"}";
        double before = figure(failed);
        assertThat(call("/api/v1/budgets/1")).isEqualTo(503);
        assertThat(figure(failed)).isEqualTo(before + 1);
        assertThat(metrics()).containsPattern("khrongkan_gateway_instance_ready\\{service=\"budget\",[^}]*} 0\n");
        assertThat(metrics()).containsPattern("khrongkan_gateway_in_flight\\{service=\"budget\",[^}]*} 0\n");
    }

    @Test
    void the_text_is_what_prometheus_reads() {
        assertThat(metrics().lines()).allMatch(line -> LINE.matcher(line).matches());
    }

    @Test
    void the_operator_has_three_probes_and_callers_see_no_figures() {
        for (var probe : List.of("live", "ready", "started")) {
            given().port(operator()).get("/q/health/" + probe).then().statusCode(200);
            given().get("/q/health/" + probe).then().statusCode(200);
        }
        given().get("/q/metrics").then().statusCode(404);
        given().port(operator()).get("/api/v1/people").then().statusCode(404);
        given().port(operator()).post("/q/metrics").then().statusCode(404);
    }

    private static int call(String path) {
        return given().auth().oauth2(Tokens.of("officer")).get(path).statusCode();
    }

    private static int operator() {
        return Arc.container().instance(OperatorWindow.class).get().port();
    }

    private static String metrics() {
        var answer = given().port(operator()).get("/q/metrics");
        assertThat(answer.contentType()).startsWith("text/plain");
        return answer.asString();
    }

    private static double figure(String line) {
        return metrics()
                .lines()
                .filter(one -> one.startsWith(line + " "))
                .mapToDouble(one -> Double.parseDouble(one.substring(line.length() + 1)))
                .findFirst()
                .orElseThrow();
    }
}
