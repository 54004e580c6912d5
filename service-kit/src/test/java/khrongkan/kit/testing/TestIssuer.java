package khrongkan.kit.testing;

import com.sun.net.httpserver.HttpServer;
import io.quarkus.test.common.QuarkusTestResourceLifecycleManager;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.NoSuchAlgorithmException;
import java.security.interfaces.RSAPublicKey;
import java.util.Base64;
import java.util.Map;

/** An OpenID Connect issuer over HTTP, as far as a resource server needs one; {@link Tokens} signs with its key. */
public class TestIssuer implements QuarkusTestResourceLifecycleManager {

    static final String ISSUER = "quarkus.oidc.auth-server-url";
    static final String SIGNING_KEY = "khrongkan.test.signing-key";
    static final String KEY_ID = "test-key";

    private HttpServer server;

    @Override
    public Map<String, String> start() {
        var keys = keys();
        try {
            server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        } catch (IOException taken) {
            throw new UncheckedIOException(taken);
        }
        var issuer = "http://localhost:" + server.getAddress().getPort();
        serve("/.well-known/openid-configuration", """
                {"issuer":"%1$s","jwks_uri":"%1$s/jwks","token_endpoint":"%1$s/token"}""".formatted(issuer));
        serve("/jwks", jwks((RSAPublicKey) keys.getPublic()));
        serve("/token", """
                {"access_token":"%s","token_type":"Bearer","expires_in":600}""".formatted(Tokens.signed(issuer, keys.getPrivate(), Tokens.claimsOfTheService())));
        server.start();
        return Map.of(
                ISSUER,
                issuer,
                "quarkus.oidc-client.auth-server-url",
                issuer,
                "quarkus.oidc-client.client-id",
                "service",
                "quarkus.oidc-client.credentials.secret",
                "secret-of-the-tests",
                SIGNING_KEY,
                Base64.getEncoder().encodeToString(keys.getPrivate().getEncoded()));
    }

    /** Called before each answer: who is slow is slow here. */
    protected void consider() {}

    @Override
    public void stop() {
        if (server != null) {
            server.stop(0);
        }
    }

    private void serve(String path, String body) {
        var bytes = body.getBytes(StandardCharsets.UTF_8);
        server.createContext(path, call -> {
            consider();
            call.getResponseHeaders().add("Content-Type", "application/json");
            call.sendResponseHeaders(200, bytes.length);
            call.getResponseBody().write(bytes);
            call.close();
        });
    }

    private static String jwks(RSAPublicKey key) {
        return """
                {"keys":[{"kty":"RSA","use":"sig","alg":"RS256","kid":"%s","n":"%s","e":"%s"}]}""".formatted(
                        KEY_ID,
                        url(key.getModulus().toByteArray()),
                        url(key.getPublicExponent().toByteArray()));
    }

    private static String url(byte[] number) {
        int from = number[0] == 0 ? 1 : 0; // the sign byte of BigInteger is no part of the number
        var unsigned = java.util.Arrays.copyOfRange(number, from, number.length);
        return Base64.getUrlEncoder().withoutPadding().encodeToString(unsigned);
    }

    private static KeyPair keys() {
        try {
            var generator = KeyPairGenerator.getInstance("RSA");
            generator.initialize(2048);
            return generator.generateKeyPair();
        } catch (NoSuchAlgorithmException everyJdkHasIt) {
            throw new IllegalStateException(everyJdkHasIt);
        }
    }
}
