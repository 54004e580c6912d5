package khrongkan.kit.audit;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.UUID;
import khrongkan.kit.caller.Origin;
import khrongkan.kit.trace.Trace;
import org.jspecify.annotations.Nullable;

/** Notes what a request did. */
@ApplicationScoped
class Entries {

    private final Clock clock;

    Entries(Clock clock) {
        this.clock = clock;
    }

    Noted of(
            Operation operation,
            Origin origin,
            Trace trace,
            List<UUID> resources,
            int status,
            @Nullable String code,
            boolean changed) {
        return new Noted(
                clock.instant().truncatedTo(ChronoUnit.MILLIS),
                origin.subject(),
                origin.client(),
                origin.via(),
                origin.office(),
                origin.endUser(),
                trace.requestId(),
                trace.caseReference(),
                operation.method(),
                operation.path(),
                resources,
                status,
                code,
                changed);
    }
}
