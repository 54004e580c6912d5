package khrongkan.gateway;

import io.quarkus.security.AuthenticationCompletionException;
import io.quarkus.security.AuthenticationFailedException;
import io.quarkus.security.identity.IdentityProviderManager;
import io.quarkus.vertx.http.runtime.security.QuarkusHttpUser;
import io.vertx.core.Future;
import io.vertx.core.Promise;
import io.vertx.core.Vertx;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.function.BiConsumer;
import org.jspecify.annotations.Nullable;

/** Looks at signature, issuer, audience and expiry of a token, so that nothing else gets past the door. */
@ApplicationScoped
class TokenCheck {

    /** How a token was found. */
    enum Verdict {
        GOOD,
        BAD,
        /** The issuer's keys are needed, and the issuer is away. */
        UNKNOWN
    }

    private final IdentityProviderManager identities;

    TokenCheck(IdentityProviderManager identities) {
        this.identities = identities;
    }

    /** The verdict, given on the request's own thread. */
    Future<Verdict> of(RoutingContext context) {
        // The door answers, not the framework.
        BiConsumer<RoutingContext, Throwable> silent = (request, failure) -> {};
        context.put(QuarkusHttpUser.AUTH_FAILURE_HANDLER, silent);
        var thread = Vertx.currentContext();
        var verdict = Promise.<Verdict>promise();
        QuarkusHttpUser.getSecurityIdentity(context, identities)
                .map(caller -> caller.isAnonymous() ? Verdict.BAD : Verdict.GOOD)
                .onFailure(TokenCheck::isTheTokensFault)
                .recoverWithItem(Verdict.BAD)
                .onFailure()
                .recoverWithItem(Verdict.UNKNOWN)
                .subscribe()
                .with(found -> {
                    if (Vertx.currentContext() == thread) {
                        verdict.complete(found);
                    } else {
                        thread.runOnContext(back -> verdict.complete(found));
                    }
                });
        return verdict.future();
    }

    static boolean isTheTokensFault(@Nullable Throwable failure) {
        return failure instanceof AuthenticationFailedException || failure instanceof AuthenticationCompletionException;
    }
}
