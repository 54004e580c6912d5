package khrongkan.benchmarks;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import khrongkan.local.Service;

/**
 * What the way through the gateway costs, beside nginx with one worker in front of the same service. Needs wrk and nginx.
 * Takes the names of its parts: ratio, memory, streams, overload, latency; all of them without.
 */
final class Gateway {

    private static final int SUBJECTS = 1000;
    private static final int CONNECTIONS = 64;
    private static final int ROUNDS = 5;
    private static final int SECONDS = 5;

    /** In turn and short, since what a shared machine can do changes from one minute to the next. */
    private static final int TURNS = 15;

    private static final int TURN_SECONDS = 2;

    private static final int MILLION = 1_000_000;

    /** What the service behind manages in a second, when what it manages is the question. */
    private static final int CAPACITY = 1500;

    /** Between two requests of each of 900 connections; a quarter of what is meant does not come, so four for three. */
    private static final double PAUSE_MILLIS = 1000.0 * 900 / (4 * CAPACITY);

    private static final String CHECKED = "/api/v1/people";
    private static final String OPEN = "/api/v1/certificates/x";
    private static final String LIMITED = "/api/v1/funds";

    private final Bench bench;
    private final Nginx service;
    private final Nginx proxy;
    private final List<String> tokens;
    private final Figures figures = new Figures();

    private Gateway(Bench bench, Nginx service, Nginx proxy) {
        this.bench = bench;
        this.service = service;
        this.proxy = proxy;
        this.tokens = IntStream.range(0, SUBJECTS)
                .mapToObj(
                        i -> bench.token("subject-" + i, Map.of("office", "SSK-INDUSTRY", "roles", List.of("officer"))))
                .toList();
    }

    public static void main(String[] args) throws IOException, InterruptedException {
        var parts = args.length == 0 ? List.of("ratio", "memory", "streams", "overload", "latency") : List.of(args);
        try (var service = Nginx.service(CAPACITY);
                var proxy = Nginx.proxy(service);
                var bench = setup(service).start()) {
            // They are not asked here, and what they do by themselves would be measured too.
            List.of(Service.PARTICIPANTS, Service.BUDGET, Service.APPROVAL).forEach(bench::kill);
            var gateway = new Gateway(bench, service, proxy);
            for (var part : parts) {
                switch (part) {
                    case "ratio" -> gateway.ratio();
                    case "latency" -> gateway.latency();
                    case "memory" -> gateway.memory();
                    case "streams" -> gateway.streams();
                    case "overload" -> gateway.overload();
                    default -> throw new IllegalArgumentException(part);
                }
            }
            gateway.figures.print();
        }
    }

    /** Everything is on, only that no caller exceeds his allowance; one event loop, as nginx has one worker. */
    private static Bench.Setup setup(Nginx service) {
        var setup = Bench.setup()
                .jvm(Service.GATEWAY, "-Xms256m -Xmx256m -Xmn192m -XX:TieredStopAtLevel=4")
                .setting(Service.GATEWAY, "KHRONGKAN_GATEWAY_LISTENER_LANES", "1");
        for (var name : List.of("PARTICIPANTS", "BUDGET", "APPROVAL")) {
            setup.setting(Service.GATEWAY, "KHRONGKAN_" + name + "_URL", service.address());
        }
        return setup;
    }

    private void ratio() throws IOException, InterruptedException {
        try (var checked = new Wrk(tokens, 0);
                var plain = new Wrk(List.of(), 0)) {
            compare("signed tokens of 1,000 subjects, everything on", checked, CHECKED, 0.50);
            compare("a path without token check", plain, OPEN, 0.80);
        }
    }

