package khrongkan.kit.metric;

import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.Tags;
import io.quarkus.logging.Log;
import io.quarkus.narayana.jta.QuarkusTransaction;
import java.util.function.Supplier;
import java.util.function.ToDoubleFunction;
import org.jspecify.annotations.Nullable;

/** What one query answers. Asked when a scrape finds the last answer too old; not a number while it cannot be told. */
public final class Look<T> {

    private final MeterRegistry registry;
    private final Supplier<T> query;
    private final long keptNanos;
    private @Nullable T last;
    private long askedAt;
    private boolean asked;

    Look(MeterRegistry registry, Supplier<T> query, long keptNanos) {
        this.registry = registry;
        this.query = query;
        this.keptNanos = keptNanos;
    }

    /**
     * One figure out of it.
     *
     * @param name with dots; a unit is its last word
     */
    public Look<T> gauge(String name, String help, Tags tags, ToDoubleFunction<T> figure) {
        Gauge.builder(name, () -> {
                    var answer = now();
                    return answer == null ? Double.NaN : figure.applyAsDouble(answer);
                })
                .description(help)
                .tags(tags)
                .register(registry);
        return this;
    }

    /** The same without a label. */
    public Look<T> gauge(String name, String help, ToDoubleFunction<T> figure) {
        return gauge(name, help, Tags.empty(), figure);
    }

    private synchronized @Nullable T now() {
        long now = System.nanoTime();
        if (!asked || now - askedAt > keptNanos) {
            asked = true;
            askedAt = now;
            last = ask();
        }
        return last;
    }

    private @Nullable T ask() {
        try {
            return QuarkusTransaction.requiringNew().call(query::get);
        } catch (RuntimeException failed) {
            Log.warnf("a figure cannot be told: %s", failed.getClass().getName());
            return null;
        }
    }
}
