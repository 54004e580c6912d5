package khrongkan.kit.health;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.oidc.AccessTokenCredential;
import io.quarkus.oidc.OIDCException;
import io.quarkus.oidc.TenantIdentityProvider;
import io.quarkus.security.AuthenticationFailedException;
import io.quarkus.security.identity.SecurityIdentity;
import io.smallrye.mutiny.Uni;
import java.util.concurrent.atomic.AtomicInteger;
import org.eclipse.microprofile.health.HealthCheckResponse.Status;
import org.junit.jupiter.api.Test;

class IssuerKnownTest {

    private static final class Issuer implements TenantIdentityProvider {

        private final AtomicInteger asked = new AtomicInteger();
        private RuntimeException answer = new OIDCException("away");

        @Override
        public Uni<SecurityIdentity> authenticate(AccessTokenCredential token) {
            asked.incrementAndGet();
            return Uni.createFrom().failure(answer);
        }
    }

    private final Issuer issuer = new Issuer();
    private final IssuerKnown check = new IssuerKnown(issuer);

    @Test
    void nobody_is_ready_who_never_reached_the_issuer() {
        assertThat(check.call().getStatus()).isEqualTo(Status.DOWN);
        assertThat(check.call().getStatus()).isEqualTo(Status.DOWN);
        assertThat(issuer.asked).hasValue(2);
    }

    @Test
    void whoever_reached_it_once_stays_ready_without_asking_again() {
        issuer.answer = new AuthenticationFailedException();
        assertThat(check.call().getStatus()).isEqualTo(Status.UP);
        issuer.answer = new OIDCException("away");
        assertThat(check.call().getStatus()).isEqualTo(Status.UP);
        assertThat(issuer.asked).hasValue(1);
    }
}
