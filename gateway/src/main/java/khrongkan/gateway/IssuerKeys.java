package khrongkan.gateway;

import io.quarkus.oidc.AccessTokenCredential;
import io.quarkus.oidc.TenantIdentityProvider;
import io.quarkus.runtime.StartupEvent;
import io.vertx.core.Vertx;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Singleton;
import khrongkan.gateway.route.GatewayConfig;

/**
 * Has the keys of the issuer looked up again and again, as the kit does in each service: otherwise one that was
 * withdrawn would be believed until a token comes under a key that is not known yet.
 */
@Singleton
class IssuerKeys {

    /** Says that it was signed with a key that no issuer has; whom it names does not matter. */
    private static final AccessTokenCredential STRAY = new AccessTokenCredential(
            // {"alg":"RS256","typ":"JWT","kid":"none-such"} and {"sub":"nobody"}
            "eyJhbGciOiJSUzI1NiIsInR5cCI6IkpXVCIsImtpZCI6Im5vbmUtc3VjaCJ9.eyJzdWIiOiJub2JvZHkifQ.AA");

    private final TenantIdentityProvider identities;

    IssuerKeys(TenantIdentityProvider identities) {
        this.identities = identities;
    }

    void begin(@Observes StartupEvent started, Vertx vertx, GatewayConfig config) {
        vertx.setPeriodic(config.keysEvery().toMillis(), tick -> lookUp());
    }

    /** It is refused in any case; while the issuer is away, the keys stay as they are. */
    private void lookUp() {
        identities.authenticate(STRAY).subscribe().with(nobody -> {}, refused -> {});
    }
}
