package khrongkan.kit.metric;

import io.micrometer.core.instrument.MeterRegistry;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.util.function.Supplier;
import khrongkan.kit.wall.Wall;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** Makes gauges of what a query answers, for the trade's own figures: they are true for the database, not for the instance. */
@ApplicationScoped
public class Figures {

    private final MeterRegistry registry;
    private final Wall wall;
    private final Duration kept;
    private final Duration keptLong;

    Figures(
            MeterRegistry registry,
            Wall wall,
            @ConfigProperty(name = "khrongkan.metrics.every") Duration kept,
            @ConfigProperty(name = "khrongkan.metrics.rarely") Duration keptLong) {
        this.registry = registry;
        this.wall = wall;
        this.kept = kept;
        this.keptLong = keptLong;
    }

    /** A query over all offices of which several figures may be made; it is asked in a transaction of its own. */
    public <T> Look<T> of(Supplier<T> query) {
        return new Look<>(registry, () -> wall.everywhere(query), kept.toNanos());
    }

    /** The same for what is much to count and changes slowly. */
    public <T> Look<T> rarely(Supplier<T> query) {
        return new Look<>(registry, () -> wall.everywhere(query), keptLong.toNanos());
    }
}
