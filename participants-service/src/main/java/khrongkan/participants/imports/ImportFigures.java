package khrongkan.participants.imports;

import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import io.quarkus.runtime.Startup;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.concurrent.atomic.AtomicInteger;

/** Tells the operator how many files are being taken in by this instance. */
@Startup
@ApplicationScoped
class ImportFigures {

    private final AtomicInteger running = new AtomicInteger();

    ImportFigures(MeterRegistry registry) {
        Gauge.builder("khrongkan.imports.running", running, AtomicInteger::get)
                .description("Files that are being taken in.")
                .register(registry);
    }

    void begun() {
        running.incrementAndGet();
    }

    void ended() {
        running.decrementAndGet();
    }
}
