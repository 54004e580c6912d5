package khrongkan.gateway;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import io.quarkus.oidc.AccessTokenCredential;
import io.quarkus.oidc.TenantIdentityProvider;
import io.quarkus.security.AuthenticationCompletionException;
import io.quarkus.security.AuthenticationFailedException;
import io.quarkus.security.identity.SecurityIdentity;
import io.vertx.core.Context;
import io.vertx.core.Vertx;
import jakarta.inject.Singleton;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import khrongkan.gateway.limit.Meter;
import khrongkan.gateway.limit.Meters;
import khrongkan.gateway.problem.Fault;
import khrongkan.gateway.route.GatewayConfig;
import org.eclipse.microprofile.jwt.JsonWebToken;
import org.jspecify.annotations.Nullable;

/**
 * Looks at signature, issuer, audience and times of a token, so that nothing else gets past the door. What was good is
 * remembered for a short while under its hash: a key that is withdrawn is noticed then at the latest, and every service
 * looks for itself.
 */
@Singleton
class TokenCheck {

    private static final int TOKENS_REMEMBERED = 50_000;

    /** A token that is good until a moment, and the meter of who holds it. */
    record Passport(long until, @Nullable Meter meter) {}

    /** The hash of a token: nobody finds the token in a dump of the memory by it. */
    private record Key(long a, long b, long c, long d) {}

    /** What becomes of the request. */
    interface Listener {

        void good(Passport passport);

        void bad(Fault fault);
    }

    private static final ThreadLocal<MessageDigest> SHA_256 = ThreadLocal.withInitial(() -> {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException everyJdkHasIt) {
            throw new IllegalStateException(everyJdkHasIt);
        }
    });

    private final TenantIdentityProvider identities;
    private final Meters meters;
    private final long rememberedMillis;
    private final Cache<Key, Passport> good = Caffeine.newBuilder()
            .maximumSize(TOKENS_REMEMBERED)
            .expireAfterWrite(1, TimeUnit.HOURS)
            .build();

    TokenCheck(TenantIdentityProvider identities, Meters meters, GatewayConfig config) {
        this.identities = identities;
        this.meters = meters;
        this.rememberedMillis = config.tokensRememberedFor().toMillis();
    }

    /** Tells the listener, at once or later, on the thread that asks. */
    void look(String token, Listener listener) {
        var key = key(token);
        var known = good.getIfPresent(key);
        if (known != null && System.currentTimeMillis() < known.until()) {
            listener.good(known);
            return;
        }
        var thread = Vertx.currentContext();
        identities
                .authenticate(new AccessTokenCredential(token))
                .subscribe()
                .with(
                        identity -> back(thread, listener, told -> admit(key, identity, told)),
                        failure -> back(thread, listener, told -> told.bad(fault(failure))));
    }

    private static void back(Context thread, Listener listener, Consumer<Listener> word) {
        if (Vertx.currentContext() == thread) {
            word.accept(listener);
        } else {
            thread.runOnContext(here -> word.accept(listener));
        }
    }

    private void admit(Key key, SecurityIdentity identity, Listener listener) {
        if (identity.isAnonymous() || !(identity.getPrincipal() instanceof JsonWebToken token)) {
            listener.bad(Fault.UNAUTHENTICATED);
            return;
        }
        long until = Math.min(
                System.currentTimeMillis() + rememberedMillis, TimeUnit.SECONDS.toMillis(token.getExpirationTime()));
        var passport = new Passport(until, meters.ofCaller(client(token), token.getSubject()));
        good.put(key, passport);
        listener.good(passport);
    }

    /** The client the token was given to: {@code azp} of OpenID Connect, or {@code client_id} of RFC 9068. */
    private static @Nullable String client(JsonWebToken token) {
        String party = token.getClaim("azp");
        return party == null ? token.getClaim("client_id") : party;
    }

    /** The issuer's keys may be needed while the issuer is away: that is not the token's fault. */
    private static Fault fault(Throwable failure) {
        boolean ofTheToken = failure instanceof AuthenticationFailedException
                || failure instanceof AuthenticationCompletionException;
        return ofTheToken ? Fault.UNAUTHENTICATED : Fault.SERVICE_UNAVAILABLE;
    }

    private static Key key(String token) {
        var hash = ByteBuffer.wrap(SHA_256.get().digest(token.getBytes(StandardCharsets.UTF_8)));
        return new Key(hash.getLong(), hash.getLong(), hash.getLong(), hash.getLong());
    }
}
