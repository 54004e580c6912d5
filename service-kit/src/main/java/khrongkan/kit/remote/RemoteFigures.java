package khrongkan.kit.remote;

import io.micrometer.core.instrument.FunctionCounter;
import io.micrometer.core.instrument.MeterRegistry;
import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;

/** Tells how often another service was asked once more. */
@ApplicationScoped
class RemoteFigures {

    void tell(@Observes StartupEvent started, MeterRegistry registry) {
        FunctionCounter.builder("khrongkan.remote.retries", SecondTry.ofAll(), SecondTry::repeated)
                .description("Questions to other services that were asked a second time.")
                .register(registry);
        FunctionCounter.builder("khrongkan.remote.retries.refused", SecondTry.ofAll(), SecondTry::refused)
                .description("Questions that had no second try, because a fifth of all had one already.")
                .register(registry);
    }
}
