package khrongkan.gateway.fleet;

import java.util.concurrent.atomic.AtomicInteger;

/** Lets a share of the requests be tried again, so that a service in distress is not asked twice as much. */
public final class RetryBudget {

    /** A request earns a fifth of a second try. */
    private static final int PRICE = 5;

    private static final int MOST = 100 * PRICE;

    private final AtomicInteger earned = new AtomicInteger(MOST);

    /** A request goes out for the first time. */
    public void earn() {
        if (earned.get() < MOST) {
            earned.incrementAndGet();
        }
    }

    /** Whether one may be tried again. */
    public boolean spend() {
        int left = earned.get();
        while (left >= PRICE) {
            if (earned.compareAndSet(left, left - PRICE)) {
                return true;
            }
            left = earned.get();
        }
        return false;
    }
}
