package khrongkan.approval.testing;

import jakarta.annotation.Priority;
import jakarta.enterprise.inject.Alternative;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;

/** The clock of the service under test; a test may look at a later day, and comes back. */
public class TestClock extends Clock {

    private static volatile Duration ahead = Duration.ZERO;

    /** Runs something as if it were so much later. */
    public static void later(Duration by, Runnable test) {
        ahead = by;
        try {
            test.run();
        } finally {
            ahead = Duration.ZERO;
        }
    }

    @Produces
    @Singleton
    @Alternative
    @Priority(1)
    static Clock clock() {
        return new TestClock();
    }

    @Override
    public ZoneId getZone() {
        return ZoneOffset.UTC;
    }

    @Override
    public Clock withZone(ZoneId zone) {
        throw new UnsupportedOperationException();
    }

    @Override
    public Instant instant() {
        return Instant.now().plus(ahead);
    }
}
