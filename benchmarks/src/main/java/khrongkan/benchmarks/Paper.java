package khrongkan.benchmarks;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.OutputStream;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import khrongkan.local.Service;
import khrongkan.local.example.Example;

/**
 * How long papers take of services that have one core and 64 MB of heap: the example's proposal, and the sign-in sheet
 * of four hundred. Asked of the services themselves, with all they do before they print. Argument: rounds.
 */
final class Paper {

    private static final String SPARING = "-Xmx64m -Xmn24m -XX:TieredStopAtLevel=4 -XX:ActiveProcessorCount=1";
    private static final int PEOPLE = 400;
    private static final HttpClient HTTP = HttpClient.newHttpClient();
    private static final ObjectMapper JSON = new ObjectMapper();

    private final Bench bench;
    private final int rounds;

    private Paper(Bench bench, int rounds) {
        this.bench = bench;
        this.rounds = rounds;
    }

    public static void main(String[] args) throws IOException, InterruptedException {
        int rounds = args.length > 0 ? Integer.parseInt(args[0]) : 40;
        var setup = Bench.setup().jvm(Service.APPROVAL, SPARING).jvm(Service.PARTICIPANTS, SPARING);
        try (var bench = setup.start()) {
            Example.load(bench.gateway(), bench::token);
            new Paper(bench, rounds).measure();
        }
    }

    private void measure() throws IOException, InterruptedException {
        var proposal = "/api/v1/proposals/" + first("/api/v1/proposals") + "/paper?format=";
        var sheet = "/api/v1/seminars/" + seminar() + "/sign-in-sheet/paper?date=2004-01-21&format=";
        var figures = new Figures();
        figures.measured("heap of each service", 64, "MiB");
        figures.measured(
                "the first proposal of a service just started", time(Service.APPROVAL, proposal + "PDF"), "ms");
        double pdf = median(Service.APPROVAL, proposal + "PDF", rounds);
        figures.measured("the example's proposal as HTML", median(Service.APPROVAL, proposal + "HTML", rounds), "ms");
        figures.measured("the example's proposal as DOCX", median(Service.APPROVAL, proposal + "DOCX", rounds), "ms");
        figures.atMost("the example's proposal as PDF, ms", pdf, 300);
        double sheets = median(Service.PARTICIPANTS, sheet + "PDF", Math.max(3, rounds / 8));
        figures.measured("sign-in sheet of " + PEOPLE + " as PDF", sheets, "ms");
        figures.measured("most memory of approval-service", (double) bench.peakMemory(Service.APPROVAL), "MiB");
        figures.measured("most memory of participants-service", (double) bench.peakMemory(Service.PARTICIPANTS), "MiB");
        figures.print();
    }

    /** Of the second half: the first warms up. */
    private double median(Service service, String path, int times) throws IOException, InterruptedException {
        var taken = new double[times];
        for (int i = 0; i < 2 * times; i++) {
            taken[i % times] = time(service, path);
        }
        return Figures.median(taken);
    }

    private double time(Service service, String path) throws IOException, InterruptedException {
        var request = request(bench.address(service), path).build();
        long start = System.nanoTime();
        var answer = HTTP.send(request, HttpResponse.BodyHandlers.ofInputStream());
        try (var body = answer.body()) {
            body.transferTo(OutputStream.nullOutputStream());
        }
        if (answer.statusCode() != 200) {
            throw new IllegalStateException(path + " answered " + answer.statusCode());
        }
        return (System.nanoTime() - start) / 1e6;
    }

    /** A seminar with a list as long as a hall has seats. */
    private String seminar() throws IOException, InterruptedException {
        var organization = made("/api/v1/organizations", """
                {"name":"สหกรณ์การเกษตร","kind":"COOPERATIVE","address":{"province":"33"}}""");
        var seminar = made("/api/v1/seminars", """
                {"title":"สัมมนาเชิงปฏิบัติการ เรื่อง คลัสเตอร์ปุ๋ยชีวภาพ","startsOn":"2004-01-21","endsOn":"2004-01-21",
                 "venue":{"name":"ห้องประชุม","kind":"GOVERNMENT"},"capacity":%1$d,
                 "groups":[{"code":"PROVINCIAL","name":"โรงปุ๋ยชีวภาพ","expected":%1$d}]}""".formatted(PEOPLE));
        for (int i = 0; i < PEOPLE; i++) {
            made("/api/v1/seminars/" + seminar + "/registrations", """
                    {"organizationId":"%s","role":"TRAINEE","group":"PROVINCIAL",
                     "person":{"givenName":"%s","familyName":"%s"}}""".formatted(organization, name(i), name(i * 7)));
        }
        return seminar;
    }

    /** A name of its own for everybody. */
    private static String name(int number) {
        return IntStream.of(number / 100, number / 10 % 10, number % 10)
                .mapToObj(part -> new String[] {"สม", "ศรี", "วิ", "ชัย", "ปุ๋ย", "บุญ", "ทิพย์", "กิ่ง", "ฟ้า", "เพ็ญ"}
                        [part % 10])
                .collect(Collectors.joining());
    }

    private String made(String path, String body) throws IOException, InterruptedException {
        var request = request(bench.gateway(), path)
                .header("Content-Type", "application/json")
                .header("Idempotency-Key", "paper-" + path.hashCode() + "-" + body.hashCode())
                .POST(HttpRequest.BodyPublishers.ofString(body))
                .build();
        var answer = HTTP.send(request, HttpResponse.BodyHandlers.ofString(StandardCharsets.UTF_8));
        if (answer.statusCode() != 201) {
            throw new IllegalStateException(path + " answered " + answer.statusCode() + " " + answer.body());
        }
        return JSON.readTree(answer.body()).path("id").asText();
    }

    private String first(String path) throws IOException, InterruptedException {
        var answer = HTTP.send(request(bench.gateway(), path).build(), HttpResponse.BodyHandlers.ofString());
        return JSON.readTree(answer.body()).path("items").path(0).path("id").asText();
    }

    private HttpRequest.Builder request(URI address, String path) {
        return HttpRequest.newBuilder(address.resolve(path)).header("Authorization", "Bearer " + bench.token("author"));
    }
}
