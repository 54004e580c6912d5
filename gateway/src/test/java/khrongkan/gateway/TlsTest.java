package khrongkan.gateway;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import khrongkan.kit.testing.TestIssuer;
import org.junit.jupiter.api.Test;

/** The gateway with a certificate of its own, callers who show theirs, and a service asked by https. */
@QuarkusTest
@WithTestResource(StubServices.class)
@WithTestResource(Certificates.class)
@WithTestResource(TestIssuer.class)
class TlsTest extends AtTheGateway {

    private final String folder = setting(Certificates.FOLDER);

    @Test
    void who_shows_a_trusted_certificate_is_answered_and_told_to_stay_with_https() throws Exception {
        var answer = call("caller", "/health");

        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(answer.headers().firstValue("Strict-Transport-Security"))
                .hasValue("max-age=31536000; includeSubDomains");
    }

    @Test
    void a_service_may_be_asked_by_https() throws Exception {
        assertThat(call("caller", "/api/v1/verifications/X").statusCode()).isEqualTo(200);
    }

    @Test
    void who_shows_none_or_a_strange_one_is_not_answered() {
        assertThatExceptionOfType(IOException.class).isThrownBy(() -> call("", "/health"));
        assertThatExceptionOfType(IOException.class).isThrownBy(() -> call("gateway", "/health"));
    }

    @Test
    void without_tls_nobody_is_answered() throws IOException {
        try (var wire = new Wire()) {
            wire.send("GET /health HTTP/1.1\nHost: localhost\n\n");
            assertThat(wire.isEmptyOrReset()).isTrue();
        }
    }

    private HttpResponse<String> call(String certificate, String path)
            throws IOException, InterruptedException, GeneralSecurityException {
        var client = HttpClient.newBuilder()
                .sslContext(Certificates.context(Path.of(folder), certificate, "gateway"))
                .build();
        var request = HttpRequest.newBuilder(URI.create("https://localhost:" + port() + path))
                .build();
        return client.send(request, HttpResponse.BodyHandlers.ofString());
    }
}
