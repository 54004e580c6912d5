package khrongkan.system;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.Locale;
import java.util.Set;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Predicate;

/**
 * Stands between two services and passes everything on, until a test asks it to do something at one exact moment: before
 * a request is passed on, or when it was answered and the answer is not yet given back.
 */
final class Interposer implements AutoCloseable {

    private static final Set<String> OF_THE_CONNECTION =
            Set.of("connection", "content-length", "host", "transfer-encoding", "upgrade", "http2-settings", "expect");

    private final HttpClient client =
            HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();
    private final AtomicReference<Moment> armed = new AtomicReference<>();
    private final ExecutorService threads = Executors.newCachedThreadPool();
    private final HttpServer server;
    private volatile URI target = URI.create("http://localhost:1");

    Interposer() {
        try {
            server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
        server.setExecutor(threads);
        server.createContext("/", this::pass);
        server.start();
    }

    /** A moment in an exchange, and what happens then; it happens once. */
    private record Moment(Predicate<String> request, boolean answered, Runnable act) {}

    URI address() {
        return URI.create("http://localhost:" + server.getAddress().getPort());
    }

    void passTo(URI service) {
        target = service;
    }

    /** Once, when a request like this ("POST /path") was answered and its caller does not know yet. */
    void whenAnswered(Predicate<String> request, Runnable act) {
        armed.set(new Moment(request, true, act));
    }

    /** Once, when a request like this was made and the service has not seen it yet. */
    void whenAsked(Predicate<String> request, Runnable act) {
        armed.set(new Moment(request, false, act));
    }

    boolean happened() {
        return armed.get() == null;
    }

    private void pass(HttpExchange exchange) throws IOException {
        try (exchange) {
            var line =
                    exchange.getRequestMethod() + " " + exchange.getRequestURI().getRawPath();
            act(line, false);
            if (String.valueOf(exchange.getRequestHeaders().getFirst("Accept")).contains("event-stream")) {
                stream(exchange);
                return;
            }
            var answer = client.send(copy(exchange), HttpResponse.BodyHandlers.ofByteArray());
            act(line, true);
            answer.headers().map().forEach((name, values) -> {
                if (!OF_THE_CONNECTION.contains(name.toLowerCase(Locale.ROOT))) {
                    exchange.getResponseHeaders().put(name, values);
                }
            });
            exchange.sendResponseHeaders(answer.statusCode(), answer.body().length == 0 ? -1 : answer.body().length);
            exchange.getResponseBody().write(answer.body());
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
        } catch (IOException away) {
            // the service is away: the caller sees a broken connection, as it would without this
        }
    }

    /** What does not end is passed on piece by piece. */
    private void stream(HttpExchange exchange) throws IOException, InterruptedException {
        var answer = client.send(copy(exchange), HttpResponse.BodyHandlers.ofInputStream());
        exchange.getResponseHeaders().put("Content-Type", answer.headers().allValues("Content-Type"));
        exchange.sendResponseHeaders(answer.statusCode(), 0);
        try (var in = answer.body()) {
            var piece = new byte[8192];
            for (int read = in.read(piece); read >= 0; read = in.read(piece)) {
                exchange.getResponseBody().write(piece, 0, read);
                exchange.getResponseBody().flush();
            }
        }
    }

    private void act(String line, boolean answered) {
        var moment = armed.get();
        if (moment != null
                && moment.answered() == answered
                && moment.request().test(line)
                && armed.compareAndSet(moment, null)) {
            moment.act().run();
        }
    }

    private HttpRequest copy(HttpExchange exchange) throws IOException {
        var body = exchange.getRequestBody().readAllBytes();
        var request = HttpRequest.newBuilder(target.resolve(exchange.getRequestURI()))
                .method(
                        exchange.getRequestMethod(),
                        body.length == 0
                                ? HttpRequest.BodyPublishers.noBody()
                                : HttpRequest.BodyPublishers.ofByteArray(body));
        exchange.getRequestHeaders().forEach((name, values) -> {
            if (!OF_THE_CONNECTION.contains(name.toLowerCase(Locale.ROOT))) {
                values.forEach(value -> request.header(name, value));
            }
        });
        return request.build();
    }

    @Override
    public void close() {
        server.stop(0);
        threads.shutdownNow();
    }
}
