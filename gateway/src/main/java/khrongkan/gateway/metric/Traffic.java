package khrongkan.gateway.metric;

import java.util.Arrays;
import java.util.concurrent.atomic.LongAdder;

/** The requests of one service: what was answered and how long it took. Counting one costs some tens of nanoseconds. */
public final class Traffic {

    private static final int CLASSES = 5;
    private static final double NANOS = 1e9;

    /** Upper bounds in nanoseconds; the last bucket has none. */
    private static final long[] BOUNDS = {
        1_000_000,
        2_500_000,
        5_000_000,
        10_000_000,
        25_000_000,
        50_000_000,
        100_000_000,
        250_000_000,
        500_000_000,
        1_000_000_000,
        2_500_000_000L,
        5_000_000_000L,
        10_000_000_000L,
        30_000_000_000L
    };

    private final LongAdder[] answers = adders(CLASSES);
    private final LongAdder[] durations = adders(BOUNDS.length + 1);
    private final LongAdder nanos = new LongAdder();
    private final LongAdder abandoned = new LongAdder();
    private final LongAdder repeated = new LongAdder();

    /** A request has been answered, by the service or in its place. */
    public void answered(int status, long took) {
        answers[Math.min(CLASSES, Math.max(1, status / 100)) - 1].increment();
        durations[bucket(took)].increment();
        nanos.add(took);
    }

    /** A stream has ended as it may; how long somebody listened says nothing. */
    public void heard(int status) {
        answers[Math.min(CLASSES, Math.max(1, status / 100)) - 1].increment();
    }

    /** The connection of the caller was closed before the answer was whole. */
    public void abandoned() {
        abandoned.increment();
    }

    /** A read was sent to an instance once more. */
    public void repeated() {
        repeated.increment();
    }

    private static int bucket(long took) {
        int bucket = 0;
        while (bucket < BOUNDS.length && took > BOUNDS[bucket]) {
            bucket++;
        }
        return bucket;
    }

    /** How many were answered, by class of status. */
    public void tellAnswers(Exposition out, String service) {
        for (int i = 0; i < CLASSES; i++) {
            out.line("khrongkan_gateway_requests_total", answers[i].sum(), "service", service, "status", i + 1 + "xx");
        }
    }

    /** How many answers did not get to their end. */
    public void tellAbandoned(Exposition out, String service) {
        out.line("khrongkan_gateway_requests_abandoned_total", abandoned.sum(), "service", service);
    }

    /** How many were sent once more. */
    public void tellRepeated(Exposition out, String service) {
        out.line("khrongkan_gateway_retries_total", repeated.sum(), "service", service);
    }

    /** How long they took. */
    public void tellDurations(Exposition out, String service) {
        var name = "khrongkan_gateway_request_duration_seconds";
        long upTo = 0;
        for (int i = 0; i < BOUNDS.length; i++) {
            upTo += durations[i].sum();
            out.line(name + "_bucket", upTo, "service", service, "le", String.valueOf(BOUNDS[i] / NANOS));
        }
        upTo += durations[BOUNDS.length].sum();
        out.line(name + "_bucket", upTo, "service", service, "le", "+Inf");
        out.line(name + "_sum", nanos.sum() / NANOS, "service", service);
        out.line(name + "_count", upTo, "service", service);
    }

    private static LongAdder[] adders(int count) {
        var all = new LongAdder[count];
        Arrays.setAll(all, i -> new LongAdder());
        return all;
    }
}
