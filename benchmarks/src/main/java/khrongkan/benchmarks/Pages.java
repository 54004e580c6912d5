package khrongkan.benchmarks;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.Base64;
import khrongkan.local.Service;

/** What page 18,000 of a list costs beside page 1, through the gateway, over 900,000 rows. */
final class Pages {

    private static final int ROWS = 900_000;
    private static final int CALLS = 400;
    private static final double GOAL = 1.5;
    private static final HttpClient HTTP = HttpClient.newHttpClient();

    /** Names sort as Thai ones do; the grams are of no use here and cost minutes. */
    private static final String ORGANIZATIONS = """
            drop index organization_by_grams;
            insert into organization (id, office, version, created_at, changed_at, name, name_key, kind,
                                      search_core, search_text, search_sound)
            select gen_random_uuid(), 'SSK-INDUSTRY', 0, now(), timestamptz '2004-01-21' + n * interval '1 second',
                   name, name, case n %% 2 when 0 then 'FACTORY' else 'COOPERATIVE' end, name, name, name
            from (select n, translate(md5(n::text), '0123456789abcdef', 'กขคงจฉชซญดตถทธนบ') as name
                  from generate_series(1, %d) as n) as named;
            analyze organization, change_log""".formatted(ROWS);

    private static final String REGISTRATIONS = """
            insert into registration (id, office, version, created_at, changed_at, seminar_id, organization_id, role,
                                      person_key, state, arrival)
            select gen_random_uuid(), office, 0, now(), changed_at, '%s', id, 'TRAINEE', '', 'ACCEPTED',
                   row_number() over (order by id) from organization;
            analyze registration""";

    private final Bench bench;
    private final Connection database;
    private final Figures figures = new Figures();

    private Pages(Bench bench, Connection database) {
        this.bench = bench;
        this.database = database;
    }

    public static void main(String[] args) throws IOException, InterruptedException, SQLException {
        try (var bench = Bench.setup().start();
                var database = bench.database(Service.PARTICIPANTS)) {
            new Pages(bench, database).run();
        }
    }

    private void run() throws IOException, InterruptedException, SQLException {
        var seminar = seminar();
        execute(ORGANIZATIONS);
        execute(REGISTRATIONS.formatted(seminar));
        var organizations = "/api/v1/organizations?limit=50";
        var byName = "select concat(name_key, chr(1), id) from organization order by name_key, id";
        var byChange = """
                select concat('2100-01-01T00:00:00Z', chr(1),
                              to_char(changed_at at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.US"Z"'), chr(1), id)
                from change_log where list = 'organization' order by changed_at, id""";
        compare("organizations by name", "author", organizations, byName, ROWS);
        compare("organizations by name, one kind", "author", organizations + "&kind=FACTORY", byName(), ROWS / 2);
        compare("organizations by name, all offices", "auditor", organizations, byName, ROWS);
        compare(
                "organizations by change",
                "author",
                organizations + "&changedSince=2004-01-21T00:00:00Z",
                byChange,
                ROWS);
        compare(
                "registrations of a seminar",
                "author",
                "/api/v1/seminars/" + seminar + "/registrations?limit=50",
                "select id::text from registration order by id",
                ROWS);
        figures.print();
    }

    private static String byName() {
        return "select concat(name_key, chr(1), id) from organization where kind = 'FACTORY' order by name_key, id";
    }

    /** The first page and the last one in turns, so that whatever disturbs one disturbs both. */
    private void compare(String what, String user, String path, String places, int rows)
            throws IOException, InterruptedException, SQLException {
        var token = bench.token(user);
        var first = bench.gateway().resolve(path);
        var last = bench.gateway().resolve(path + "&cursor=" + cursor(places, rows - 50));
        requireWhole(last, token);
        var before = scans();
        var times = new long[][] {new long[CALLS], new long[CALLS]};
        for (int i = -CALLS; i < CALLS; i++) {
            long one = timed(first, token);
            long deep = timed(last, token);
            if (i >= 0) {
                times[0][i] = one;
                times[1][i] = deep;
            }
        }
        Arrays.stream(times).forEach(Arrays::sort);
        figures.measured(what + ": page 1", times[0][CALLS / 2] / 1e6, "ms");
        figures.measured(what + ": page " + rows / 50, times[1][CALLS / 2] / 1e6, "ms");
        figures.measured(what + ": page 1, p95", times[0][CALLS * 95 / 100] / 1e6, "ms");
        figures.measured(what + ": page " + rows / 50 + ", p95", times[1][CALLS * 95 / 100] / 1e6, "ms");
        figures.atMost(what + ": ratio", (double) times[1][CALLS / 2] / times[0][CALLS / 2], GOAL);
        figures.atMost(what + ": reads of a whole table", scans() - before, 0);
    }

    /** The cursor of the page that begins after so many rows. */
    private String cursor(String places, int rows) throws SQLException {
        try (var statement = database.createStatement();
                var found = statement.executeQuery(places + " offset " + (rows - 1) + " limit 1")) {
            found.next();
            var place = found.getString(1).replace('\u0001', '\u0000').getBytes(StandardCharsets.UTF_8);
            return Base64.getUrlEncoder().withoutPadding().encodeToString(place);
        }
    }

    /** That it is the last page, and a full one. */
    private static void requireWhole(URI page, String token) throws IOException, InterruptedException {
        var body = get(page, token);
        int items = body.split("\"createdAt\"", -1).length - 1;
        if (items != 50 || !body.contains("\"next\":null")) {
            throw new IllegalStateException("not the last page, it has " + items + ": " + page);
        }
    }

    /** How often a whole table of these was read, after the servers' processes have told what they counted. */
    private double scans() throws SQLException, InterruptedException {
        execute("select pg_stat_force_next_flush()");
        Thread.sleep(2_000);
        try (var statement = database.createStatement();
                var found = statement.executeQuery(
                        "select sum(seq_scan) from pg_stat_user_tables where relname in ('organization', 'registration', 'change_log')")) {
            found.next();
            return found.getDouble(1);
        }
    }

    private static long timed(URI page, String token) throws IOException, InterruptedException {
        long start = System.nanoTime();
        get(page, token);
        return System.nanoTime() - start;
    }

    private static String get(URI page, String token) throws IOException, InterruptedException {
        var request = HttpRequest.newBuilder(page)
                .header("Authorization", "Bearer " + token)
                .build();
        var answer = HTTP.send(request, HttpResponse.BodyHandlers.ofString());
        if (answer.statusCode() != 200) {
            throw new IllegalStateException("%s answered %d".formatted(page, answer.statusCode()));
        }
        return answer.body();
    }

    private String seminar() throws IOException, InterruptedException {
        var request = HttpRequest.newBuilder(bench.gateway().resolve("/api/v1/seminars"))
                .header("Authorization", "Bearer " + bench.token("author"))
                .header("Content-Type", "application/json")
                .POST(HttpRequest.BodyPublishers.ofString("""
                        {"title":"หน้า","startsOn":"2004-01-21","endsOn":"2004-01-21","capacity":38,
                         "venue":{"name":"ศาลากลาง","kind":"GOVERNMENT"},"groups":[]}"""))
                .build();
        var answer = HTTP.send(request, HttpResponse.BodyHandlers.ofString());
        var id = answer.body().replaceAll("(?s).*?\"id\":\"([^\"]+)\".*", "$1");
        if (answer.statusCode() != 201) {
            throw new IllegalStateException("the seminar answered " + answer.statusCode());
        }
        return id;
    }

    private void execute(String statements) throws SQLException {
        try (var statement = database.createStatement()) {
            statement.execute(statements);
        }
    }
}
