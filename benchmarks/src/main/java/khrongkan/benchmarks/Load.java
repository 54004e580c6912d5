package khrongkan.benchmarks;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/**
 * What wrk, which must be installed, reached under its load.
 *
 * @param requests how many it sent
 * @param rate answers of success in a second
 */
record Load(double requests, double rate) {

    private static final Pattern REQUESTS = Pattern.compile("([0-9]+) requests in");
    private static final Pattern RATE = Pattern.compile("Requests/sec: +([0-9.]+)");
    private static final Pattern REFUSED = Pattern.compile("Non-2xx or 3xx responses: +([0-9]+)");

    /** Where wrk ends one round it breaks off requests, and the next may meet their broken connections. */
    private static final double REFUSED_AT_MOST = 0.02;

    /**
     * Runs it from one thread.
     *
     * @throws IllegalStateException where more than a few answers were no success
     */
    static Load wrk(String... arguments) throws IOException, InterruptedException {
        List<String> command = new ArrayList<>(List.of("wrk", "-t1"));
        command.addAll(List.of(arguments));
        var said = said(command);
        double requests = number(REQUESTS, said);
        double refused = number(REFUSED, said) / requests;
        if (!(refused <= REFUSED_AT_MOST)) {
            throw new IllegalStateException("wrk said: " + said);
        }
        return new Load(requests, number(RATE, said) * (1 - refused));
    }

    /** What a program said that ended well. */
    static String said(List<String> command) throws IOException, InterruptedException {
        var running = new ProcessBuilder(command).redirectErrorStream(true).start();
        var said = new String(running.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        if (running.waitFor() != 0) {
            throw new IllegalStateException(command.get(0) + " said: " + said);
        }
        return said;
    }

    /** The number a program said, 0 where it did not say one. */
    static double number(Pattern pattern, String said) {
        var found = pattern.matcher(said);
        return found.find() ? Double.parseDouble(found.group(1)) : 0;
    }
}
