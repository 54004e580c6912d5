package khrongkan.gateway;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.io.IOException;
import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.atomic.AtomicLong;
import khrongkan.kit.testing.TestIssuer;
import khrongkan.kit.testing.Tokens;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What is slow on one side is not piled up in the gateway: the other side has to wait. */
@QuarkusTest
@WithTestResource(StubServices.class)
@WithTestResource(TestIssuer.class)
class StreamingTest extends AtTheGateway {

    private static final long SIZE = 50 * 1024 * 1024;

    /** What the buffers of the kernel may hold on two connections, with room. */
    private static final long BUFFERED = 24 * 1024 * 1024;

    private final String stub = setting(StubServices.ADDRESS);

    @ParameterizedTest
    @ValueSource(longs = {SIZE, SIZE + 1}) // the odd one without announced length
    void a_large_answer_waits_for_a_slow_caller(long size) throws IOException {
        long before = count("written");
        try (var wire = new Wire()) {
            wire.send(
                    "GET /api/v1/people/endless?%d HTTP/1.1\nHost: localhost\nConnection: close\nAuthorization: Bearer %s\n\n"
                            .formatted(size, Tokens.of("officer")));
            assertThat(wire.head()).startsWith("HTTP/1.1 200");
            await().during(Duration.ofMillis(500)).until(() -> count("written") - before < BUFFERED);

            long got = 0;
            var piece = new byte[64 * 1024];
            for (int now = wire.in().read(piece); now >= 0; now = wire.in().read(piece)) {
                got += now;
            }
            assertThat(got).isGreaterThanOrEqualTo(size);
            assertThat(count("written") - before).isEqualTo(size);
        }
    }

    @Test
    void a_large_import_waits_for_a_slow_service() throws Exception {
        long before = count("read");
        var sent = new AtomicLong();
        try (var wire = new Wire()) {
            wire.send(
                    "POST /api/v1/people/imports?slow HTTP/1.1\nHost: localhost\nContent-Length: %d\nAuthorization: Bearer %s\n\n"
                            .formatted(SIZE, Tokens.of("officer")));
            var sending = CompletableFuture.runAsync(() -> pour(wire, sent));
            await().during(Duration.ofMillis(500)).until(() -> sent.get() < BUFFERED);

            given().get(stub + "/stub/open-gate").then().statusCode(200);
            assertThat(wire.head()).startsWith("HTTP/1.1 200");
            sending.join();
            assertThat(count("read") - before).isEqualTo(SIZE);
        }
    }

    private static void pour(Wire wire, AtomicLong sent) {
        var piece = new byte[64 * 1024];
        try {
            for (long left = SIZE; left > 0; left -= piece.length) {
                wire.send(piece);
                sent.addAndGet(piece.length);
            }
        } catch (IOException broken) {
            throw new java.io.UncheckedIOException(broken);
        }
    }

    private long count(String what) {
        return given().get(stub + "/stub/counts").jsonPath().getLong(what);
    }
}
