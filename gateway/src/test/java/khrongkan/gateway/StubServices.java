package khrongkan.gateway;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import io.quarkus.test.common.QuarkusTestResourceLifecycleManager;
import io.vertx.core.json.JsonObject;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicLong;

/** Stands in for the services: one server that answers for participants, approval and identity; budget is away. */
public class StubServices implements QuarkusTestResourceLifecycleManager {

    static final String FRONTEND = "https://seminars.example.go.th";
    static final String ADDRESS = "khrongkan.test.stub";

    private final ExecutorService threads = Executors.newCachedThreadPool();
    private final AtomicLong written = new AtomicLong();
    private final AtomicLong read = new AtomicLong();
    private final AtomicLong brokenOff = new AtomicLong();
    private volatile CountDownLatch gate = new CountDownLatch(1);
    private final Set<String> seen = ConcurrentHashMap.newKeySet();
    private HttpServer server;

    @Override
    public Map<String, String> start() {
        try {
            server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        } catch (IOException taken) {
            throw new UncheckedIOException(taken);
        }
        server.setExecutor(threads);
        server.createContext("/", this::echo);
        server.createContext("/q/health/ready", call -> answer(call, 200, "{}"));
        server.createContext("/api/v1/seminars", StubServices::created);
        server.createContext("/api/v1/people/page", StubServices::page);
        server.createContext("/stub/seen", call -> answer(call, 200, String.join("\n", seen)));
        server.createContext("/api/v1/people/empty", call -> call.sendResponseHeaders(204, -1));
        server.createContext("/api/v1/people/unchanged", call -> call.sendResponseHeaders(304, -1));
        server.createContext("/api/v1/people/silent", call -> waitAtTheGate());
        server.createContext("/api/v1/people/half", StubServices::half);
        server.createContext("/api/v1/people/endless", this::pour);
        server.createContext("/api/v1/people/imports", this::swallow);
        server.createContext("/stub/open-gate", this::openGate);
        server.createContext("/stub/counts", this::counts);
        server.start();
        var address = "http://127.0.0.1:" + server.getAddress().getPort();
        Map<String, String> settings = new HashMap<>();
        settings.put(ADDRESS, address);
        settings.put("khrongkan.gateway.browsers.origins", FRONTEND);
        settings.put("khrongkan.gateway.services.participants.url", address);
        settings.put("khrongkan.gateway.services.approval.url", address);
        settings.put("khrongkan.gateway.services.budget.url", "http://127.0.0.1:" + portOfNobody());
        settings.put("khrongkan.gateway.identity.url", address);
        settings.put("khrongkan.gateway.passages.usual.answer-timeout", "2S");
        return settings;
    }

    @Override
    public void stop() {
        gate.countDown();
        server.stop(0);
        threads.shutdownNow();
    }

    /** As a service shows one that tells more of itself than it should. */
    private static void page(HttpExchange call) throws IOException {
        call.getResponseHeaders().add("Content-Type", "text/html; charset=utf-8");
        call.getResponseHeaders().add("Server", "stub/1.0");
        call.getResponseHeaders().add("X-Powered-By", "stub");
        call.sendResponseHeaders(200, 2);
        call.getResponseBody().write("ok".getBytes(java.nio.charset.StandardCharsets.UTF_8));
        call.close();
    }

    private void echo(HttpExchange call) throws IOException {
        seen.add(call.getRequestMethod() + " " + call.getRequestURI());
        var headers = new JsonObject();
        call.getRequestHeaders().forEach((name, values) -> headers.put(name.toLowerCase(), String.join(",", values)));
        var size = call.getRequestBody().readAllBytes().length;
        var seen = new JsonObject()
                .put("method", call.getRequestMethod())
                .put("target", call.getRequestURI().toString())
                .put("headers", headers)
                .put("size", size);
        call.getResponseHeaders().add("Connection", "keep-alive, X-Only-Here");
        call.getResponseHeaders().add("X-Only-Here", "hop");
        call.getResponseHeaders().add("ETag", "\"7\"");
        answer(call, 200, seen.encode());
    }

    /** As a service does behind the gateway: the address of the new thing is made of the forwarded headers. */
    private static void created(HttpExchange call) throws IOException {
        call.getRequestBody().readAllBytes();
        var headers = call.getRequestHeaders();
        call.getResponseHeaders()
                .add(
                        "Location",
                        headers.getFirst("X-Forwarded-Proto") + "://" + headers.getFirst("X-Forwarded-Host")
                                + call.getRequestURI() + "/1");
        answer(call, 201, "{}");
    }

    private static void half(HttpExchange call) throws IOException {
        call.sendResponseHeaders(200, 1000);
        call.getResponseBody().write(new byte[500]);
        call.getResponseBody().flush();
        call.close();
    }

    private void pour(HttpExchange call) throws IOException {
        long size = Long.parseLong(call.getRequestURI().getQuery());
        call.sendResponseHeaders(200, size % 2 == 0 ? size : 0);
        var piece = new byte[64 * 1024];
        try (var out = call.getResponseBody()) {
            for (long left = size; left > 0; left -= piece.length) {
                int now = (int) Math.min(left, piece.length);
                out.write(piece, 0, now);
                written.addAndGet(now);
            }
        } catch (IOException callerGone) {
            brokenOff.incrementAndGet();
        }
    }

    private void swallow(HttpExchange call) throws IOException {
        if (call.getRequestURI().getQuery() != null) {
            waitAtTheGate();
        }
        var piece = new byte[64 * 1024];
        try (var in = call.getRequestBody()) {
            for (int got = in.read(piece); got >= 0; got = in.read(piece)) {
                read.addAndGet(got);
            }
        } catch (IOException callerGone) {
            brokenOff.incrementAndGet();
            return;
        }
        answer(call, 200, "{}");
    }

    private void waitAtTheGate() {
        try {
            gate.await();
        } catch (InterruptedException ended) {
            Thread.currentThread().interrupt();
        }
    }

    private void openGate(HttpExchange call) throws IOException {
        gate.countDown();
        gate = new CountDownLatch(1);
        answer(call, 200, "{}");
    }

    private void counts(HttpExchange call) throws IOException {
        var counts = new JsonObject()
                .put("written", written.get())
                .put("read", read.get())
                .put("brokenOff", brokenOff.get());
        answer(call, 200, counts.encode());
    }

    private static void answer(HttpExchange call, int status, String json) throws IOException {
        var bytes = json.getBytes(java.nio.charset.StandardCharsets.UTF_8);
        call.getResponseHeaders().add("Content-Type", "application/json");
        boolean head = call.getRequestMethod().equals("HEAD");
        call.sendResponseHeaders(status, head ? -1 : bytes.length);
        if (!head) {
            call.getResponseBody().write(bytes);
        }
        call.close();
    }

    private static int portOfNobody() {
        try (var socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return socket.getLocalPort();
        } catch (IOException none) {
            throw new UncheckedIOException(none);
        }
    }
}
