package khrongkan.local;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.jwk.RSAKey;
import com.nimbusds.jose.jwk.gen.RSAKeyGenerator;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import no.nav.security.mock.oauth2.MockOAuth2Server;
import no.nav.security.mock.oauth2.OAuth2Config;
import no.nav.security.mock.oauth2.token.DefaultOAuth2TokenCallback;

/** The local OpenID Connect issuer, which knows the demo users. Real systems use Keycloak or the ministry's own. */
final class Issuer implements AutoCloseable {

    private static final String ID = "khrongkan";
    private static final String KEY_PLACE = "\"SIGNING_KEY\"";

    private final MockOAuth2Server server;

    private Issuer(MockOAuth2Server server) {
        this.server = server;
    }

    static Issuer start(DataFolder data) {
        var key = signingKey(data.folder("keys").resolve("issuer.jwk"));
        var server = new MockOAuth2Server(OAuth2Config.Companion.fromJson(users().replace(KEY_PLACE, quoted(key))));
        server.start(InetAddress.getLoopbackAddress(), 0);
        return new Issuer(server);
    }

    /** Kept with the data, so that a token outlives a restart, and known to nobody else. */
    private static String signingKey(Path file) {
        return Secrets.kept(file, () -> {
            try {
                RSAKey key = new RSAKeyGenerator(2048).keyID(ID).generate();
                return key.toJSONString();
            } catch (JOSEException everyJdkHasRsa) {
                throw new IllegalStateException(everyJdkHasRsa);
            }
        });
    }

    private static String quoted(String json) {
        return '"' + json.replace("\\", "\\\\").replace("\"", "\\\"") + '"';
    }

    private static String users() {
        try (InputStream users = Issuer.class.getResourceAsStream("/users.json")) {
            return new String(Objects.requireNonNull(users).readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException missing) {
            throw new UncheckedIOException(missing);
        }
    }

    String address() {
        return server.issuerUrl(ID).toString();
    }

    /** As the services see it. */
    Identity identity() {
        var here = URI.create(address());
        return new Identity(here, here, "khrongkan-services", "known-to-this-machine-only");
    }

    /** A token that says just this, for tests of what a token may say; a negative validity makes an expired one. */
    String token(String subject, Map<String, Object> claims, Duration validity) {
        var callback =
                new DefaultOAuth2TokenCallback(ID, subject, "JWT", List.of("khrongkan"), claims, validity.toSeconds());
        return server.issueToken(ID, "tests", callback).serialize();
    }

    @Override
    public void close() {
        server.shutdown();
    }
}
