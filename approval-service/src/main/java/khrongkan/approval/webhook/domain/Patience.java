package khrongkan.approval.webhook.domain;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * How long it is tried to tell somebody something.
 *
 * @param delays before each further attempt
 * @param lasting how long an endpoint may fail without a success between before it is switched off
 * @param longestRest of an endpoint that fails, in which none of its deliveries is tried
 */
public record Patience(List<Duration> delays, Duration lasting, Duration longestRest) {

    /** The most that is added to a delay by chance, so that what failed together does not come back together. */
    private static final double JITTER = 0.2;

    private static final int DOUBLINGS = 20;

    public Patience {
        delays = List.copyOf(delays);
    }

    /**
     * When to try again after so many failed attempts; never where all were made.
     *
     * @param chance from 0 to 1
     */
    public Optional<Instant> next(int failed, Instant now, double chance) {
        if (failed > delays.size()) {
            return Optional.empty();
        }
        double nanos = delays.get(failed - 1).toNanos() * (1 + JITTER * chance);
        return Optional.of(now.plusNanos((long) nanos));
    }

    /** Until when an endpoint is left alone that failed so many times one after another. */
    public Instant rest(int failures, Instant now) {
        var doubled = Duration.ofSeconds(1L << Math.min(failures - 1, DOUBLINGS));
        return now.plus(doubled.compareTo(longestRest) < 0 ? doubled : longestRest);
    }

    /** Whether an endpoint that fails since then has failed for long enough. */
    public boolean exhausted(Instant failingSince, Instant now) {
        return !now.isBefore(failingSince.plus(lasting));
    }
}
