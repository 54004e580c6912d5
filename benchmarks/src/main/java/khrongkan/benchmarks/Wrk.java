package khrongkan.benchmarks;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** The load of wrk, which must be installed: each request with the next of some tokens, at full speed or with pauses. */
final class Wrk implements AutoCloseable {

    private static final Pattern TOLD = Pattern.compile("TOLD (\\d+) (\\d+) (\\d+) (\\d+) (\\d+) (\\d+) (\\d+)");

    /**
     * What one run found.
     *
     * @param perSecond good answers
     * @param refusedPerSecond answers that are none of 2xx and 3xx
     * @param median of all answers, in milliseconds
     * @param slow the time that one of a hundred exceeds
     * @param broken connections that failed or waited too long
     */
    record Result(double perSecond, double refusedPerSecond, double median, double slow, long requests, long broken) {}

    private final Path script;

    /** Sends these tokens in turn; none when there are none. */
    Wrk(List<String> tokens, double pauseMillis) throws IOException {
        script = Files.createTempFile("gateway", ".lua");
        var all = tokens.stream().map(token -> "\"" + token + "\"").collect(Collectors.joining(",\n"));
        Files.writeString(script, """
            local tokens = {%s}
            local requests = {}
            local turn = 0
            function init(args)
              for i, token in ipairs(tokens) do
                requests[i] = wrk.format("GET", nil, {["Authorization"] = "Bearer " .. token})
              end
              if #requests == 0 then requests[1] = wrk.format("GET") end
              math.randomseed(os.time())
            end
            function request()
              turn = turn %% #requests + 1
              return requests[turn]
            end
            %s
            function done(summary, latency, requests)
              local e = summary.errors
              io.write(string.format("TOLD %%d %%d %%d %%d %%d %%d %%d\\n", summary.duration, summary.requests, e.status,
                latency:percentile(50), latency:percentile(99), e.connect + e.read + e.write, e.timeout))
            end
            """.formatted(all, pause(pauseMillis)));
    }

    private static String pause(double millis) {
        return millis == 0
                ? ""
                : String.format(Locale.ROOT, "function delay() return math.random() * %f end", 2 * millis);
    }

    Result run(String address, int connections, int seconds) throws IOException, InterruptedException {
        var said = Load.said(
                List.of("wrk", "-t1", "-c" + connections, "-d" + seconds + "s", "-s", script.toString(), address));
        var told = TOLD.matcher(said);
        if (!told.find()) {
            throw new IllegalStateException("wrk said: " + said);
        }
        double took = number(told.group(1)) / 1e6;
        long requests = number(told.group(2));
        long refused = number(told.group(3));
        return new Result(
                (requests - refused) / took,
                refused / took,
                number(told.group(4)) / 1e3,
                number(told.group(5)) / 1e3,
                requests,
                number(told.group(6)) + number(told.group(7)));
    }

    private static long number(String digits) {
        return Long.parseLong(digits);
    }

    @Override
    public void close() throws IOException {
        Files.delete(script);
    }
}
