package khrongkan.kit.health;

import io.quarkus.oidc.AccessTokenCredential;
import io.quarkus.oidc.TenantIdentityProvider;
import io.quarkus.security.AuthenticationFailedException;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import org.eclipse.microprofile.health.HealthCheck;
import org.eclipse.microprofile.health.HealthCheckResponse;
import org.eclipse.microprofile.health.Readiness;

/**
 * Whether tokens can be judged here: not before the keys of the issuer have been fetched once. Asking has them fetched.
 * An issuer that goes away later leaves a service ready, as it still knows the keys.
 */
@Readiness
@ApplicationScoped
class IssuerKnown implements HealthCheck {

    /** Looks like a token and is none: whoever refuses it has something to judge by. */
    private static final String NO_TOKEN = "eyJhbGciOiJFUzI1NiJ9.e30.AA";

    private static final Duration PATIENCE = Duration.ofSeconds(2);

    private final TenantIdentityProvider identities;
    private volatile boolean known;

    IssuerKnown(TenantIdentityProvider identities) {
        this.identities = identities;
    }

    @Override
    public HealthCheckResponse call() {
        known = known || isKnown();
        return HealthCheckResponse.named("Keys of the issuer").status(known).build();
    }

    private boolean isKnown() {
        try {
            identities.authenticate(new AccessTokenCredential(NO_TOKEN)).await().atMost(PATIENCE);
            return false;
        } catch (AuthenticationFailedException judged) {
            return true;
        } catch (RuntimeException away) {
            return false;
        }
    }
}
