package khrongkan.gateway.fleet;

import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicLong;

/**
 * Leaves an instance alone after some failures in a row. When it has rested, one request may try it; the others wait for
 * how that one fares, or for another rest should nobody ever tell.
 */
final class Breaker {

    private final int failureLimit;
    private final long restMillis;
    private final AtomicInteger failures = new AtomicInteger();
    private final AtomicLong restsUntil = new AtomicLong();

    Breaker(int failureLimit, long restMillis) {
        this.failureLimit = failureLimit;
        this.restMillis = restMillis;
    }

    /** Whether a request could go there now. */
    boolean lets(long now) {
        return failures.get() < failureLimit || now >= restsUntil.get();
    }

    /** Takes the right to go there; of many that try a rested instance at once, one gets it. */
    boolean pass(long now) {
        if (failures.get() < failureLimit) {
            return true;
        }
        long until = restsUntil.get();
        return now >= until && restsUntil.compareAndSet(until, now + restMillis);
    }

    void succeeded() {
        if (failures.get() != 0) {
            failures.set(0);
        }
    }

    void failed(long now) {
        if (failures.incrementAndGet() >= failureLimit) {
            restsUntil.set(now + restMillis);
        }
    }
}