    private void compare(String what, Wrk load, String path, double goal) throws IOException, InterruptedException {
        load.run(bench.gateway() + path, CONNECTIONS, 20);
        load.run(proxy.address() + path, CONNECTIONS, 2);
        var ours = new double[TURNS];
        var theirs = new double[TURNS];
        for (int turn = 0; turn < TURNS; turn++) {
            ours[turn] = good(load.run(bench.gateway() + path, CONNECTIONS, TURN_SECONDS));
            theirs[turn] = good(load.run(proxy.address() + path, CONNECTIONS, TURN_SECONDS));
        }
        var ratios =
                IntStream.range(0, TURNS).mapToDouble(i -> ours[i] / theirs[i]).toArray();
        figures.measured(what + ": gateway", Figures.median(ours), "per s");
        figures.measured(what + ": nginx", Figures.median(theirs), "per s");
        figures.atLeast("ratio, median of " + TURNS + " turns", Figures.median(ratios), goal);
    }

    private static double good(Wrk.Result result) {
        if (result.refusedPerSecond() > 0 || result.broken() > 0) {
            throw new IllegalStateException("not all were answered: " + result);
        }
        return result.perSecond();
    }

    private void latency() throws IOException, InterruptedException {
        try (var load = new Wrk(tokens, 0)) {
            load.run(bench.gateway() + CHECKED, CONNECTIONS, 20);
            load.run(bench.gateway() + CHECKED, 1, 5);
            var direct = load.run(service.address() + CHECKED, 1, 10);
            var through = load.run(bench.gateway() + CHECKED, 1, 10);
            figures.measured("median of a call to the service, one connection", direct.median(), "ms");
            figures.atMost("added by the gateway, one connection, ms", through.median() - direct.median(), 0.15);
            separate();
            half(load);
        }
    }

    /**
     * As few callers as reach half of what it carries, each asking when he is answered. wrk itself can pause for whole
     * milliseconds only, and sends all that falls into one of them at once: a burst, which is no half load.
     */
    private void half(Wrk load) throws IOException, InterruptedException {
        double most = good(load.run(bench.gateway() + CHECKED, CONNECTIONS, 10));
        int callers = 1;
        while (good(load.run(bench.gateway() + CHECKED, callers, SECONDS)) < most / 2) {
            callers++;
        }
        load.run(bench.gateway() + CHECKED, callers, 20);
        double sent = good(load.run(bench.gateway() + CHECKED, callers, SECONDS));
        double through = slow(load, bench.gateway() + CHECKED, callers);
        double nginx = slow(load, proxy.address() + CHECKED, callers);
        // From core to core, as a call through either of them goes: waking a core is most of what is seen here.
        Core.OF_PROXY.give(service.process());
        double direct = slow(load, service.address() + CHECKED, callers);
        figures.measured("what it carries", most, "per s");
        figures.measured("half of that or more, by as few callers as " + callers, sent, "per s");
        figures.measured("one of a hundred to the service takes longer than", direct, "ms");
        figures.measured("one of a hundred through nginx takes longer than", nginx, "ms");
        figures.measured("one of a hundred through the gateway takes longer than", through, "ms");
        figures.atMost("added at half load, one of a hundred, ms", through - direct, 1.0);
    }

    private static double slow(Wrk load, String address, int callers) throws IOException, InterruptedException {
        var rounds = new double[ROUNDS];
        for (int round = 0; round < ROUNDS; round++) {
            rounds[round] = load.run(address, callers, SECONDS).slow();
        }
        return Figures.median(rounds);
    }

    /**
     * Gives the gateway, and nginx in its place, a core of their own, and the load and the service the other. Where all
     * take turns on both, one of a hundred tells how long a turn is.
     */
    private void separate() throws IOException, InterruptedException {
        Core.OF_LOAD.give(ProcessHandle.current());
        Core.OF_LOAD.give(service.process());
        Core.OF_PROXY.give(bench.process(Service.GATEWAY));
        Core.OF_PROXY.give(proxy.process());
    }

    private void memory() throws IOException, InterruptedException {
        try (var load = new Wrk(tokens, 0)) {
            long done = 0;
            while (done < MILLION / 10) {
                done += load.run(bench.gateway() + CHECKED, CONNECTIONS, 5).requests();
            }
            double before = bench.heapInUse(Service.GATEWAY);
            long resident = bench.memory(Service.GATEWAY);
            for (done = 0; done < MILLION; ) {
                done += load.run(bench.gateway() + CHECKED, CONNECTIONS, 10).requests();
            }
            double after = bench.heapInUse(Service.GATEWAY);
            figures.measured("heap in use after 100,000 requests", before, "MiB");
            figures.measured("memory of the process then", (double) resident, "MiB");
            figures.measured(
                    "memory of the process a million requests later", (double) bench.memory(Service.GATEWAY), "MiB");
            figures.atMost("heap in use a million requests later, MiB", after, before + 4);
        }
    }

