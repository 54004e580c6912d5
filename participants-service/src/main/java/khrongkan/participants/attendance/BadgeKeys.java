package khrongkan.participants.attendance;

import io.quarkus.runtime.Startup;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.KeyFactory;
import java.security.PrivateKey;
import java.security.interfaces.ECPublicKey;
import java.security.spec.PKCS8EncodedKeySpec;
import java.security.spec.X509EncodedKeySpec;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import khrongkan.kit.answer.KeySet;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jose4j.jwa.AlgorithmConstraints;
import org.jose4j.jwk.EllipticCurveJsonWebKey;
import org.jose4j.jwk.JsonWebKey;
import org.jose4j.jws.AlgorithmIdentifiers;
import org.jose4j.jws.JsonWebSignature;
import org.jose4j.lang.JoseException;

/**
 * The keys of the codes on badges (JWS, ES256), read once at the start from one PEM file. Its private key signs; each of
 * its public keys is still believed. To change the key, put a new pair at the head, take the old private key out and
 * leave the old public one in until its badges are no longer used.
 */
@Startup
@Singleton
class BadgeKeys {

    private static final Pattern BLOCK = Pattern.compile("-----BEGIN ([A-Z ]+)-----([^-]+)-----END [A-Z ]+-----");
    private static final int ID_LENGTH = 16;

    private final List<EllipticCurveJsonWebKey> believed = new ArrayList<>();
    private final PrivateKey key;
    private final String id;

    BadgeKeys(@ConfigProperty(name = "khrongkan.badge.key") Path pem) {
        key = read(pem);
        id = believed.stream()
                .map(JsonWebKey::getKeyId)
                .filter(this::isOurs)
                .findFirst()
                .orElseThrow(() -> new IllegalStateException(
                        "khrongkan.badge.key holds no PUBLIC KEY of its PRIVATE KEY: " + pem));
    }

    /** The payload, signed, in the compact form. */
    String sign(String payload) {
        return signed(payload, id);
    }

    /** What was signed here; empty where it was not, or was altered. */
    Optional<String> verified(String code) {
        try {
            var jws = new JsonWebSignature();
            jws.setAlgorithmConstraints(new AlgorithmConstraints(
                    AlgorithmConstraints.ConstraintType.PERMIT,
                    AlgorithmIdentifiers.ECDSA_USING_P256_CURVE_AND_SHA256));
            jws.setCompactSerialization(code);
            var signer = believed.stream()
                    .filter(known -> known.getKeyId().equals(jws.getKeyIdHeaderValue()))
                    .findFirst();
            if (signer.isEmpty()) {
                return Optional.empty();
            }
            jws.setKey(signer.get().getKey());
            return jws.verifySignature() ? Optional.of(jws.getPayload()) : Optional.empty();
        } catch (JoseException none) {
            return Optional.empty();
        }
    }

    /** The public keys, with which a scanner checks codes where there is no network. */
    KeySet shown() {
        return new KeySet(believed.stream()
                .map(known -> known.toParams(JsonWebKey.OutputControlLevel.PUBLIC_ONLY))
                .map(BadgeKeys::shown)
                .toList());
    }

    private static KeySet.Key shown(Map<String, Object> key) {
        return new KeySet.Key(
                text(key, "kty"),
                text(key, "crv"),
                text(key, "x"),
                text(key, "y"),
                text(key, "kid"),
                "sig",
                AlgorithmIdentifiers.ECDSA_USING_P256_CURVE_AND_SHA256);
    }

    private static String text(Map<String, Object> key, String parameter) {
        return String.valueOf(key.get(parameter));
    }

    private boolean isOurs(String candidate) {
        return verified(signed("{}", candidate)).isPresent();
    }

    private String signed(String payload, String keyId) {
        var jws = new JsonWebSignature();
        jws.setAlgorithmHeaderValue(AlgorithmIdentifiers.ECDSA_USING_P256_CURVE_AND_SHA256);
        jws.setKeyIdHeaderValue(keyId);
        jws.setKey(key);
        jws.setPayload(payload);
        try {
            return jws.getCompactSerialization();
        } catch (JoseException unsigned) {
            throw new IllegalStateException(unsigned);
        }
    }

    private PrivateKey read(Path pem) {
        try {
            Optional<PrivateKey> found = Optional.empty();
            var blocks = BLOCK.matcher(Files.readString(pem));
            var factory = KeyFactory.getInstance("EC");
            while (blocks.find()) {
                var encoded = Base64.getMimeDecoder().decode(blocks.group(2));
                if (blocks.group(1).equals("PUBLIC KEY")) {
                    believe((ECPublicKey) factory.generatePublic(new X509EncodedKeySpec(encoded)));
                } else if (found.isEmpty()) {
                    found = Optional.of(factory.generatePrivate(new PKCS8EncodedKeySpec(encoded)));
                }
            }
            return found.orElseThrow(
                    () -> new IllegalStateException("khrongkan.badge.key holds no PRIVATE KEY (PKCS#8): " + pem));
        } catch (IOException unreadable) {
            throw new UncheckedIOException("khrongkan.badge.key cannot be read: " + pem, unreadable);
        } catch (GeneralSecurityException | IllegalArgumentException wrong) {
            throw new IllegalStateException("khrongkan.badge.key is no PEM of P-256 keys: " + pem, wrong);
        }
    }

    private void believe(ECPublicKey known) {
        var shown = new EllipticCurveJsonWebKey(known);
        shown.setKeyId(shown.calculateBase64urlEncodedThumbprint("SHA-256").substring(0, ID_LENGTH)); // RFC 7638
        shown.setAlgorithm(AlgorithmIdentifiers.ECDSA_USING_P256_CURVE_AND_SHA256);
        believed.add(shown);
    }
}
