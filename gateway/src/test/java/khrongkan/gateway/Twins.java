package khrongkan.gateway;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import io.quarkus.test.common.QuarkusTestResourceLifecycleManager;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;

/** Two instances of one service, each of which can be told how to behave, and is asked how often it was called. */
public class Twins implements QuarkusTestResourceLifecycleManager {

    static final String CONTROL = "khrongkan.test.twins";
    static final int PLACES = 4;

    /** One of them. */
    private static final class Twin {

        private final String name;
        private final ExecutorService threads = Executors.newCachedThreadPool();
        private volatile String mood = "well";
        private volatile int asked;
        private HttpServer server;
        private int port;

        Twin(String name) throws IOException {
            this.name = name;
            open();
        }

        private void open() throws IOException {
            server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), port), 0);
            server.setExecutor(threads);
            server.createContext("/", this::answer);
            server.createContext("/q/health/ready", call -> say(call, mood.equals("unready") ? 503 : 200, "{}"));
            server.start();
            port = server.getAddress().getPort();
        }

        private void answer(HttpExchange call) throws IOException {
            call.getRequestBody().readAllBytes();
            synchronized (this) {
                asked++;
                while (mood.equals("silent")) {
                    waitABit();
                }
            }
            if (mood.equals("breaking")) {
                call.close();
                return;
            }
            say(call, 200, name);
        }

        private void waitABit() {
            try {
                wait();
            } catch (InterruptedException ended) {
                mood = "well";
            }
        }

        private synchronized void become(String next) throws IOException {
            boolean was = mood.equals("gone");
            mood = next;
            notifyAll();
            if (next.equals("gone") && !was) {
                server.stop(0);
            } else if (was && !next.equals("gone")) {
                open();
            }
        }
    }

    private HttpServer control;
    private List<Twin> twins;

    @Override
    public Map<String, String> start() {
        try {
            twins = List.of(new Twin("a"), new Twin("b"));
            control = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        } catch (IOException taken) {
            throw new UncheckedIOException(taken);
        }
        control.createContext("/", this::told);
        control.start();
        Map<String, String> settings = new HashMap<>();
        settings.put(CONTROL, "http://127.0.0.1:" + control.getAddress().getPort());
        settings.put(
                "khrongkan.gateway.services.participants.url",
                "http://127.0.0.1:%d,http://127.0.0.1:%d".formatted(twins.get(0).port, twins.get(1).port));
        settings.put("khrongkan.gateway.passages.usual.answer-timeout", "8S");
        settings.put("khrongkan.gateway.instances.in-flight-limit", "" + PLACES);
        settings.put("khrongkan.gateway.instances.check-interval", "0.2S");
        settings.put("khrongkan.gateway.instances.failure-limit", "3");
        settings.put("khrongkan.gateway.instances.rest", "2S");
        return settings;
    }

    /** For instance {@code /a/gone}; answers how often that twin was asked so far. */
    private void told(HttpExchange call) throws IOException {
        var words = call.getRequestURI().getPath().split("/", -1);
        var twin = twins.get(words[1].equals("a") ? 0 : 1);
        if (words.length > 2) {
            twin.become(words[2]);
        }
        say(call, 200, "" + twin.asked);
    }

    private static void say(HttpExchange call, int status, String text) throws IOException {
        var bytes = text.getBytes(StandardCharsets.UTF_8);
        call.sendResponseHeaders(status, bytes.length);
        call.getResponseBody().write(bytes);
        call.close();
    }

    @Override
    public void stop() {
        control.stop(0);
        twins.forEach(twin -> {
            twin.threads.shutdownNow();
            twin.server.stop(0);
        });
    }
}
