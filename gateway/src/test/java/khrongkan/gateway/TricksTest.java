package khrongkan.gateway;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.UUID;
import java.util.stream.Stream;
import khrongkan.kit.testing.TestIssuer;
import khrongkan.kit.testing.Tokens;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Requests that two servers in a row could read differently: what one takes for a body is a request to the other. */
@QuarkusTest
@WithTestResource(StubServices.class)
@WithTestResource(TestIssuer.class)
class TricksTest extends AtTheGateway {

    private static final String HIDDEN = "GET /api/v1/people/HIDDEN HTTP/1.1\nHost: localhost\n\n";

    private final String stub = setting(StubServices.ADDRESS);

    /** Heads under which the hidden request lies in the body, by one reading or another. */
    static Stream<String> framings() {
        return Stream.of(
                "Content-Length: LENGTH\nTransfer-Encoding: chunked\n",
                "Transfer-Encoding: chunked\nContent-Length: LENGTH\n",
                "Content-Length: 0\nContent-Length: LENGTH\n",
                "Content-Length: LENGTH\nContent-Length: 0\n",
                "Content-Length: 0, LENGTH\n",
                "Content-Length: +LENGTH\n",
                "Content-Length: -1\n",
                "Content-Length: 0x10\n",
                "Content-Length: 99999999999999999999\n",
                "Content-Length : 0\nContent-Length: LENGTH\n",
                "Transfer-Encoding: xchunked\nContent-Length: LENGTH\n",
                "Transfer-Encoding: chunked, identity\n",
                "Transfer-Encoding : chunked\nContent-Length: LENGTH\n",
                "Transfer-Encoding:\u000bchunked\nContent-Length: LENGTH\n",
                "Transfer-Encoding: identity\nTransfer-Encoding: chunked\nContent-Length: LENGTH\n",
                "X-Fold: a\n Transfer-Encoding: chunked\nContent-Length: LENGTH\n",
                "Transfer-Encoding:\n chunked\nContent-Length: LENGTH\n",
                "Connection: Content-Length\nContent-Length: LENGTH\n",
                "Connection: Transfer-Encoding\nTransfer-Encoding: chunked\n");
    }

