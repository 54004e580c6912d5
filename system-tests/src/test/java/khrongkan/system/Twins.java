package khrongkan.system;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.restassured.path.json.JsonPath;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpRequest;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import khrongkan.local.Instance;
import khrongkan.local.LocalStack;
import khrongkan.local.Service;

/** A system of its own with two processes of each service, and how it is called through its one gateway. */
final class Twins implements AutoCloseable {

    private static final List<Service> PAIRS = List.of(Service.PARTICIPANTS, Service.BUDGET, Service.APPROVAL);

    private static final ObjectMapper JSON = new ObjectMapper();

    private final LocalStack local;
    private final Map<String, String> tokens;
    private final Map<Service, CompletableFuture<Void>> returning = new EnumMap<>(Service.class);

    private Twins(LocalStack local) {
        this.local = local;
        this.tokens = Map.of("author", local.token("author"), "finance", local.token("finance"));
    }

    static Twins start() throws IOException {
        var data = Files.createTempDirectory(Path.of("target").toAbsolutePath(), "twins");
        var unhindered = Map.of(
                "KHRONGKAN_GATEWAY_LIMITS_PERSON_REQUESTS", "1000000",
                "KHRONGKAN_GATEWAY_LIMITS_ADDRESS_REQUESTS", "1000000");
        var local = new LocalStack(new LocalStack.Plan(
                Path.of(System.getProperty("khrongkan.root")),
                data,
                0,
                false,
                Map.of(Service.GATEWAY, unhindered),
                Map.of(),
                2,
                Optional.empty()));
        // also when the tests are broken off
        Runtime.getRuntime().addShutdownHook(new Thread(local::close));
        local.start();
        return new Twins(local);
    }

    /** A request as this demo user, that waits as long as a person would. */
    HttpRequest.Builder as(String user, String path) {
        return HttpRequest.newBuilder(URI.create(local.address(Service.GATEWAY) + path))
                .header("Authorization", "Bearer " + tokens.get(user))
                .header("Content-Type", "application/json")
                .timeout(Duration.ofSeconds(40));
    }

    HttpRequest write(String user, String path, String key, Object body) {
        try {
            return as(user, path)
                    .header("Idempotency-Key", key)
                    .POST(HttpRequest.BodyPublishers.ofString(JSON.writeValueAsString(body)))
                    .build();
        } catch (JsonProcessingException bug) {
            throw new UncheckedIOException(bug);
        }
    }

    JsonPath read(String user, String path) {
        return new JsonPath(Insistence.answer(as(user, path).build()).body());
    }

    /**
     * Ends a process at once, as a power cut would, and starts it again: of one service after the other, first the one and
     * then the other. Waits where the process that it had lost before is not back yet.
     */
    void kill(int turn) {
        var service = PAIRS.get(turn % PAIRS.size());
        returning.getOrDefault(service, CompletableFuture.completedFuture(null)).join();
        var victim = new Instance(service, 1 + turn / PAIRS.size() % 2);
        local.kill(victim);
        returning.put(service, CompletableFuture.runAsync(() -> local.restart(victim)));
    }

    /** Waits until all are there. */
    void awaitReturn() {
        returning.values().forEach(CompletableFuture::join);
    }

    @Override
    public void close() {
        local.close();
    }
}
