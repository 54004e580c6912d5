package khrongkan.local.example;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import khrongkan.local.Refused;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class ExampleTest {

    private record Call(String path, String token, String key, String text) {

        JsonNode body() throws IOException {
            return new ObjectMapper().readTree(text);
        }
    }

    private final List<Call> calls = new ArrayList<>();
    private int status = 201;
    private HttpServer gateway;

    @BeforeEach
    void open() throws IOException {
        gateway = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        gateway.createContext("/", this::answer);
        gateway.start();
    }

    @AfterEach
    void close() {
        gateway.stop(0);
    }

    @Test
    void everything_is_made_once_and_refers_to_what_was_made() throws IOException {
        load();

        assertThat(calls).hasSize(38 + 1 + 38 + 1 + 1 + 4 + 1);
        assertThat(new HashSet<>(calls.stream().map(Call::key).toList())).hasSameSizeAs(calls);
        assertThat(calls).noneMatch(call -> call.text().matches("(?s).*\\{[a-z]+(-.*)?}.*"));
        var place = calls.get(39);
        assertThat(place.path()).isEqualTo("/api/v1/seminars/id-of-example-seminar/registrations");
        assertThat(place.body().path("organizationId").asText()).isEqualTo("id-of-example-plant-1");
        var proposal = calls.get(calls.size() - 1).body();
        assertThat(proposal.path("budgetId").asText()).isEqualTo("id-of-example-budget");
        assertThat(proposal.path("seminarId").asText()).isEqualTo("id-of-example-seminar");
    }

    @Test
    void the_words_of_the_paper_stay_and_so_do_its_figures() {
        load();

        var paper = calls.get(calls.size() - 1).text();
        assertThat(paper)
                .contains("Organigation", "แข็งขัน", "ไม่น้อยกว่า 20 %", "นายรัชรุจ บุญครอง", "นายสมบูรณ์ มณีท่าโพธิ์");
        assertThat(calls.get(calls.size() - 6).text()).contains("30.00", "20.00", "340.00");
        assertThat(calls.get(calls.size() - 7).token()).isEqualTo("Bearer token-of-finance");
    }

    @Test
    void a_refusal_is_told_with_the_answer() {
        status = 403;

        assertThatExceptionOfType(Refused.class).isThrownBy(this::load).withMessageContaining("403");
    }

    private void load() {
        Example.load(URI.create("http://localhost:" + gateway.getAddress().getPort()), user -> "token-of-" + user);
    }

    private void answer(HttpExchange call) throws IOException {
        var headers = call.getRequestHeaders();
        var body = new String(call.getRequestBody().readAllBytes(), StandardCharsets.UTF_8);
        var key = headers.getFirst("Idempotency-Key");
        calls.add(new Call(call.getRequestURI().getPath(), headers.getFirst("Authorization"), key, body));
        var answer = "{\"id\":\"id-of-%s\"}".formatted(key).getBytes(StandardCharsets.UTF_8);
        call.sendResponseHeaders(status, answer.length);
        call.getResponseBody().write(answer);
        call.close();
    }
}
