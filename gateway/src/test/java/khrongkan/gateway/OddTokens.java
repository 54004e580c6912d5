package khrongkan.gateway;

import io.smallrye.jwt.build.Jwt;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.KeyFactory;
import java.security.PrivateKey;
import java.security.spec.PKCS8EncodedKeySpec;
import java.util.Base64;
import java.util.Set;
import org.eclipse.microprofile.config.ConfigProvider;

/** Tokens under the right key that are not for us. */
final class OddTokens {

    private OddTokens() {}

    static String forAnotherAudience() {
        return Jwt.subject("author")
                .issuer(setting("quarkus.oidc.auth-server-url"))
                .audience("elsewhere")
                .groups(Set.of("officer"))
                .expiresIn(600)
                .jws()
                .keyId("test-key")
                .sign(key());
    }

    static String ofAnotherIssuer() {
        return Jwt.subject("author")
                .issuer("http://elsewhere.example")
                .audience("khrongkan")
                .expiresIn(600)
                .jws()
                .keyId("test-key")
                .sign(key());
    }

    static String unsigned() {
        var claims = "{\"sub\":\"author\",\"aud\":\"khrongkan\",\"exp\":4102444800,\"iss\":\"%s\"}"
                .formatted(setting("quarkus.oidc.auth-server-url"));
        return url("{\"alg\":\"none\"}") + "." + url(claims) + ".";
    }

    private static String url(String text) {
        return Base64.getUrlEncoder().withoutPadding().encodeToString(text.getBytes(StandardCharsets.UTF_8));
    }

    private static PrivateKey key() {
        try {
            var encoded = Base64.getDecoder().decode(setting("khrongkan.test.signing-key"));
            return KeyFactory.getInstance("RSA").generatePrivate(new PKCS8EncodedKeySpec(encoded));
        } catch (GeneralSecurityException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    private static String setting(String name) {
        return ConfigProvider.getConfig().getValue(name, String.class);
    }
}
