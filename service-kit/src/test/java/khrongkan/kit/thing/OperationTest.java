package khrongkan.kit.thing;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import io.micrometer.core.instrument.Tags;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.zip.GZIPInputStream;
import khrongkan.kit.metric.Figures;
import khrongkan.kit.sql.Sql;
import khrongkan.kit.testing.TestDatabase;
import khrongkan.kit.testing.TestIssuer;
import khrongkan.kit.testing.Tokens;
import org.junit.jupiter.api.Test;

/** What every service shows its operator, and how it packs its answers. */
@QuarkusTest
@WithTestResource(TestDatabase.class)
@WithTestResource(TestIssuer.class)
class OperationTest {

    private static final HttpClient HTTP = HttpClient.newHttpClient();

    @TestHTTPResource
    URI address;

    @Inject
    Figures figures;

    @Inject
    Sql sql;

    @Test
    void there_are_three_probes() {
        for (var probe : List.of("live", "started")) {
            given().get("/q/health/" + probe).then().statusCode(200);
        }
        var ready = given().get("/q/health/ready");
        assertThat(ready.statusCode()).isEqualTo(200);
        assertThat(ready.<List<String>>path("checks.name"))
                .contains("Keys of the issuer", "Database connections health check");
    }

    @Test
    void a_figure_of_the_database_is_looked_up_once_in_a_while() {
        var asked = new AtomicInteger();
        figures.of(() -> {
                    asked.incrementAndGet();
                    return sql.one("select 41 + 1", row -> row.getInt(1)).orElseThrow();
                })
                .gauge("khrongkan.test.answer", "The answer.", Tags.of("to", "everything"), Integer::doubleValue)
                .gauge("khrongkan.test.other", "Another.", answer -> answer + 1);
        figures.<Integer>of(() -> sql.one("select 1 / 0", row -> row.getInt(1)).orElseThrow())
                .gauge("khrongkan.test.broken", "Cannot be told.", Integer::doubleValue);

        for (int i = 0; i < 3; i++) {
            assertThat(metrics())
                    .contains("khrongkan_test_answer{to=\"everything\",} 42.0")
                    .contains("khrongkan_test_other 43.0")
                    .contains("khrongkan_test_broken NaN");
        }
        assertThat(asked).hasValue(1);
    }

    @Test
    void requests_are_counted_by_operation_and_what_callers_typed_is_no_label() throws Exception {
        get("/api/v1/things/many/3", "identity");
        get("/api/v1/things/count/somchai", "identity");
        get("/api/v1/no-such-thing/somchai", "identity");
        assertThat(metrics())
                .contains("uri=\"/api/v1/things/many/{count}\"")
                .contains("khrongkan_remote_retries_total")
                .doesNotContain("somchai");
    }

    @Test
    void a_long_answer_is_packed_for_who_asks_for_it() throws Exception {
        var plain = get("/api/v1/things/many/500", "identity");
        var packed = get("/api/v1/things/many/500", "gzip");

        assertThat(packed.headers().firstValue("Content-Encoding")).contains("gzip");
        assertThat(packed.headers().allValues("Vary")).contains("accept-encoding");
        assertThat(plain.headers().allValues("Vary")).contains("accept-encoding");
        assertThat(plain.headers().firstValue("Content-Encoding")).isEmpty();
        assertThat(packed.body().length).isLessThan(plain.body().length / 10);
        assertThat(new GZIPInputStream(new ByteArrayInputStream(packed.body())).readAllBytes())
                .isEqualTo(plain.body());
    }

    @Test
    void a_short_answer_is_not_packed() throws Exception {
        var answer = get("/api/v1/things/many/3", "gzip");
        assertThat(answer.headers().firstValue("Content-Encoding").orElse("identity"))
                .isEqualTo("identity");
        assertThat(new String(answer.body(), java.nio.charset.StandardCharsets.UTF_8))
                .startsWith("[\"สัมมนา\"");
    }

    private HttpResponse<byte[]> get(String path, String encoding) throws IOException, InterruptedException {
        var request = HttpRequest.newBuilder(address.resolve(path))
                .header("Authorization", "Bearer " + Tokens.of("officer"))
                .header("Accept-Encoding", encoding)
                .build();
        return HTTP.send(request, HttpResponse.BodyHandlers.ofByteArray());
    }

    private static String metrics() {
        return given().accept("text/plain").get("/q/metrics").asString();
    }
}
