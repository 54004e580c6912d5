package khrongkan.approval.webhook;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import io.restassured.path.json.JsonPath;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.util.Arrays;
import java.util.Base64;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.Executors;
import java.util.function.Function;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/** Another system that is told: a real server, which answers what a test says. */
final class Receiver implements AutoCloseable {

    private final List<Call> calls = new CopyOnWriteArrayList<>();
    private final HttpServer server;
    private volatile Function<Call, Integer> answer = call -> 204;
    private volatile String location = "";
    private volatile int size;

    Receiver() throws IOException {
        server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.setExecutor(Executors.newCachedThreadPool(task -> {
            var thread = new Thread(task);
            thread.setDaemon(true);
            return thread;
        }));
        server.createContext("/", this::serve);
        server.start();
    }

    /** What came in. */
    record Call(String path, String id, String timestamp, String signature, String type, String body) {

        JsonPath event() {
            return new JsonPath(body);
        }

        String proposal() {
            return event().getString("data.proposalId");
        }

        /** As the specification says it, by nobody's library. */
        boolean signedWith(String secret) {
            try {
                var key = Base64.getDecoder().decode(secret.substring("whsec_".length()));
                var mac = Mac.getInstance("HmacSHA256");
                mac.init(new SecretKeySpec(key, "HmacSHA256"));
                var made = mac.doFinal((id + "." + timestamp + "." + body).getBytes(StandardCharsets.UTF_8));
                var expected = "v1," + Base64.getEncoder().encodeToString(made);
                return Arrays.asList(signature.split(" ", -1)).contains(expected);
            } catch (GeneralSecurityException impossible) {
                throw new IllegalStateException(impossible);
            }
        }
    }

    String address() {
        return "http://127.0.0.1:" + server.getAddress().getPort() + "/hook";
    }

    List<Call> calls() {
        return calls;
    }

    /** The types of what came in about one proposal, each event once, as they first came. */
    List<String> heard(String proposal) {
        return calls.stream()
                .filter(call -> proposal.equals(call.proposal()))
                .map(call -> call.event().getString("type"))
                .distinct()
                .toList();
    }

    void answers(int status) {
        answer = call -> status;
    }

    void answers(Function<Call, Integer> by) {
        answer = by;
    }

    void redirects(String to) {
        location = to;
        answers(302);
    }

    void answersAtLength(int bytes) {
        size = bytes;
        answers(200);
    }

    private void serve(HttpExchange exchange) throws IOException {
        try (exchange) {
            var headers = exchange.getRequestHeaders();
            var call = new Call(
                    exchange.getRequestURI().toString(),
                    headers.getFirst("webhook-id"),
                    headers.getFirst("webhook-timestamp"),
                    headers.getFirst("webhook-signature"),
                    headers.getFirst("Content-Type"),
                    new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8));
            calls.add(call);
            int status = answer.apply(call);
            if (!location.isEmpty()) {
                exchange.getResponseHeaders().add("Location", location);
            }
            exchange.sendResponseHeaders(status, size == 0 ? -1 : size);
            for (int sent = 0; sent < size; sent += 1024) {
                exchange.getResponseBody().write(new byte[1024]);
            }
        }
    }

    @Override
    public void close() {
        server.stop(0);
    }
}
