package khrongkan.gateway.limit;

import io.github.bucket4j.Bucket;
import java.util.concurrent.TimeUnit;

/** Counts the requests of one caller. */
public final class Meter {

    private final String name;
    private final String policy;
    private final Bucket bucket;

    Meter(String name, LimitConfig.Allowance allowance) {
        this.name = name;
        this.policy = "\"%s\";q=%d;w=%d"
                .formatted(
                        name, allowance.requests(), Math.max(1, allowance.per().toSeconds()));
        this.bucket = Bucket.builder()
                .addLimit(limit ->
                        limit.capacity(allowance.requests()).refillGreedy(allowance.requests(), allowance.per()))
                .build();
    }

    /**
     * What a request was told.
     *
     * @param allowed whether it may go on
     * @param policy the header {@code RateLimit-Policy}
     * @param left the header {@code RateLimit}
     * @param retryAfter seconds, when it may not
     */
    public record Reading(boolean allowed, String policy, String left, long retryAfter) {}

    /** Counts one request. */
    public Reading take() {
        var probe = bucket.tryConsumeAndReturnRemaining(1);
        var left = "\"" + name + "\";r=" + probe.getRemainingTokens() + ";t=" + seconds(probe.getNanosToWaitForReset());
        return new Reading(probe.isConsumed(), policy, left, Math.max(1, seconds(probe.getNanosToWaitForRefill())));
    }

    private static long seconds(long nanos) {
        return TimeUnit.NANOSECONDS.toSeconds(nanos + TimeUnit.SECONDS.toNanos(1) - 1);
    }
}
