package khrongkan.evidence;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.math.BigInteger;
import java.nio.charset.StandardCharsets;
import java.security.AlgorithmParameters;
import java.security.GeneralSecurityException;
import java.security.KeyFactory;
import java.security.interfaces.ECPublicKey;
import java.security.spec.ECFieldFp;
import java.security.spec.ECGenParameterSpec;
import java.security.spec.ECParameterSpec;
import java.security.spec.ECPoint;
import java.security.spec.ECPublicKeySpec;
import java.security.spec.X509EncodedKeySpec;
import java.util.Base64;
import java.util.Collection;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * The public P-256 keys that are trusted.
 *
 * @param byId by their thumbprint (RFC 7638), which is the key id of a signature
 */
public record Keys(SortedMap<String, ECPublicKey> byId) {

    private static final ECParameterSpec CURVE = curve();
    private static final int LENGTH = 32;

    /** These keys. */
    public static Keys of(Collection<ECPublicKey> keys) {
        SortedMap<String, ECPublicKey> byId = new TreeMap<>();
        keys.forEach(key -> byId.put(id(key), key));
        return new Keys(byId);
    }

    /** The key of a PEM file, as {@code openssl ec -pubout} writes it. */
    public static ECPublicKey ofPem(String pem) throws GeneralSecurityException {
        var base64 = pem.replaceAll("-----[A-Z ]+-----", "").replaceAll("\\s", "");
        try {
            var encoded = new X509EncodedKeySpec(Base64.getDecoder().decode(base64));
            var key = (ECPublicKey) KeyFactory.getInstance("EC").generatePublic(encoded);
            return ofPoint(key.getW());
        } catch (IllegalArgumentException | ClassCastException other) {
            throw new GeneralSecurityException("no public key of the curve P-256", other);
        }
    }

    /** The keys of a JWK set; empty where it is none, or says more than it should. */
    public static Optional<Keys> ofSet(JsonNode set) {
        SortedMap<String, ECPublicKey> byId = new TreeMap<>();
        try {
            for (var jwk : set.path("keys")) {
                var point = new ECPoint(coordinate(jwk.path("x")), coordinate(jwk.path("y")));
                var key = ofPoint(point);
                byId.put(id(key), key);
            }
        } catch (GeneralSecurityException | IllegalArgumentException wrong) {
            return Optional.empty();
        }
        var keys = new Keys(byId);
        return keys.set().equals(set) ? Optional.of(keys) : Optional.empty();
    }

    /** The thumbprint of a key. */
    public static String id(ECPublicKey key) {
        var jwk = "{\"crv\":\"P-256\",\"kty\":\"EC\",\"x\":\"%s\",\"y\":\"%s\"}".formatted(x(key), y(key));
        return encoded(Canonical.sha256(jwk.getBytes(StandardCharsets.US_ASCII)));
    }

    /** All of them as a JWK set (RFC 7517). */
    public ObjectNode set() {
        var set = Json.object();
        var keys = set.putArray("keys");
        byId.forEach((id, key) -> keys.addObject()
                .put("kty", "EC")
                .put("crv", "P-256")
                .put("x", x(key))
                .put("y", y(key))
                .put("kid", id)
                .put("use", "sig")
                .put("alg", "ES256"));
        return set;
    }

    /** Those with these ids, as far as they are known. */
    public Keys only(Collection<String> ids) {
        SortedMap<String, ECPublicKey> some = new TreeMap<>(byId);
        some.keySet().retainAll(ids);
        return new Keys(some);
    }

    /** One of them as a PEM file. */
    public static String pem(ECPublicKey key) {
        var body = Base64.getMimeEncoder(64, new byte[] {'\n'}).encodeToString(key.getEncoded());
        return "-----BEGIN PUBLIC KEY-----\n" + body + "\n-----END PUBLIC KEY-----\n";
    }

    static String encoded(byte[] bytes) {
        return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
    }

    private static String x(ECPublicKey key) {
        return coordinate(key.getW().getAffineX());
    }

    private static String y(ECPublicKey key) {
        return coordinate(key.getW().getAffineY());
    }

    private static String coordinate(BigInteger value) {
        var bytes = value.toByteArray();
        var fixed = new byte[LENGTH];
        int length = Math.min(bytes.length, LENGTH);
        System.arraycopy(bytes, bytes.length - length, fixed, LENGTH - length, length);
        return encoded(fixed);
    }

    private static BigInteger coordinate(JsonNode text) {
        return new BigInteger(1, Base64.getUrlDecoder().decode(text.asText()));
    }

    private static ECPublicKey ofPoint(ECPoint point) throws GeneralSecurityException {
        var field = ((ECFieldFp) CURVE.getCurve().getField()).getP();
        var x = point.getAffineX();
        var right = x.pow(3)
                .add(CURVE.getCurve().getA().multiply(x))
                .add(CURVE.getCurve().getB());
        if (!point.getAffineY().pow(2).subtract(right).mod(field).equals(BigInteger.ZERO)) {
            throw new GeneralSecurityException("no point of the curve P-256");
        }
        return (ECPublicKey) KeyFactory.getInstance("EC").generatePublic(new ECPublicKeySpec(point, CURVE));
    }

    private static ECParameterSpec curve() {
        try {
            var parameters = AlgorithmParameters.getInstance("EC");
            parameters.init(new ECGenParameterSpec("secp256r1"));
            return parameters.getParameterSpec(ECParameterSpec.class);
        } catch (GeneralSecurityException everyJdkHasIt) {
            throw new IllegalStateException(everyJdkHasIt);
        }
    }
}
