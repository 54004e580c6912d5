package khrongkan.budget.participants;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import io.quarkus.test.common.QuarkusTestResourceLifecycleManager;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;

/** participants-service as far as it is asked here: it answers, does not know, breaks, or says nothing at all. */
public class ParticipantsStub implements QuarkusTestResourceLifecycleManager {

    public static final String SEMINAR = "01890a5d-ac96-774b-bcce-b302099a8057";
    public static final String SMALLER_SEMINAR = "01890a5d-ac96-774b-bcce-b302099a8058";
    /** Most of its trainees are of class A. */
    public static final String SEMINAR_OF_A = "01890a5d-ac96-774b-bcce-b302099a8061";

    public static final String BROKEN = "01890a5d-ac96-774b-bcce-b302099a8059";
    public static final String SILENT = "01890a5d-ac96-774b-bcce-b302099a8060";

    private static final String HEADCOUNT = """
            {"organizations":38,"people":38,"byRole":{"TRAINEE":%d},"byGroup":[],"matches":true}""";

    /** 36 of the 38 came, and two of them left at noon. */
    private static final String ATTENDANCE = """
            {"seminarId":"%s","sessions":[
              {"id":"01890a5d-ac96-774b-bcce-b302099a8070","date":"2004-01-21","part":"AM","attended":36,
               "byRole":{"TRAINEE":36}},
              {"id":"01890a5d-ac96-774b-bcce-b302099a8071","date":"2004-01-21","part":"PM","attended":34,
               "byRole":{"TRAINEE":34}}],
             "attended":{"people":36,"byRole":{"TRAINEE":36}}}""".formatted(SEMINAR);

    private static final String HEADCOUNT_OF_A = """
            {"people":38,"byRole":{"TRAINEE":38},"trainingClass":{"derived":"A","people":{"A":38},"unknown":0}}""";

    private final CountDownLatch end = new CountDownLatch(1);
    private ExecutorService threads;
    private HttpServer server;

    @Override
    public Map<String, String> start() {
        try {
            server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        } catch (IOException taken) {
            throw new UncheckedIOException(taken);
        }
        threads = Executors.newCachedThreadPool();
        server.setExecutor(threads);
        server.createContext("/api/v1/seminars/", this::answer);
        server.start();
        return Map.of(
                "quarkus.rest-client.participants.url",
                "http://localhost:" + server.getAddress().getPort(),
                "quarkus.rest-client.participants.read-timeout",
                "700");
    }

    @Override
    public void stop() {
        end.countDown();
        if (server != null) {
            server.stop(0);
            threads.shutdownNow();
        }
    }

    private void answer(HttpExchange call) throws IOException {
        var path = call.getRequestURI().getPath();
        if (!String.valueOf(call.getRequestHeaders().getFirst("Authorization")).startsWith("Bearer ")) {
            send(call, 401, "{}");
        } else if (path.equals("/api/v1/seminars/" + SEMINAR + "/attendance")) {
            send(call, 200, ATTENDANCE);
        } else if (path.contains(SEMINAR)) {
            send(call, 200, HEADCOUNT.formatted(38));
        } else if (path.contains(SMALLER_SEMINAR)) {
            send(call, 200, HEADCOUNT.formatted(36));
        } else if (path.contains(SEMINAR_OF_A)) {
            send(call, 200, HEADCOUNT_OF_A);
        } else if (path.contains(BROKEN)) {
            send(call, 500, "{}");
        } else if (path.contains(SILENT)) {
            awaitEnd();
        } else {
            send(call, 404, "{\"code\":\"not-found\"}");
        }
    }

    private void awaitEnd() {
        try {
            end.await();
        } catch (InterruptedException over) {
            Thread.currentThread().interrupt();
        }
    }

    private static void send(HttpExchange call, int status, String body) throws IOException {
        var bytes = body.getBytes(StandardCharsets.UTF_8);
        call.getResponseHeaders().add("Content-Type", "application/json");
        call.sendResponseHeaders(status, bytes.length);
        call.getResponseBody().write(bytes);
        call.close();
    }
}
