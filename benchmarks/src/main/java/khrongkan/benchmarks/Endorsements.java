package khrongkan.benchmarks;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.regex.Pattern;
import khrongkan.local.Service;
import khrongkan.local.example.Example;

/**
 * Many submitted copies of the example, each of which can be endorsed once.
 *
 * @param values what the statements of an endorsement say: {@code seal}, {@code jws} (as long as the signed entry),
 *     {@code answer} (the one that is kept), {@code document}, {@code search} and {@code way} of the proposal, and a
 *     {@code post} of its office
 */
record Endorsements(Bench bench, UUID original, Map<String, String> values) {

    private static final HttpClient HTTP = HttpClient.newHttpClient();
    private static final String COPY = """
            insert into %1$s select (jsonb_populate_record(t, jsonb_build_object(%2$s))).*
            from %1$s t, generate_series(1, %3$d) n where t.%4$s = '%5$s'""";
    private static final String NUMBER = "lpad(to_hex(n), 32, '0')";

    /** Loads the example, has it submitted, and copies it so often. */
    static Endorsements prepared(Bench bench, int copies) throws IOException, InterruptedException, SQLException {
        Example.load(bench.gateway(), bench::token);
        var path = "/api/v1/proposals";
        var id = found("\"id\":\"([^\"]+)\"", call(bench, "GET", path, ""));
        var seal = found("\"seal\":\"([^\"]+)\"", call(bench, "GET", path + "/" + id + "/dossier", ""));
        var decision = "{\"action\":\"SUBMIT\",\"seal\":\"" + seal + "\"}";
        var answer = call(bench, "POST", path + "/" + id + "/decisions", decision);
        var jws = found("\"jws\":\"([^\"]+)\"", call(bench, "GET", path + "/" + id + "/history", ""));
        var values = new HashMap<>(Map.of("seal", seal, "answer", answer, "jws", jws));
        var made = new Endorsements(bench, UUID.fromString(id), values);
        made.copy(copies);
        return made;
    }

    String seal() {
        return Objects.requireNonNull(values.get("seal"));
    }

    private void copy(int copies) throws SQLException {
        try (var connection = bench.database(Service.APPROVAL);
                var statement = connection.createStatement()) {
            copy(statement, "proposal", "id", "'id', " + NUMBER, copies);
            copy(statement, "history", "proposal_id", "'proposal_id', " + NUMBER, copies);
            copy(statement, "revision", "proposal_id", "'proposal_id', " + NUMBER + ", 'manifest', null", copies);
            copy(
                    statement,
                    "signature",
                    "proposal_id",
                    "'proposal_id', " + NUMBER + ", 'id', gen_random_uuid()",
                    copies);
            statement.execute("vacuum analyze");
            remember(statement);
        }
    }

    /** Until the service has given every event its place in the feed: work it does behind both kinds of writers. */
    void awaitSequenced() throws SQLException, InterruptedException {
        try (var connection = bench.database(Service.APPROVAL);
                var statement = connection.createStatement()) {
            boolean waiting = true;
            while (waiting) {
                try (var row = statement.executeQuery("select exists (select 1 from event where position is null)")) {
                    row.next();
                    waiting = row.getBoolean(1);
                }
                Thread.sleep(waiting ? 100 : 0);
            }
        }
    }

    private void remember(Statement statement) throws SQLException {
        var words = "select document, search, way, (select id from post limit 1) as post from proposal where id = '%s'";
        try (var row = statement.executeQuery(words.formatted(original))) {
            row.next();
            for (var name : List.of("document", "search", "way", "post")) {
                values.put(name, row.getString(name));
            }
        }
    }

    private void copy(Statement statement, String table, String key, String other, int copies) throws SQLException {
        statement.executeUpdate(COPY.formatted(table, other, copies, key, original));
    }

    private static String call(Bench bench, String method, String path, String body)
            throws IOException, InterruptedException {
        var request = HttpRequest.newBuilder(URI.create(bench.gateway() + path))
                .header("Authorization", "Bearer " + bench.token("author"))
                .header("Content-Type", "application/json")
                .method(method, HttpRequest.BodyPublishers.ofString(body))
                .build();
        var answer = HTTP.send(request, HttpResponse.BodyHandlers.ofString());
        if (answer.statusCode() != 200) {
            throw new IllegalStateException(path + " answered " + answer.statusCode() + " " + answer.body());
        }
        return answer.body();
    }

    private static String found(String pattern, String body) {
        var found = Pattern.compile(pattern).matcher(body);
        if (!found.find()) {
            throw new IllegalStateException("no " + pattern + " in " + body);
        }
        return found.group(1);
    }
}
