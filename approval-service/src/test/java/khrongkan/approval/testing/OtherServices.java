package khrongkan.approval.testing;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import io.quarkus.test.common.QuarkusTestResourceLifecycleManager;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.Executors;

/**
 * Budget-service and participants-service as far as they are asked: both over HTTP, each thing with the answers a test
 * laid down for its id.
 */
public class OtherServices implements QuarkusTestResourceLifecycleManager {

    /** What was called, oldest first. */
    public static final List<Call> CALLS = new CopyOnWriteArrayList<>();

    private static final Map<String, Answer> ANSWERS = new ConcurrentHashMap<>();

    private HttpServer budget;
    private HttpServer participants;

    /** One call that came in. */
    public record Call(
            String service,
            String method,
            String path,
            String ifMatch,
            String requestId,
            String caseReference,
            String endUser,
            String caller,
            String body) {}

    /** What to answer; announced longer than it is by the bytes that are missing. */
    public record Answer(int status, String etag, String body, int missing) {

        Answer(int status, String etag, String body) {
            this(status, etag, body, 0);
        }

        String mediaType() {
            return body.startsWith("%PDF") ? "application/pdf" : "application/json";
        }
    }

    /** Lays down what is answered to calls whose path contains this. */
    public static void answer(String path, int status, String etag, String body) {
        ANSWERS.put(path, new Answer(status, etag, body));
    }

    /** Lays down what breaks off in the middle. */
    public static void breakOff(String path, String body) {
        ANSWERS.put(path, new Answer(200, "", body, 100_000));
    }

    /** Takes back what was laid down. */
    public static void forget(String path) {
        ANSWERS.remove(path);
    }

    /** The deliveries for one proposal at one service, as {@code revision/operation}. */
    public static List<String> told(String service, String proposal) {
        return CALLS.stream()
                .filter(call -> call.service().equals(service) && call.path().contains("/" + proposal + "/"))
                .map(call -> call.path().replaceFirst(".*" + proposal + "/", ""))
                .toList();
    }

    @Override
    public Map<String, String> start() {
        budget = server("budget");
        participants = server("participants");
        return Map.of(
                "quarkus.rest-client.budget.url", address(budget),
                "quarkus.rest-client.participants.url", address(participants));
    }

    @Override
    public void stop() {
        budget.stop(0);
        participants.stop(0);
    }

    private static String address(HttpServer server) {
        return "http://localhost:" + server.getAddress().getPort();
    }

    private static HttpServer server(String service) {
        try {
            var server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
            server.setExecutor(Executors.newCachedThreadPool(task -> {
                var thread = new Thread(task);
                thread.setDaemon(true);
                return thread;
            }));
            server.createContext("/", call -> serve(service, call));
            server.start();
            return server;
        } catch (IOException taken) {
            throw new UncheckedIOException(taken);
        }
    }

    private static void serve(String service, HttpExchange call) throws IOException {
        var path = call.getRequestURI().getPath();
        var body = new String(call.getRequestBody().readAllBytes(), StandardCharsets.UTF_8);
        var headers = call.getRequestHeaders();
        CALLS.add(new Call(
                service,
                call.getRequestMethod(),
                path,
                headers.getFirst("If-Match"),
                headers.getFirst("X-Request-Id"),
                headers.getFirst("X-Case-Reference"),
                headers.getFirst("X-End-User"),
                headers.getFirst("X-Caller"),
                body));
        var answer = ANSWERS.entrySet().stream()
                .filter(laid -> (service + path).contains(laid.getKey()))
                .max(Comparator.comparing(laid -> laid.getKey().length())) // the one that says most
                .map(Map.Entry::getValue)
                .orElseGet(() -> usual(path));
        if (answer.status() == 0) {
            call.close(); // hangs up without a word
            return;
        }
        var bytes = answer.body().getBytes(StandardCharsets.UTF_8);
        call.getResponseHeaders().add("Content-Type", answer.mediaType());
        if (!answer.etag().isEmpty()) {
            call.getResponseHeaders().add("ETag", answer.etag());
        }
        call.sendResponseHeaders(answer.status(), bytes.length + answer.missing());
        call.getResponseBody().write(bytes);
        call.close();
    }

    private static Answer usual(String path) {
        if (path.endsWith("/dossier")) {
            return new Answer(200, "\"7\"", path.contains("/budgets/") ? BUDGET : LIST);
        }
        var until = Instant.now().plusSeconds(60);
        return new Answer(200, "", "{\"state\":\"PENDING\",\"expiresAt\":\"%s\"}".formatted(until));
    }

    private static final String BUDGET = """
            {"title":"งบ","lines":[{"amount":1140.00},{"amount":1520.00},{"amount":340.00}],"total":3000.00,"totalInWords":"สามพันบาทถ้วน","findings":[]}""";

    private static final String LIST = """
            {"title":"สัมมนา","headcount":{"organizations":38,"people":38},"registrations":[{"organization":"โรงปุ๋ย 1","person":null}]}""";
}
