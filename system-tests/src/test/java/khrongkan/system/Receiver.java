package khrongkan.system;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import io.restassured.path.json.JsonPath;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.util.Arrays;
import java.util.Base64;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.function.Consumer;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/** Another system, which is told what happens: a real server with an address of its own. */
final class Receiver implements AutoCloseable {

    private final List<Call> calls = new CopyOnWriteArrayList<>();
    private final ExecutorService threads = Executors.newCachedThreadPool();
    private final HttpServer server;
    private volatile Consumer<Integer> beforeAnswer = count -> {};

    Receiver() {
        try {
            server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
        server.setExecutor(threads);
        server.createContext("/", this::serve);
        server.start();
    }

    /** One call as it came in. */
    record Call(String id, String timestamp, String signature, String trace, String body) {

        /** As a receiver checks it who has read the specification only. */
        boolean signedWith(String secret) {
            try {
                var mac = Mac.getInstance("HmacSHA256");
                var key = Base64.getDecoder().decode(secret.replaceFirst("^whsec_", ""));
                mac.init(new SecretKeySpec(key, "HmacSHA256"));
                var signed = (id + "." + timestamp + "." + body).getBytes(StandardCharsets.UTF_8);
                var expected = "v1," + Base64.getEncoder().encodeToString(mac.doFinal(signed));
                return Arrays.asList(signature.split(" ", -1)).contains(expected);
            } catch (GeneralSecurityException impossible) {
                throw new IllegalStateException(impossible);
            }
        }
    }

    /** What an event said. */
    record Event(String id, String type, String proposal, long position, int headNumber, String headHash) {

        static Event of(Call call) {
            return of(new JsonPath(call.body()).getMap(""));
        }

        /** From one item as it was read; a path into a long page is slow for each of many. */
        static Event of(Map<String, ?> item) {
            var data = (Map<?, ?>) item.get("data");
            var head = (Map<?, ?>) data.get("chainHead");
            return new Event(
                    (String) item.get("id"),
                    (String) item.get("type"),
                    String.valueOf(data.get("proposalId")),
                    ((Number) data.get("position")).longValue(),
                    head == null ? 0 : (int) head.get("number"),
                    head == null ? null : (String) head.get("hash"));
        }
    }

    String address() {
        return "http://127.0.0.1:" + server.getAddress().getPort() + "/hook";
    }

    List<Call> calls() {
        return calls;
    }

    /** The events by their ids, each as it first came, in the order of these first times. */
    Map<String, Event> events() {
        var events = new LinkedHashMap<String, Event>();
        calls.forEach(call -> events.computeIfAbsent(call.id(), first -> Event.of(call)));
        return events;
    }

    /** Runs when a call has come in and its answer has not gone out; told how many have come in. */
    void beforeAnswer(Consumer<Integer> act) {
        beforeAnswer = act;
    }

    private void serve(HttpExchange exchange) throws IOException {
        try (exchange) {
            var headers = exchange.getRequestHeaders();
            var body = new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8);
            calls.add(new Call(
                    headers.getFirst("webhook-id"),
                    headers.getFirst("webhook-timestamp"),
                    headers.getFirst("webhook-signature"),
                    headers.getFirst("traceparent"),
                    body));
            beforeAnswer.accept(calls.size());
            exchange.sendResponseHeaders(204, -1);
        }
    }

    @Override
    public void close() {
        server.stop(0);
        threads.shutdownNow();
    }
}
