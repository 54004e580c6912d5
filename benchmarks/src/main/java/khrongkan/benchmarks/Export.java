package khrongkan.benchmarks;

import java.io.IOException;
import java.io.OutputStream;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicLong;
import java.util.concurrent.locks.LockSupport;
import khrongkan.local.Service;
import org.postgresql.PGConnection;

/**
 * A million organisations streamed through the gateway as CSV, beside {@code COPY TO} of their table, and what the
 * service needs of memory meanwhile. Arguments: rows, rounds.
 */
final class Export {

    private static final int WARM_UP = 50;
    private static final HttpClient HTTP = HttpClient.newHttpClient();

    private final Bench bench;
    private final Connection database;

    private Export(Bench bench, Connection database) {
        this.bench = bench;
        this.database = database;
    }

    public static void main(String[] args) throws IOException, InterruptedException, SQLException {
        int rows = args.length > 0 ? Integer.parseInt(args[0]) : 1_000_000;
        int rounds = args.length > 1 ? Integer.parseInt(args[1]) : 3;
        var setup = Bench.setup().jvm(Service.PARTICIPANTS, "-Xmx256m -XX:TieredStopAtLevel=4");
        try (var bench = setup.start();
                var database = bench.database(Service.PARTICIPANTS)) {
            new Export(bench, database).measure(rows, rounds);
        }
    }

    private void measure(int rows, int rounds) throws IOException, InterruptedException, SQLException {
        seed(rows);
        var copies = new double[rounds];
        var exports = new double[rounds];
        // small files warm up; what they leave in memory is what the whole register is measured against
        for (int i = 0; i < WARM_UP; i++) {
            send(bench.gateway(), "CSV&kind=FACTORY");
        }
        long before = bench.memory(Service.PARTICIPANTS);
        long most = before;
        for (int i = 0; i < rounds; i++) {
            copies[i] = copy();
            var peak = new AtomicLong();
            exports[i] = watched(peak);
            most = Math.max(most, peak.get());
        }
        var figures = new Figures();
        figures.measured("rows", rows, "");
        figures.measured("COPY TO of the table, median of " + rounds, Figures.median(copies), "s");
        figures.measured("export of CSV through the gateway, median", Figures.median(exports), "s");
        figures.measured(
                "export of CSV from the service itself", send(bench.address(Service.PARTICIPANTS), "CSV"), "s");
        figures.measured("export of JSON Lines through the gateway", send(bench.gateway(), "JSONL"), "s");
        figures.measured("export of XLSX through the gateway", send(bench.gateway(), "XLSX"), "s");
        figures.atLeast("rate of CSV to COPY TO", Figures.median(copies) / Figures.median(exports), 0.50);
        figures.atMost("memory of participants-service beyond that before, MiB", (double) (most - before), 32);
        figures.print();
    }

    /** Indexes are of no use here, and would take most of the time. */
    private void seed(int rows) throws SQLException {
        try (var statement = database.createStatement()) {
            NameLoad.dropIndexes(database);
            statement.execute("""
                    insert into organization (id, office, version, created_at, changed_at, name, name_key, kind, province,
                                              district, subdistrict, line, phone_number, registered_on,
                                              search_core, search_text, search_sound)
                    select gen_random_uuid(), 'SSK-INDUSTRY', 0, now(), now(), n, n, case when i %% 100 = 0 then 'FACTORY' else 'COOPERATIVE' end, '33', '3301', '330101',
                           i || ' หมู่ 3 ถนนศรีสะเกษ-อุบล', '+6645' || lpad((i %% 1000000)::text, 6, '0'), date '2004-01-21',
                           n, n, n
                      from (select i, 'สหกรณ์การเกษตรบ้านโนนสูง ศรีสะเกษ ' || i as n from generate_series(1, %d) as i) s""".formatted(rows));
            statement.execute("""
                    insert into organization_identifier (organization_id, scheme, value, office)
                    select id, 'COOP', 'C-' || substr(name, 35), office from organization order by id""");
            statement.execute("vacuum analyze organization");
            statement.execute("vacuum analyze organization_identifier");
        }
    }

    private double copy() throws IOException, SQLException {
        long start = System.nanoTime();
        database.unwrap(PGConnection.class)
                .getCopyAPI()
                .copyOut("copy organization to stdout with (format csv)", OutputStream.nullOutputStream());
        return (System.nanoTime() - start) / 1e9;
    }

    private double watched(AtomicLong peak) throws IOException, InterruptedException {
        var running = new AtomicBoolean(true);
        var watch = new Thread(() -> {
            while (running.get()) {
                peak.accumulateAndGet(bench.memory(Service.PARTICIPANTS), Math::max);
                LockSupport.parkNanos(50_000_000);
            }
        });
        watch.start();
        try {
            return send(bench.gateway(), "CSV");
        } finally {
            running.set(false);
            watch.join();
        }
    }

    private double send(URI address, String format) throws IOException, InterruptedException {
        var request = HttpRequest.newBuilder(address.resolve("/api/v1/organizations/export?format=" + format))
                .header("Authorization", "Bearer " + bench.token("author"))
                .build();
        long start = System.nanoTime();
        var answer = HTTP.send(request, HttpResponse.BodyHandlers.ofInputStream());
        try (var body = answer.body()) {
            body.transferTo(OutputStream.nullOutputStream());
        }
        if (answer.statusCode() != 200) {
            throw new IllegalStateException("the export answered " + answer.statusCode());
        }
        return (System.nanoTime() - start) / 1e9;
    }
}
