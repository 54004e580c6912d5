package khrongkan.system;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CopyOnWriteArrayList;

/** Takes the spans of all services as a collector would, and keeps them as they came. */
final class Traces implements AutoCloseable {

    private final HttpServer server;
    private final Path file;
    private final List<Integer> ends = new CopyOnWriteArrayList<>();

    Traces(Path file) {
        this.file = file;
        try {
            Files.createFile(file);
            server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
        server.createContext("/", this::keep);
        server.start();
    }

    /** What makes a service send every span here. */
    Map<String, String> settings() {
        return Map.of(
                "QUARKUS_OTEL_TRACES_SAMPLER_ARG", "1.0",
                "QUARKUS_OTEL_EXPORTER_OTLP_PROTOCOL", "http/protobuf",
                "QUARKUS_OTEL_EXPORTER_OTLP_ENDPOINT",
                        "http://localhost:" + server.getAddress().getPort(),
                "QUARKUS_OTEL_BSP_SCHEDULE_DELAY", "1s");
    }

    /** What was sent together with a span of this trace: one service sends its own only. */
    List<String> of(String traceId) {
        var bytes = new String(HexFormat.of().parseHex(traceId), StandardCharsets.ISO_8859_1);
        var all = text();
        var found = new ArrayList<String>();
        int begin = 0;
        for (int end : ends) {
            var sent = all.substring(begin, end);
            if (sent.contains(bytes)) {
                found.add(sent);
            }
            begin = end;
        }
        return found;
    }

    /** The texts of all spans, between the bytes of their form. */
    String text() {
        try {
            return Files.readString(file, StandardCharsets.ISO_8859_1);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private synchronized void keep(HttpExchange exchange) throws IOException {
        try (exchange) {
            Files.write(file, exchange.getRequestBody().readAllBytes(), StandardOpenOption.APPEND);
            ends.add((int) Files.size(file));
            exchange.getResponseHeaders().set("Content-Type", "application/x-protobuf");
            exchange.sendResponseHeaders(200, -1);
        }
    }

    @Override
    public void close() {
        server.stop(0);
    }
}
