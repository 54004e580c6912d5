package khrongkan.kit.answer;

import java.util.List;

/**
 * A JSON Web Key Set (RFC 7517) of public keys that signatures are checked by.
 *
 * @param keys in no particular order; a signature names its key by {@code kid}
 */
public record KeySet(List<Key> keys) {

    /**
     * A public key on a curve (RFC 7518, section 6.2).
     *
     * @param kty the family, {@code EC}
     * @param crv the curve, {@code P-256}
     * @param x the point's first coordinate, base64url
     * @param y its second
     * @param kid the key's thumbprint (RFC 7638)
     * @param use {@code sig}
     * @param alg {@code ES256}
     */
    public record Key(String kty, String crv, String x, String y, String kid, String use, String alg) {}
}
