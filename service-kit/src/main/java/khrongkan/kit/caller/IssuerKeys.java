package khrongkan.kit.caller;

import io.quarkus.oidc.AccessTokenCredential;
import io.quarkus.oidc.TenantIdentityProvider;
import io.quarkus.scheduler.Scheduled;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;

/**
 * Has the keys of the issuer looked up again and again. Quarkus does so only for a token under a key it does not know;
 * a key that was withdrawn would be believed until such a one comes, or for ever.
 */
@ApplicationScoped
class IssuerKeys {

    /** Says that it was signed with a key that no issuer has; whom it names does not matter. */
    private static final AccessTokenCredential STRAY = new AccessTokenCredential(
            // {"alg":"RS256","typ":"JWT","kid":"none-such"} and {"sub":"nobody"}
            "eyJhbGciOiJSUzI1NiIsInR5cCI6IkpXVCIsImtpZCI6Im5vbmUtc3VjaCJ9.eyJzdWIiOiJub2JvZHkifQ.AA");

    private final TenantIdentityProvider identities;

    IssuerKeys(TenantIdentityProvider identities) {
        this.identities = identities;
    }

    /** While the issuer is away, the keys stay as they are. */
    @Scheduled(every = "${khrongkan.identity.keys-every}", delayed = "${khrongkan.identity.keys-every}")
    Uni<Void> lookUp() {
        return identities.authenticate(STRAY).replaceWithVoid().onFailure().recoverWithNull();
    }
}
