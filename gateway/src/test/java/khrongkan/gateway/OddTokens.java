package khrongkan.gateway;

import io.smallrye.jwt.build.Jwt;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.KeyFactory;
import java.security.PrivateKey;
import java.security.interfaces.RSAPrivateCrtKey;
import java.security.spec.PKCS8EncodedKeySpec;
import java.security.spec.RSAPublicKeySpec;
import java.time.Instant;
import java.util.Base64;
import java.util.Set;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
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

    /** One of a machine client: the client is named, the subject is its account. */
    static String ofClient(String client, String subject) {
        return Jwt.subject(subject)
                .claim("azp", client)
                .issuer(setting("quarkus.oidc.auth-server-url"))
                .audience("khrongkan")
                .groups(Set.of("system"))
                .expiresIn(600)
                .jws()
                .keyId("test-key")
                .sign(key());
    }

    /** One that becomes good in an hour. */
    static String notYet() {
        return Jwt.subject("author")
                .claim("nbf", Instant.now().plusSeconds(3600).getEpochSecond())
                .issuer(setting("quarkus.oidc.auth-server-url"))
                .audience("khrongkan")
                .expiresIn(7200)
                .jws()
                .keyId("test-key")
                .sign(key());
    }

    /** One signed by a secret that everybody knows: the public key, taken for the secret of another algorithm. */
    static String signedByThePublicKey(String encoding) {
        try {
            var pair = (RSAPrivateCrtKey) key();
            var shared = KeyFactory.getInstance("RSA")
                    .generatePublic(new RSAPublicKeySpec(pair.getModulus(), pair.getPublicExponent()));
            var pem = "-----BEGIN PUBLIC KEY-----\n"
                    + Base64.getMimeEncoder(64, new byte[] {'\n'}).encodeToString(shared.getEncoded())
                    + "\n-----END PUBLIC KEY-----\n";
            var secret = encoding.equals("PEM") ? pem.getBytes(StandardCharsets.UTF_8) : shared.getEncoded();
            var content = url("{\"alg\":\"HS256\",\"typ\":\"JWT\",\"kid\":\"test-key\"}") + "." + url(claims());
            var mac = Mac.getInstance("HmacSHA256");
            mac.init(new SecretKeySpec(secret, "HmacSHA256"));
            var signature = mac.doFinal(content.getBytes(StandardCharsets.UTF_8));
            return content + "." + Base64.getUrlEncoder().withoutPadding().encodeToString(signature);
        } catch (GeneralSecurityException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    /** A good one without its signature, or with its claims changed afterwards. */
    static String tampered(String token, boolean signed) {
        var parts = token.split("\\.", -1);
        return signed ? parts[0] + "." + url(claims()) + "." + parts[2] : parts[0] + "." + parts[1] + ".";
    }

    private static String claims() {
        return "{\"sub\":\"author\",\"aud\":\"khrongkan\",\"exp\":4102444800,\"iss\":\"%s\"}"
                .formatted(setting("quarkus.oidc.auth-server-url"));
    }

    static String unsigned() {
        return url("{\"alg\":\"none\"}") + "." + url(claims()) + ".";
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
