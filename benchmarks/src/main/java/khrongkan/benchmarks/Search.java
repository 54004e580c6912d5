package khrongkan.benchmarks;

import java.io.IOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import khrongkan.local.Service;
import khrongkan.thai.SoundAlike;

/**
 * Search over a million Thai names: parts of three letters and more as they stand in the names, and whatever somebody
 * may think of to make it slow. Measured in the database, by the statement of the service, and over HTTP.
 */
final class Search {

    private static final int PARTS = 2_000;
    private static final int WARM_UP = 500;
    private static final double P99 = 20;
    private static final double LONGEST = 200;

    /** Frequent, short, without letters, long, repeating, or of frequent pieces that never stand together. */
    private static final List<String> NASTY = List.of(
            "ก",
            "า",
            "ฮ",
            "ๆ",
            "1",
            "z",
            "กา",
            "รง",
            "ฎฐ",
            "เเ",
            "ิ",
            "่",
            "%",
            "_",
            "%%%",
            "\\",
            "'",
            "!",
            "การ",
            "โรง",
            "บ้าน",
            "โรงเรียน",
            "สหกรณ์",
            "บริษัท",
            "วิสาหกิจชุมชน",
            "จำกัด",
            "การการ",
            "รงรง",
            "โรงการบ้าน",
            "เกษตรการ",
            "กาลเกษตร",
            "โลงเลียน",
            "บานโนนบาน",
            "จำกัดจำกัด",
            "นานา",
            "กกก",
            "รรร",
            "ฮฮฮ",
            "111",
            "1 2 3",
            "xyz",
            "กา".repeat(150),
            "การเกษตร".repeat(37),
            "ก".repeat(300),
            "โรงเรียนบ้าน".repeat(25),
            "่้๊๋".repeat(70));

    private static final HttpClient HTTP = HttpClient.newHttpClient();

    private final Connection database;
    private final URI service;
    private final String token;
    private final Figures figures = new Figures();
    private final List<String> names;
    private final Random random = new Random(38);

    private Search(Connection database, URI service, String token, List<String> names) {
        this.database = database;
        this.service = service;
        this.token = token;
        this.names = names;
    }

    public static void main(String[] args) throws IOException, InterruptedException, SQLException {
        int count = args.length == 0 ? 1_000_000 : Integer.parseInt(args[0]);
        var setup = Bench.setup().jvm(Service.PARTICIPANTS, "-Xmx256m -XX:TieredStopAtLevel=4");
        try (var bench = setup.start();
                var loading = bench.load(Service.PARTICIPANTS);
                var database = bench.database(Service.PARTICIPANTS)) {
            var names = NameLoad.into(loading, count);
            var search = new Search(database, bench.address(Service.PARTICIPANTS), bench.token("author"), names);
            search.figures.measured("names", count, "");
            search.plan();
            search.inDatabase();
            search.overHttp();
            search.figures.print();
        }
    }

    /** Parts of three to eight letters out of names, each as often as names have it. */
    private List<String> parts(int count) {
        List<String> parts = new ArrayList<>();
        while (parts.size() < count) {
            var name = names.get(random.nextInt(names.size()));
            int start = random.nextInt(name.length());
            var part = name.substring(start, Math.min(name.length(), start + 3 + random.nextInt(6)));
            if (SoundAlike.letters(part).length() >= 3) {
                parts.add(part);
            }
        }
        return parts;
    }

    private void plan() throws SQLException, IOException {
        var plan = new StringBuilder();
        try (var statement = database.createStatement()) {
            statement.execute("set enable_seqscan = off");
            statement.execute("set jit = off");
            try (var rows = statement.executeQuery("explain " + statement("ชีวภาพ"))) {
                while (rows.next()) {
                    plan.append(rows.getString(1)).append('\n');
                }
            }
        }
        System.out.println(plan);
        boolean indexed = plan.indexOf("Bitmap Index Scan on organization_by_grams") >= 0;
        figures.atLeast("a part of a name is answered from the index (1 = yes)", indexed ? 1 : 0, 1);
        figures.atMost(
                "tables read from end to end in the plan", plan.toString().split("Seq Scan", -1).length - 1, 0);
    }

