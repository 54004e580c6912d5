package khrongkan.local;

import java.net.URI;
import java.util.Map;

/**
 * The OpenID Connect issuer a stack believes.
 *
 * @param address where the services reach it
 * @param issuer the name it gives itself in tokens; another one where callers reach it elsewhere
 * @param client as which the services get their own tokens
 * @param secret of that client
 */
public record Identity(URI address, URI issuer, String client, String secret) {

    /** What a service is told of it. */
    Map<String, String> settings() {
        return Map.of(
                "QUARKUS_OIDC_AUTH_SERVER_URL", address.toString(),
                "QUARKUS_OIDC_TOKEN_ISSUER", issuer.toString(),
                "QUARKUS_OIDC_CLIENT_AUTH_SERVER_URL", address.toString(),
                "QUARKUS_OIDC_CLIENT_CLIENT_ID", client,
                "QUARKUS_OIDC_CLIENT_CREDENTIALS_SECRET", secret);
    }
}
