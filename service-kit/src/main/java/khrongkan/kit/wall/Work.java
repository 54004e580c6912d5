package khrongkan.kit.wall;

import io.quarkus.arc.Arc;
import io.quarkus.security.AuthenticationFailedException;
import io.quarkus.security.identity.SecurityIdentity;
import io.quarkus.vertx.http.runtime.CurrentVertxRequest;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.function.Supplier;
import khrongkan.kit.caller.Callers;
import khrongkan.kit.refusal.Refusal;
import org.jspecify.annotations.Nullable;

/** Knows whose work this thread is doing: what was said, else the caller's, else the system's own. */
@ApplicationScoped
class Work {

    private static final ThreadLocal<@Nullable Reach> SAID = new ThreadLocal<>();

    private final CurrentVertxRequest request;
    private final SecurityIdentity identity;
    private final Callers callers;

    Work(CurrentVertxRequest request, SecurityIdentity identity, Callers callers) {
        this.request = request;
        this.identity = identity;
        this.callers = callers;
    }

    Reach reach() {
        var said = SAID.get();
        if (said != null) {
            return said;
        }
        return isOfRequest() ? ofCaller() : Reach.ALL;
    }

    /** Does work that reaches as far as this, whoever called. */
    <T> T reaching(Reach reach, Supplier<T> work) {
        var before = SAID.get();
        SAID.set(reach);
        try {
            return work.get();
        } finally {
            if (before == null) {
                SAID.remove();
            } else {
                SAID.set(before);
            }
        }
    }

    private boolean isOfRequest() {
        return Arc.container().requestContext().isActive() && request.getCurrent() != null;
    }

    private Reach ofCaller() {
        try {
            return identity.isAnonymous() ? Reach.NONE : Reach.of(callers.current());
        } catch (AuthenticationFailedException | Refusal unknown) {
            return Reach.NONE;
        }
    }
}
