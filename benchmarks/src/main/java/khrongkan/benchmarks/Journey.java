package khrongkan.benchmarks;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.Arrays;
import khrongkan.local.Service;

/** What the way through the gateway adds to a call: the same small list, asked of the service and of the gateway. */
final class Journey {

    private static final int CALLS = 2_000;
    private static final HttpClient HTTP = HttpClient.newHttpClient();

    private Journey() {}

    public static void main(String[] args) throws IOException, InterruptedException {
        try (var bench = Bench.setup().start()) {
            var token = bench.token("author");
            var direct = bench.address(Service.PARTICIPANTS);
            var warm = median(direct, token) + median(bench.gateway(), token);
            var figures = new Figures();
            figures.measured("warm-up, sum of both medians", warm / 1e6, "ms");
            double service = median(direct, token);
            double gateway = median(bench.gateway(), token);
            figures.measured("median of a call to the service", service / 1e6, "ms");
            figures.measured("median of the same call through the gateway", gateway / 1e6, "ms");
            figures.measured("ratio", gateway / service, "times");
            figures.print();
        }
    }

    private static double median(URI address, String token) throws IOException, InterruptedException {
        var request = HttpRequest.newBuilder(address.resolve("/api/v1/seminars"))
                .header("Authorization", "Bearer " + token)
                .build();
        var times = new long[CALLS];
        for (int i = 0; i < CALLS; i++) {
            long start = System.nanoTime();
            var answer = HTTP.send(request, HttpResponse.BodyHandlers.ofByteArray());
            times[i] = System.nanoTime() - start;
            if (answer.statusCode() != 200) {
                throw new IllegalStateException("the list answered " + answer.statusCode());
            }
        }
        Arrays.sort(times);
        return times[CALLS / 2];
    }
}