    @ParameterizedTest
    @MethodSource("framings")
    void what_lies_in_a_body_never_becomes_a_request_of_its_own(String framing) throws IOException {
        var name = UUID.randomUUID().toString();
        var body = "0\n\n" + HIDDEN.replace("HIDDEN", name);
        // On the wire each line ends with two characters.
        int length = body.replace("\n", "\r\n").length();
        try (var wire = new Wire()) {
            wire.send(head("POST") + framing.replace("LENGTH", Integer.toString(length)) + "\n" + body);
            wire.half();
            wire.all();
        }
        // The hidden request has no token: were it read as one, the gateway would refuse it, but no service sees it.
        assertThat(seen()).doesNotContain(name);
        answersAsUsual();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "5\r\n12345\r\n0\r\nContent-Length: 99\r\n\r\n",
                "5;a=\"\n\"\r\n12345\r\n0\r\n\r\n",
                "-5\r\n12345\r\n0\r\n\r\n",
                "0x5\r\n12345\r\n0\r\n\r\n",
                "5\n12345\n0\n\n",
                "FFFFFFFFFFFFFFFFF\r\n12345\r\n0\r\n\r\n"
            })
    void odd_pieces_are_refused_or_read_as_everybody_reads_them(String pieces) throws IOException {
        try (var wire = new Wire()) {
            wire.send(head("POST") + "Transfer-Encoding: chunked\n\n");
            wire.send(pieces.getBytes(StandardCharsets.ISO_8859_1)).half();
            assertThat(wire.all())
                    .satisfiesAnyOf(
                            answer -> assertThat(answer).isEmpty(),
                            answer ->
                                    assertThat(answer).startsWith("HTTP/1.1 4").doesNotContain("HTTP/1.1 200"),
                            answer -> assertThat(answer)
                                    .startsWith("HTTP/1.1 200")
                                    .contains("\"size\":5"));
        }
        answersAsUsual();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "GET /api/v1/people HTTP/1.1\nHost: localhost\nX-Split: a\rX-Forged: b\n\n",
                "GET /api/v1/people HTTP/1.1\nHost: localhost\nX-Null: a\u0000b\n\n",
                "GET /api/v1/people HTTP/1.1\nHost: localhost\nX Forged: b\n\n",
                "GET /api/v1/people HTTP/1.1\nHost: localhost\n: b\n\n",
                "GET /api/v1/people HTTP/1.1\nHost: localhost\nHost: elsewhere\n\n",
                "GET /api/v1/people HTTP/1.1\n Host: localhost\n\n",
                "GET /api/v1/people HTTP/9.9\nHost: localhost\n\n",
                "GET  /api/v1/people  HTTP/1.1\nHost: localhost\n\n",
                "GET\t/api/v1/people\tHTTP/1.1\nHost: localhost\n\n",
                "GET /api/v1/people\n\n",
                "\u0016\u0003\u0001\u0002\n\n"
            })
    void a_head_of_another_kind_forges_nothing(String head) throws IOException {
        try (var wire = new Wire()) {
            wire.send(head).half();
            assertThat(wire.all())
                    .satisfiesAnyOf(
                            answer -> assertThat(answer).isEmpty(),
                            answer -> assertThat(answer).startsWith("HTTP/9.9 501"),
                            answer -> assertThat(answer)
                                    .matches("(?s)HTTP/1\\.[01] (4..|505) .*")
                                    .contains("application/problem+json")
                                    .doesNotContain("Exception", "netty", "vert.x"));
        }
        answersAsUsual();
    }

    @Test
    void a_line_that_ends_with_half_its_end_is_one_line_to_both_or_none() throws IOException {
        var name = UUID.randomUUID().toString();
        var head =
                "GET /api/v1/people HTTP/1.1\nHost: localhost\nAuthorization: Bearer %s\n\nGET /api/v1/people/%s HTTP/1.1\nHost: localhost\n\n"
                        .formatted(Tokens.of("officer"), name);
        try (var wire = new Wire()) {
            wire.send(head.getBytes(StandardCharsets.ISO_8859_1)).half();
            wire.all();
        }
        assertThat(seen()).doesNotContain(name);
        answersAsUsual();
    }

    @Test
    void a_value_from_the_caller_becomes_no_header_of_the_answer() throws IOException {
        try (var wire = new Wire()) {
            wire.send(
                    "GET /api/v1/people/%0d%0aX-Forged:%20b HTTP/1.1\nHost: localhost\nX-Request-Id: a%0d%0aX-Forged: b\nConnection: close\n\n");
            assertThat(wire.all()).startsWith("HTTP/1.1 400").doesNotContainIgnoringCase("x-forged");
        }
    }

    @Test
    void two_tokens_open_nothing() throws IOException {
        try (var wire = new Wire()) {
            wire.send(head("GET") + "Authorization: Bearer " + Tokens.of("admin") + "\nConnection: close\n\n");
            assertThat(wire.all()).startsWith("HTTP/1.1 401");
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/internal/freezes",
                "/api/v1/people/../../../internal/freezes",
                "/api/v1/people/%2e%2e/%2e%2e/%2e%2e/internal/freezes",
                "/api/v1/people/..%2f..%2f..%2finternal/freezes",
                "/api/v1/people/..;/..;/..;/internal/freezes",
                "/api/v1/people/%252e%252e/%252e%252e/internal",
                "/api/v1/people//internal",
                "/api/v1/people/\\..\\..\\internal",
                "/api/v1/people/%c0%ae%c0%ae/internal\u0080",
                "//internal/freezes",
                "/%69nternal/freezes",
                "/q/health",
                "/q/metrics",
                "/q/openapi",
                "/api/v1/../../q/metrics"
            })
    void what_is_inside_stays_inside(String target) throws IOException {
        var before = seen();
        try (var wire = new Wire()) {
            wire.send("GET %s HTTP/1.1\nHost: localhost\nAuthorization: Bearer %s\nConnection: close\n\n"
                    .formatted(target, Tokens.system()));
            assertThat(wire.all()).matches("(?s)HTTP/1.1 (400|404) .*").contains("application/problem+json");
        }
        assertThat(seen()).isEqualTo(before);
    }

    private static String head(String method) {
        return method + " /api/v1/people HTTP/1.1\nHost: localhost\nAuthorization: Bearer " + Tokens.of("officer")
                + "\n";
    }

    private String seen() {
        return given().get(stub + "/stub/seen").asString();
    }

    private static void answersAsUsual() {
        given().auth().oauth2(Tokens.of("officer")).get("/api/v1/people").then().statusCode(200);
    }
}
