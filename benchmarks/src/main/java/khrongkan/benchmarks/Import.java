package khrongkan.benchmarks;

import java.io.IOException;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import khrongkan.local.Service;
import org.postgresql.PGConnection;

/**
 * 100,000 organisations through the gateway, judged, compared, noted in the book of changes and reported, beside {@code
 * COPY} of the same rows into the same table with its indexes. Arguments: rows, rounds.
 */
final class Import {

    private static final String CSV = "text/csv; charset=UTF-8";
    private static final String XLSX = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";
    private static final HttpClient HTTP = HttpClient.newHttpClient();

    private final Bench bench;
    private final Connection database;
    private final Path folder;

    private Import(Bench bench, Connection database, Path folder) {
        this.bench = bench;
        this.database = database;
        this.folder = folder;
    }

    public static void main(String[] args) throws IOException, InterruptedException, SQLException {
        int rows = args.length > 0 ? Integer.parseInt(args[0]) : 100_000;
        int rounds = args.length > 1 ? Integer.parseInt(args[1]) : 3;
        var folder = Files.createTempDirectory("khrongkan-import");
        var setup = Bench.setup().jvm(Service.PARTICIPANTS, "-Xmx256m -XX:TieredStopAtLevel=4");
        try (var bench = setup.start();
                var database = bench.load(Service.PARTICIPANTS)) {
            new Import(bench, database, folder).measure(rows, rounds);
        }
    }

    private void measure(int rows, int rounds) throws IOException, InterruptedException, SQLException {
        var csv = Plants.csv(folder.resolve("plants.csv"), rows);
        var xlsx = Plants.xlsx(folder.resolve("plants.xlsx"), rows);
        var csvTimes = new double[rounds];
        var xlsxTimes = new double[rounds];
        var copyTimes = new double[rounds];
        send(Plants.csv(folder.resolve("few.csv"), 5_000), CSV);
        for (int i = 0; i < rounds; i++) {
            clear();
            csvTimes[i] = send(csv, CSV);
            copyTimes[i] = copy();
            clear();
            xlsxTimes[i] = send(xlsx, XLSX);
        }
        var figures = new Figures();
        figures.measured("rows", rows, "");
        figures.measured("CSV file", Files.size(csv) / 1e6, "MB");
        figures.measured("COPY, median of " + rounds, Figures.median(copyTimes), "s");
        figures.measured("import of CSV, median", Figures.median(csvTimes), "s");
        figures.measured("import of XLSX, median", Figures.median(xlsxTimes), "s");
        figures.measured("import of CSV", rows / Figures.median(csvTimes), "rows/s");
        figures.measured(
                "memory of participants-service at its peak", (double) bench.peakMemory(Service.PARTICIPANTS), "MiB");
        figures.atLeast("rate of CSV to COPY", Figures.median(copyTimes) / Figures.median(csvTimes), 0.40);
        figures.atLeast("rate of XLSX to COPY", Figures.median(copyTimes) / Figures.median(xlsxTimes), 0.15);
        figures.print();
    }

    private double send(Path file, String type) throws IOException, InterruptedException {
        var request = HttpRequest.newBuilder(bench.gateway().resolve("/api/v1/organizations/imports"))
                .header("Authorization", "Bearer " + bench.token("author"))
                .header("Content-Type", type)
                .POST(HttpRequest.BodyPublishers.ofFile(file))
                .build();
        long start = System.nanoTime();
        var answer = HTTP.send(request, HttpResponse.BodyHandlers.ofString());
        double seconds = (System.nanoTime() - start) / 1e9;
        if (answer.statusCode() != 200 || !answer.body().contains("\"applied\":true")) {
            throw new IllegalStateException("the import answered " + answer.statusCode() + " " + answer.body());
        }
        return seconds;
    }

    /** Takes the organisations out, and copies them into the emptied table again. */
    private double copy() throws IOException, SQLException {
        var file = folder.resolve("copy");
        var copies = database.unwrap(PGConnection.class).getCopyAPI();
        try (var out = Files.newOutputStream(file)) {
            copies.copyOut("copy organization to stdout", out);
        }
        clear();
        try (var in = Files.newInputStream(file)) {
            long start = System.nanoTime();
            copies.copyIn("copy organization from stdin", in, 1 << 16);
            return (System.nanoTime() - start) / 1e9;
        }
    }

    private void clear() throws SQLException {
        try (var statement = database.createStatement()) {
            statement.execute("truncate organization, change, change_log, import_run cascade");
            statement.execute("checkpoint");
        } catch (SQLException notAllowed) {
            // a checkpoint is for superusers; without one the figures only vary more
            if (!"42501".equals(notAllowed.getSQLState())) {
                throw notAllowed;
            }
        }
    }
}
