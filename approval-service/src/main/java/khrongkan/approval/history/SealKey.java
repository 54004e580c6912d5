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
import java.security.interfaces.ECPublicKey;
import java.security.spec.PKCS8EncodedKeySpec;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Optional;
import khrongkan.evidence.Keys;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jose4j.jws.AlgorithmIdentifiers;
import org.jose4j.jws.JsonWebSignature;
import org.jose4j.lang.JoseException;

/** The key of this service, with which it witnesses every decision (JWS, ES256). Read once, at the start. */
@Startup
@Singleton
public class SealKey {

    private final ECPrivateKey key;
    private final String id;
    private final Keys keys;

    SealKey(
            @ConfigProperty(name = "khrongkan.seal.key") Path pem,
            @ConfigProperty(name = "khrongkan.seal.former-keys") Optional<List<Path>> former) {
        key = read(pem);
        var shown = P256.publicKey(key);
        id = Keys.id(shown); // RFC 7638
        var known = new ArrayList<>(List.of(shown));
        former.orElse(List.of()).forEach(file -> known.add(readPublic(file)));
        keys = Keys.of(known);
    }

    /** By which keys decisions were ever signed here: the present one and those before it. */
    public Keys keys() {
        return keys;
    }

    /** The payload, signed, in the compact form. */
    public String sign(String payload) {
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
            var base64 = text(pem).replaceAll("-----[A-Z ]+-----", "").replaceAll("\\s", "");
            var encoded = new PKCS8EncodedKeySpec(Base64.getDecoder().decode(base64));
            return P256.require((ECPrivateKey) KeyFactory.getInstance("EC").generatePrivate(encoded));
        } catch (GeneralSecurityException | IllegalArgumentException wrong) {
            throw new IllegalStateException("khrongkan.seal.key is no PKCS#8 PEM of a P-256 key: " + pem, wrong);
        }
    }

    private static ECPublicKey readPublic(Path pem) {
        try {
            return Keys.ofPem(text(pem));
        } catch (GeneralSecurityException wrong) {
            throw new IllegalStateException("khrongkan.seal.former-keys has no PEM of a P-256 key: " + pem, wrong);
        }
    }

    private static String text(Path pem) {
        try {
            return Files.readString(pem);
        } catch (IOException unreadable) {
            throw new UncheckedIOException("khrongkan.seal: cannot read " + pem, unreadable);
        }
    }
}
