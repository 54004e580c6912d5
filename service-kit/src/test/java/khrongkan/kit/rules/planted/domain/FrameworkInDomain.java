package khrongkan.kit.rules.planted.domain;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;

/** Breaks two rules: a domain type that knows a framework and asks for the time. */
@ApplicationScoped
class FrameworkInDomain {

    Instant now() {
        return Instant.now();
    }
}
