package khrongkan.benchmarks;

import java.io.IOException;
import java.nio.file.Files;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import khrongkan.local.Service;

/**
 * What a safe write costs beside its SQL: endorsements through approval-service (record of the key, signature, chained and
 * signed history, event, proposal, in one transaction) under the load of wrk, and the same statements sent by pgbench, in
 * turns over the same data. Both programs must be installed.
 */
final class SafeWrite {

    private static final int ROUNDS = 5;
    private static final double GOAL = 0.60;
    private static final int CLIENTS = 16;

    /** How many a run may use up in a second, so that no two runs endorse one paper. */
    private static final int SERVICE_AT_MOST = 800;

    private static final int PGBENCH_AT_MOST = 2_500;

    private static final Pattern TPS = Pattern.compile("tps = ([0-9.]+)");
    private static final Pattern FAILED = Pattern.compile("aborted|ERROR|failed transactions: [1-9]");

    private final Bench bench;
    private final Endorsements papers;
    private int used;

    private SafeWrite(Bench bench, Endorsements papers) {
        this.bench = bench;
        this.papers = papers;
    }

    public static void main(String[] args) throws IOException, InterruptedException, SQLException {
        var seconds = args.length > 0 ? Integer.parseInt(args[0]) : 5;
        var setup = Bench.setup().jvm(Service.APPROVAL, "-Xmx256m -Xmn96m -XX:TieredStopAtLevel=4");
        try (var bench = setup.start()) {
            int copies = seconds * ((ROUNDS + 4) * SERVICE_AT_MOST + (ROUNDS + 1) * PGBENCH_AT_MOST);
            new SafeWrite(bench, Endorsements.prepared(bench, copies)).measure(seconds);
        }
    }

    private void measure(int seconds) throws IOException, InterruptedException, SQLException {
        service(4 * seconds);
        statements(seconds);
        papers.awaitSequenced();
        var written = new double[ROUNDS];
        var sent = new double[ROUNDS];
        var burnt = new double[ROUNDS];
        for (int round = 0; round < ROUNDS; round++) {
            var before = processorTime();
            written[round] = service(seconds);
            burnt[round] = processorTime().minus(before).toNanos() / 1e6 / (written[round] * seconds);
            sent[round] = statements(seconds);
            papers.awaitSequenced();
        }
        var ratios = IntStream.range(0, ROUNDS)
                .mapToDouble(round -> written[round] / sent[round])
                .toArray();
        var figures = new Figures();
        figures.measured("safe writes through approval-service", Figures.median(written), "per s");
        figures.measured("the same statements by pgbench", Figures.median(sent), "per s");
        figures.measured("processor time of the service in one write", Figures.median(burnt), "ms");
        figures.atLeast("median of the ratios of " + ROUNDS + " rounds", Figures.median(ratios), GOAL);
        figures.print();
    }

    /** Endorses one paper after another over HTTP, each under a key of its own. */
    private double service(int seconds) throws IOException, InterruptedException {
        var script = Files.createTempFile("safe-write", ".lua");
        Files.writeString(
                script, """
                local n = %d
                wrk.headers["Content-Type"] = "application/json"
                wrk.headers["Authorization"] = "Bearer %s"
                wrk.body = [==[{"action":"ENDORSE","seal":"%s","comment":"เห็นควรอนุมัติ"}]==]
                request = function()
                  n = n + 1
                  wrk.headers["Idempotency-Key"] = "safe-write-" .. n
                  local id = string.format("00000000-0000-0000-0000-%%012x", n)
                  return wrk.format("POST", "/api/v1/proposals/" .. id .. "/decisions")
                end
                """.formatted(next(seconds * SERVICE_AT_MOST), bench.token("endorser"), papers.seal()));
        var load = Load.wrk(
                "-c" + CLIENTS,
                "-d" + seconds + "s",
                "-s" + script,
                bench.address(Service.APPROVAL).toString());
        Files.delete(script);
        if (load.requests() > seconds * SERVICE_AT_MOST) {
            throw new IllegalStateException("more papers endorsed than there were: " + load);
        }
        return load.rate();
    }

    /** Sends the statements of {@code safe-write.sql}. */
    private double statements(int seconds) throws IOException, InterruptedException {
        var script = Files.createTempFile("safe-write", ".sql");
        try (var text = SafeWrite.class.getResourceAsStream("safe-write.sql")) {
            Files.write(script, text.readAllBytes());
        }
        List<String> command =
                new ArrayList<>(List.of("pgbench", "-n", "-Mprepared", "-c" + CLIENTS, "-j1", "-T" + seconds));
        command.addAll(
                List.of("-f" + script, "-Dn=0", "-Dclients=" + CLIENTS, "-Dfirst=" + next(seconds * PGBENCH_AT_MOST)));
        papers.values().forEach((name, value) -> command.add("-D" + name + "=" + value));
        command.add(bench.databaseUrl(Service.APPROVAL).substring("jdbc:".length()));
        var said = Load.said(command);
        Files.delete(script);
        if (FAILED.matcher(said).find()) {
            throw new IllegalStateException("pgbench said: " + said);
        }
        return Load.number(TPS, said);
    }

    private int next(int share) {
        used += share;
        return used - share;
    }

    private Duration processorTime() {
        return bench.process(Service.APPROVAL).info().totalCpuDuration().orElse(Duration.ZERO);
    }
}
