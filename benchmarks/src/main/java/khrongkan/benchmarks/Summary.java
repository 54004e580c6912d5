package khrongkan.benchmarks;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.Arrays;
import khrongkan.local.Service;

/** What the roll-up of a million budgets costs beside adding the budgets up, and by which indexes it answers. */
final class Summary {

    private static final int BUDGETS = Integer.getInteger("budgets", 1_000_000);
    private static final int CALLS = 200;
    private static final HttpClient HTTP = HttpClient.newHttpClient();

    private static final String FILL = """
            insert into budget (id, office, title, province, fiscal_year, event_date, training_class, venue_kind, total,
                remuneration, operating, supplies, findings, status, version, created_by, created_at, changed_at)
            select gen_random_uuid(), 'OFFICE-' || lpad((n %% 500)::text, 3, '0'), 'สัมมนาคลัสเตอร์ ' || n,
                lpad((10 + n %% 500 %% 77)::text, 2, '0'), 2560 + n %% 10, '2024-01-21', 'EXTERNAL', 'GOVERNMENT', 3000,
                0, 2660, 340, '[]', (array['DRAFT', 'HELD', 'COMMITTED', 'SETTLED'])[1 + n / 10 %% 4], 1, 'bench', now(),
                now()
            from generate_series(1, %d) n""";
    private static final String ADD_UP = """
            select office, province, fiscal_year, status, count(*), sum(total), sum(remuneration), sum(operating),
                sum(supplies)
            from budget group by 1, 2, 3, 4""";
    private static final String ROLL_UP = """
            select office, province, fiscal_year, status, sum(budgets), sum(total), sum(remuneration), sum(operating),
                sum(supplies)
            from budget_rollup""";

    private Summary() {}

    public static void main(String[] args) throws IOException, InterruptedException, SQLException {
        var figures = new Figures();
        try (var bench = Bench.setup().start();
                var database = bench.database(Service.BUDGET)) {
            figures.measured("budgets", BUDGETS, "");
            figures.measured("to insert them, roll-up included", execute(database, FILL.formatted(BUDGETS)), "ms");
            execute(database, "analyze");
            explain(database, ROLL_UP + " where office = 'OFFICE-007' and fiscal_year = 2567 group by 1, 2, 3, 4");
            explain(database, ROLL_UP + " where fiscal_year = 2567 group by 1, 2, 3, 4");
            explain(database, "select id from budget where title ilike '%คลัสเตอร์ 99999%' order by id desc limit 50");

            double adding = median(5, () -> execute(database, ADD_UP));
            var address = bench.gateway().resolve("/api/v1/budgets/summary");
            var auditor = bench.token("auditor");
            double office = calls(address, "?office=OFFICE-007", auditor);
            double year = calls(address, "?fiscalYear=2567&by=PROVINCE&by=STATUS&limit=200", auditor);
            double all = calls(address, "?by=FISCAL_YEAR", auditor);
            figures.measured("adding up all budgets in the database", adding, "ms");
            figures.measured("one office, through the gateway (median)", office, "ms");
            figures.measured("a year by province and status, all offices", year, "ms");
            figures.measured("all offices by year", all, "ms");
            figures.atMost("all offices by year, beside adding up", all / adding, 0.1);
            figures.atMost("one office, beside adding up", office / adding, 0.1);
            figures.print();
        }
    }

    private static double calls(URI address, String query, String token) throws SQLException {
        var request = HttpRequest.newBuilder(URI.create(address + query))
                .header("Authorization", "Bearer " + token)
                .build();
        Work call = () -> {
            try {
                long start = System.nanoTime();
                var answer = HTTP.send(request, HttpResponse.BodyHandlers.ofString());
                if (answer.statusCode() != 200 || answer.body().contains("\"items\":[]")) {
                    throw new IllegalStateException("the summary answered " + answer.body());
                }
                return (System.nanoTime() - start) / 1e6;
            } catch (IOException broken) {
                throw new IllegalStateException(broken);
            } catch (InterruptedException over) {
                Thread.currentThread().interrupt();
                throw new IllegalStateException(over);
            }
        };
        median(CALLS, call);
        return median(CALLS, call);
    }

    private static double median(int times, Work work) throws SQLException {
        var all = new double[times];
        for (int i = 0; i < times; i++) {
            all[i] = work.milliseconds();
        }
        Arrays.sort(all);
        return all[times / 2];
    }

    private static double execute(Connection database, String sql) throws SQLException {
        long start = System.nanoTime();
        try (var statement = database.createStatement()) {
            statement.execute(sql);
        }
        return (System.nanoTime() - start) / 1e6;
    }

    private static void explain(Connection database, String sql) throws SQLException {
        System.out.println(sql);
        try (var statement = database.createStatement();
                var rows = statement.executeQuery("explain (analyze, costs off, timing off) " + sql)) {
            while (rows.next()) {
                System.out.println("    " + rows.getString(1));
            }
        }
        System.out.println();
    }

    private interface Work {
        double milliseconds() throws SQLException;
    }
}
