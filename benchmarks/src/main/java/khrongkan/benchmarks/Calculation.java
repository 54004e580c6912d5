package khrongkan.benchmarks;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import khrongkan.local.Service;

/**
 * What working out twenty lines costs beside reading and writing the same JSON: both asked through the gateway, in turns,
 * under the load of wrk, which must be installed.
 */
final class Calculation {

    private static final int ROUNDS = 5;
    private static final double GOAL = 0.60;

    private Calculation() {}

    public static void main(String[] args) throws IOException, InterruptedException {
        var seconds = args.length > 0 ? args[0] : "5";
        var setup = Bench.setup()
                .jvm(Service.BUDGET, "-Xmx256m -Xmn96m -XX:TieredStopAtLevel=4")
                .jvm(Service.GATEWAY, "-Xmx256m -Xmn96m -XX:TieredStopAtLevel=4")
                .setting(Service.BUDGET, "KHRONGKAN_BENCHMARK_ECHO", "true")
                // a busy machine is slow to take a connection, and a refusal is no measurement
                .setting(Service.GATEWAY, "KHRONGKAN_GATEWAY_CONNECT_TIMEOUT", "30S");
        try (var bench = setup.start()) {
            var script = script(bench.token("author"));
            var calculate = bench.gateway() + "/api/v1/calculations";
            var echo = calculate + "/echo";
            rate(calculate, script, "20");
            rate(echo, script, "20");
            var calculated = new double[ROUNDS];
            var echoed = new double[ROUNDS];
            for (int round = 0; round < ROUNDS; round++) {
                calculated[round] = rate(calculate, script, seconds);
                echoed[round] = rate(echo, script, seconds);
            }
            report(calculated, echoed);
            Files.delete(script);
        }
    }

    private static void report(double[] calculated, double[] echoed) {
        var ratios = IntStream.range(0, ROUNDS)
                .mapToDouble(i -> calculated[i] / echoed[i])
                .toArray();
        var figures = new Figures();
        figures.measured("calculations of 20 lines through the gateway", Figures.median(calculated), "per s");
        figures.measured("echoes of the same JSON through the gateway", Figures.median(echoed), "per s");
        figures.atLeast("median of the ratios of " + ROUNDS + " rounds", Figures.median(ratios), GOAL);
        figures.print();
    }

    private static double rate(String address, Path script, String seconds) throws IOException, InterruptedException {
        return Load.wrk("-c16", "-d" + seconds + "s", "-s" + script, address).rate();
    }

    /** What wrk sends; the token stands in a file of its own, which only this user reads. */
    private static Path script(String token) {
        try {
            var script = Files.createTempFile("calculation", ".lua");
            return Files.writeString(script, """
                wrk.method = "POST"
                wrk.headers["Content-Type"] = "application/json"
                wrk.headers["Authorization"] = "Bearer %s"
                wrk.body = [==[%s]==]
                """.formatted(token, body()));
        } catch (IOException unwritable) {
            throw new UncheckedIOException(unwritable);
        }
    }

    /** Twenty lines of the usual kinds, for a day on which most ceilings are on file. */
    private static String body() {
        var lines = IntStream.range(0, 5).mapToObj(Calculation::lines).collect(Collectors.joining(","));
        return "{\"eventDate\":\"2021-06-01\",\"trainingClass\":\"B\",\"venueKind\":\"GOVERNMENT\",\"lines\":[%s]}"
                .formatted(lines);
    }

    private static String lines(int day) {
        return """
            {"category":"MEAL","description":"ค่าอาหารผู้เข้ารับการสัมมนา วันที่ %1$d","unitRate":390.50,"mealPlan":"PART",
             "factors":[{"kind":"DAYS","value":1},{"kind":"PEOPLE","value":38}]},
            {"category":"SNACK","description":"ค่าอาหารว่าง วันที่ %1$d","unitRate":36,
             "factors":[{"kind":"DAYS","value":1},{"kind":"MEALS","value":2},{"kind":"PEOPLE","value":38}]},
            {"category":"SPEAKER","description":"ค่าสมนาคุณวิทยากร วันที่ %1$d","unitRate":600,"speakerKind":"GOV",
             "sessionKind":"LECTURE","factors":[{"kind":"HOURS","value":5.5},{"kind":"SPEAKERS","value":1}]},
            {"category":"MATERIAL","description":"ค่าวัสดุอุปกรณ์ วันที่ %1$d","lumpSum":340.00}\
            """.formatted(day + 1);
    }
}
