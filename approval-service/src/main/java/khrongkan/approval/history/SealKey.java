package khrongkan.approval.history;

import io.quarkus.runtime.Startup;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.KeyFactory;
import java.security.interfaces.ECPrivateKey;
import java.security.spec.PKCS8EncodedKeySpec;
import java.util.Base64;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jose4j.jwk.EllipticCurveJsonWebKey;
import org.jose4j.jws.AlgorithmIdentifiers;
import org.jose4j.jws.JsonWebSignature;
import org.jose4j.lang.JoseException;

/** The key of this service, with which it witnesses every decision (JWS, ES256). Read once, at the start. */
@Startup
@Singleton
class SealKey {

    private final ECPrivateKey key;
    private final String id;

    SealKey(@ConfigProperty(name = "khrongkan.seal.key") Path pem) {
        key = read(pem);
        var shown = new EllipticCurveJsonWebKey(P256.publicKey(key));
        id = shown.calculateBase64urlEncodedThumbprint("SHA-256"); // RFC 7638
    }

    /** The payload, signed, in the compact form. */
    String sign(String payload) {
        var jws = new JsonWebSignature();
        jws.setAlgorithmHeaderValue(AlgorithmIdentifiers.ECDSA_USING_P256_CURVE_AND_SHA256);
        jws.setKeyIdHeaderValue(id);
        jws.setKey(key);
        jws.setPayload(payload);
        try {
            return jws.getCompactSerialization();
        } catch (JoseException unsigned) {
            throw new IllegalStateException(unsigned);
        }
    }

    private static ECPrivateKey read(Path pem) {
        try {
            var base64 =
                    Files.readString(pem).replaceAll("-----[A-Z ]+-----", "").replaceAll("\\s", "");
            var encoded = new PKCS8EncodedKeySpec(Base64.getDecoder().decode(base64));
            return P256.require((ECPrivateKey) KeyFactory.getInstance("EC").generatePrivate(encoded));
        } catch (IOException unreadable) {
            throw new UncheckedIOException("khrongkan.seal.key cannot be read: " + pem, unreadable);
        } catch (GeneralSecurityException | IllegalArgumentException wrong) {
            throw new IllegalStateException("khrongkan.seal.key is no PKCS#8 PEM of a P-256 key: " + pem, wrong);
        }
    }
}