    private static String statement(String part) throws IOException {
        var file = Path.of(
                System.getProperty("khrongkan.root"), "participants-service/src/main/resources/search/inside.sql");
        return Files.readAllLines(file).stream()
                .filter(line -> !line.startsWith("--"))
                .collect(Collectors.joining("\n"))
                .replace("{table}", "organization")
                .replace("{form}", "search_text")
                .replace("{mark}", "")
                .replace("cast(:offices as text[])", "array['" + NameLoad.OFFICE + "']")
                .replace(":window", "1500")
                .replace(":most", "100")
                .replace(":part", "'" + SoundAlike.letters(part) + "'");
    }

    private void inDatabase() throws SQLException, IOException {
        for (var part : parts(WARM_UP)) {
            query(part);
        }
        List<Double> times = new ArrayList<>();
        for (var part : parts(PARTS)) {
            times.add(query(part));
        }
        report("statement, a part of three letters and more", times);
        List<Double> worst = new ArrayList<>();
        for (var nasty : nasty()) {
            if (SoundAlike.letters(nasty).length() >= 3) {
                worst.add(query(nasty));
            }
        }
        figures.atMost("statement, whatever is asked: slowest, ms", last(worst), LONGEST);
    }

    private void overHttp() throws IOException, InterruptedException {
        for (var part : parts(3 * WARM_UP)) {
            ask("/search", part);
            ask("", part);
        }
        List<Double> times = new ArrayList<>();
        for (var part : parts(PARTS)) {
            times.add(ask("/search", part));
        }
        report("HTTP, a part of three letters and more", times);
        slowest("/search", "HTTP, whatever is asked: slowest search, ms");
        slowest("", "HTTP, whatever is asked: slowest page of the list, ms");
    }

    private void slowest(String path, String what) throws IOException, InterruptedException {
        double worst = 0;
        var slowest = "";
        for (var nasty : nasty()) {
            double time = ask(path, nasty);
            slowest = time > worst ? nasty : slowest;
            worst = Math.max(worst, time);
        }
        System.out.println(what + " for " + slowest.substring(0, Math.min(30, slowest.length())));
        figures.atMost(what, worst, LONGEST);
    }

    /** The list, and pieces of names put together in ways in which no name has them. */
    private List<String> nasty() {
        List<String> all = new ArrayList<>(NASTY);
        var pieces = parts(400);
        for (int i = 0; i + 1 < pieces.size(); i += 2) {
            all.add(pieces.get(i + 1) + pieces.get(i));
        }
        return all;
    }

    private void report(String what, List<Double> times) {
        var sorted = times.stream().sorted().toList();
        figures.measured(what + ": median", sorted.get(sorted.size() / 2), "ms");
        figures.atMost(what + ": p99, ms", sorted.get(sorted.size() * 99 / 100), P99);
        figures.atMost(what + ": slowest, ms", last(sorted), LONGEST);
    }

    private static double last(List<Double> times) {
        return times.stream().mapToDouble(Double::doubleValue).max().orElse(0);
    }

    private double query(String part) throws SQLException, IOException {
        var sql = statement(part);
        long start = System.nanoTime();
        try (var statement = database.createStatement();
                var rows = statement.executeQuery(sql)) {
            while (rows.next()) {
                rows.getString(1);
            }
        }
        return (System.nanoTime() - start) / 1e6;
    }

    private double ask(String path, String q) throws IOException, InterruptedException {
        var query = "/api/v1/organizations" + path + "?q=" + URLEncoder.encode(q, StandardCharsets.UTF_8);
        var request = HttpRequest.newBuilder(service.resolve(query))
                .header("Authorization", "Bearer " + token)
                .build();
        long start = System.nanoTime();
        var answer = HTTP.send(request, HttpResponse.BodyHandlers.ofByteArray());
        long time = System.nanoTime() - start;
        if (answer.statusCode() != 200) {
            throw new IllegalStateException(
                    q + " answered " + answer.statusCode() + " " + Arrays.toString(answer.body()));
        }
        return time / 1e6;
    }
}
