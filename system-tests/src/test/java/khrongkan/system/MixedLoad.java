package khrongkan.system;

import static org.assertj.core.api.Assertions.assertThat;

import io.restassured.path.json.JsonPath;
import java.io.IOException;
import java.math.BigDecimal;
import java.net.http.HttpClient;
import java.net.http.HttpResponse;
import java.util.List;
import java.util.Map;
import java.util.Queue;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.ThreadLocalRandom;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Readers who ask once, and writers who insist under one key, until they are told to stop; what each was told. */
final class MixedLoad implements AutoCloseable {

    static final BigDecimal EACH = new BigDecimal("3000.00");

    private static final int READERS = 4;
    private static final int WRITERS = 3;

    private final HttpClient client =
            HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();
    private final ExecutorService people = Executors.newFixedThreadPool(READERS + WRITERS);
    private final Twins twins;
    private final String mark = UUID.randomUUID().toString();
    private final AtomicInteger numbers = new AtomicInteger();
    private final AtomicInteger reads = new AtomicInteger();
    private final Queue<String> failedReads = new ConcurrentLinkedQueue<>();
    private final Map<String, String> acknowledged = new ConcurrentHashMap<>();
    private final Queue<String> submitted = new ConcurrentLinkedQueue<>();
    private final String fund;
    private final String seminar;
    private volatile List<String> known;
    private volatile boolean over;
    private List<Future<?>> working = List.of();

    MixedLoad(Twins twins) {
        this.twins = twins;
        fund = made("finance", "/api/v1/funds", Papers.fund(mark, "99000000.00"));
        seminar = made("author", "/api/v1/seminars", Papers.seminar(mark + " 0"));
        for (int plant = 1; plant <= 2; plant++) {
            var organization = made("author", "/api/v1/organizations", Papers.organization(mark, plant));
            made("author", "/api/v1/seminars/" + seminar + "/registrations", Papers.registration(organization));
        }
        known = List.of("/api/v1/seminars/" + seminar, "/api/v1/funds/" + fund);
        submit();
    }

    void begin() {
        working = Stream.concat(
                        IntStream.range(0, READERS).mapToObj(i -> people.submit(this::read)),
                        IntStream.range(0, WRITERS).mapToObj(i -> people.submit(this::write)))
                .<Future<?>>map(work -> work)
                .toList();
    }

    /** Lets everybody finish what he has begun. */
    void end() throws InterruptedException, ExecutionException {
        over = true;
        for (var work : working) {
            work.get();
        }
    }

    private void read() {
        while (!over) {
            var paths = known;
            var path = paths.get(ThreadLocalRandom.current().nextInt(paths.size()));
            try {
                var answer = client.send(twins.as("author", path).build(), HttpResponse.BodyHandlers.ofString());
                if (answer.statusCode() != 200) {
                    failedReads.add(path + ": " + answer.statusCode() + " " + answer.body());
                }
            } catch (IOException broken) {
                failedReads.add(path + ": " + broken);
            } catch (InterruptedException stopped) {
                return;
            }
            reads.incrementAndGet();
        }
    }

    private void write() {
        while (!over) {
            made("author", "/api/v1/seminars", Papers.seminar(mark + " " + numbers.incrementAndGet()));
            submit();
        }
    }

    private void submit() {
        var own = mark + " " + numbers.incrementAndGet();
        var budget = made("author", "/api/v1/budgets", Papers.budget(own, seminar, fund));
        var proposal = made("author", "/api/v1/proposals", Papers.proposal(own, seminar, budget));
        var path = "/api/v1/proposals/" + proposal;
        var seal = twins.read("author", path + "/dossier").getString("seal");
        var decision = twins.write("author", path + "/decisions", key(), Map.of("action", "SUBMIT", "seal", seal));
        var answer = Insistence.answer(decision);
        assertThat(answer.statusCode()).as(answer.body()).isBetween(200, 201);
        submitted.add(proposal);
        known = List.of(
                "/api/v1/seminars/" + seminar,
                "/api/v1/seminars/" + seminar + "/headcount",
                "/api/v1/funds/" + fund,
                "/api/v1/budgets/" + budget,
                path,
                path + "/dossier",
                path + "/history",
                "/api/v1/proposals?limit=5",
                "/api/v1/worklist?limit=5");
    }

    private String made(String user, String path, Map<String, Object> body) {
        var answer = Insistence.answer(twins.write(user, path, key(), body));
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(201);
        var id = new JsonPath(answer.body()).getString("id");
        acknowledged.put(id, path);
        return id;
    }

    private static String key() {
        return UUID.randomUUID().toString();
    }

    /** What was made under this path and acknowledged. */
    List<String> acknowledged(String path) {
        return acknowledged.entrySet().stream()
                .filter(made -> made.getValue().equals(path))
                .map(Map.Entry::getKey)
                .toList();
    }

    Queue<String> submitted() {
        return submitted;
    }

    Queue<String> failedReads() {
        return failedReads;
    }

    int reads() {
        return reads.get();
    }

    String mark() {
        return mark;
    }

    String fund() {
        return fund;
    }

    @Override
    public void close() {
        people.shutdownNow();
    }
}
