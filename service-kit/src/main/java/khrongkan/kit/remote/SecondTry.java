package khrongkan.kit.remote;

import jakarta.ws.rs.ProcessingException;
import jakarta.ws.rs.WebApplicationException;
import java.util.concurrent.ThreadLocalRandom;
import java.util.concurrent.TimeoutException;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.LongAdder;
import java.util.concurrent.locks.LockSupport;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * Asks another service once more, another process of it where there is one, when it could not be reached, broke off or said
 * that it cannot answer now. Only for what may be asked twice. The pause is a matter of chance, so that not all ask at the
 * same moment, and only a fifth of the questions have a second try, so that a service in distress is not asked twice as much.
 */
public final class SecondTry {

    private static final int UNAVAILABLE = 503;
    private static final int PRICE = 5;
    private static final int MOST = 50 * PRICE;
    private static final long SHORTEST_NANOS = 20_000_000;
    private static final long LONGEST_NANOS = 120_000_000;

    private static final SecondTry OF_ALL = new SecondTry();

    private final AtomicInteger earned = new AtomicInteger(MOST);
    private final LongAdder repeated = new LongAdder();
    private final LongAdder refused = new LongAdder();

    SecondTry() {}

    /** The answer, or the failure of the second try. */
    public static <T> T of(Supplier<T> question) {
        return OF_ALL.ask(question);
    }

    static SecondTry ofAll() {
        return OF_ALL;
    }

    /** How many were asked twice. */
    double repeated() {
        return repeated.sum();
    }

    /** How many were not, for all that could have been. */
    double refused() {
        return refused.sum();
    }

    <T> T ask(Supplier<T> question) {
        earned.updateAndGet(points -> Math.min(MOST, points + 1));
        ChooseInstance.question();
        try {
            return question.get();
        } catch (ProcessingException | WebApplicationException failure) {
            if (!isPassing(failure)) {
                throw failure;
            }
            ChooseInstance.noAnswer();
            if (!spend()) {
                refused.increment();
                throw failure;
            }
            repeated.increment();
            LockSupport.parkNanos(ThreadLocalRandom.current().nextLong(SHORTEST_NANOS, LONGEST_NANOS));
            return question.get();
        } finally {
            ChooseInstance.answered();
        }
    }

    /** Who did not answer in time has had his time; asking again would double it. */
    private static boolean isPassing(RuntimeException failure) {
        if (failure instanceof WebApplicationException refused) {
            return refused.getResponse().getStatus() == UNAVAILABLE;
        }
        for (@Nullable Throwable cause = failure; cause != null; cause = cause.getCause()) {
            if (cause instanceof TimeoutException) {
                return false;
            }
        }
        return true;
    }

    private boolean spend() {
        return earned.getAndUpdate(points -> points >= PRICE ? points - PRICE : points) >= PRICE;
    }
}