    private void streams() throws IOException, InterruptedException {
        var http = HttpClient.newHttpClient();
        double before = bench.heapInUse(Service.GATEWAY);
        long resident = bench.memory(Service.GATEWAY);
        var down = request("/api/v1/people/file").GET().build();
        long size = http.send(down, HttpResponse.BodyHandlers.ofInputStream())
                .body()
                .transferTo(java.io.OutputStream.nullOutputStream());
        figures.atLeast("MiB streamed down", size / 1024.0 / 1024, Nginx.FILE_MIB);
        var piece = new byte[1024 * 1024];
        var up = request("/api/v1/people/imports")
                .POST(HttpRequest.BodyPublishers.ofByteArrays(java.util.Collections.nCopies(Nginx.FILE_MIB, piece)))
                .build();
        int status = http.send(up, HttpResponse.BodyHandlers.discarding()).statusCode();
        figures.atMost("status of " + Nginx.FILE_MIB + " MiB streamed up", status, 200);
        figures.measured("memory of the process grew by", (double) (bench.memory(Service.GATEWAY) - resident), "MiB");
        figures.atMost("heap in use after both, MiB", bench.heapInUse(Service.GATEWAY), before + 4);
    }

    private HttpRequest.Builder request(String path) {
        return HttpRequest.newBuilder(URI.create(bench.gateway() + path))
                .timeout(Duration.ofMinutes(2))
                .header("Authorization", "Bearer " + tokens.get(0));
    }

    /** The service does a fixed number in a second; so much is asked, and then three times as much. */
    private void overload() throws IOException, InterruptedException {
        var path = bench.gateway() + LIMITED;
        try (var just = new Wrk(tokens, 0);
                var thrice = new Wrk(tokens, PAUSE_MILLIS)) {
            just.run(path, 100, 5);
            double most = just.run(path, 100, 15).perSecond();
            var flooded = thrice.run(path, 900, 20);
            figures.measured("carried, when just so much is asked", most, "per s");
            figures.measured(
                    "asked, when three times as much is", flooded.perSecond() + flooded.refusedPerSecond(), "per s");
            figures.atLeast("of that still carried", flooded.perSecond() / most, 0.90);
            figures.measured("refused", flooded.refusedPerSecond(), "per s");
            figures.measured("half of all are answered or refused within", flooded.median(), "ms");
            figures.measured("connections that failed", (double) flooded.broken(), "");
            figures.atMost("a refusal takes, one of a hundred longer, ms", refusal(path), 50);
        }
    }

    /** How long a refusal takes under the same flood, seen by a caller of its own. */
    private double refusal(String path) throws IOException, InterruptedException {
        try (var flood = new Wrk(tokens, PAUSE_MILLIS)) {
            var running = java.util.concurrent.CompletableFuture.supplyAsync(() -> {
                try {
                    return flood.run(path, 900, 15);
                } catch (IOException failed) {
                    throw new java.io.UncheckedIOException(failed);
                } catch (InterruptedException hurried) {
                    throw new IllegalStateException(hurried);
                }
            });
            var http = HttpClient.newHttpClient();
            var request = request(LIMITED).build();
            var times = new java.util.ArrayList<Long>();
            while (!running.isDone()) {
                long start = System.nanoTime();
                var answer = http.send(request, HttpResponse.BodyHandlers.ofString(StandardCharsets.UTF_8));
                if (answer.statusCode() == 503) {
                    times.add(System.nanoTime() - start);
                }
            }
            var sorted = times.stream().sorted().toList();
            return sorted.isEmpty() ? 0 : sorted.get(sorted.size() * 99 / 100) / 1e6;
        }
    }
}
