package khrongkan.evidence;

import com.fasterxml.jackson.databind.JsonNode;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.Signature;
import java.security.interfaces.ECPublicKey;
import java.util.Base64;

/**
 * A signed text in the compact form (RFC 7515), ES256.
 *
 * @param keyId the thumbprint of the key that is said to have signed
 * @param payload what was signed
 * @param signed header and payload as they were signed
 * @param signature in base64url
 */
public record Jws(String keyId, String payload, String signed, String signature) {

    /**
     * Reads the compact form; one signature has one spelling only.
     *
     * @throws Json.Unreadable when it is none, or not by ES256
     */
    public static Jws read(String compact) throws Json.Unreadable {
        var parts = compact.split("\\.", -1);
        if (parts.length != 3) {
            throw new Json.Unreadable("no JWS in the compact form");
        }
        var header = Json.read(text(parts[0]));
        if (!header.path("alg").asText().equals("ES256") || header.has("crit")) {
            throw new Json.Unreadable("not signed by ES256");
        }
        decoded(parts[2]); // refused here, not at the check
        return new Jws(header.path("kid").asText(), text(parts[1]), parts[0] + "." + parts[1], parts[2]);
    }

    /** Whether this key signed it. */
    public boolean signedBy(ECPublicKey key) {
        try {
            var check = Signature.getInstance("SHA256withECDSAinP1363Format");
            check.initVerify(key);
            check.update(signed.getBytes(StandardCharsets.US_ASCII));
            return check.verify(Base64.getUrlDecoder().decode(signature));
        } catch (GeneralSecurityException malformed) {
            return false;
        }
    }

    /** The payload as JSON. */
    public JsonNode content() throws Json.Unreadable {
        return Json.read(payload);
    }

    private static String text(String part) throws Json.Unreadable {
        return new String(decoded(part), StandardCharsets.UTF_8);
    }

    private static byte[] decoded(String part) throws Json.Unreadable {
        try {
            var bytes = Base64.getUrlDecoder().decode(part);
            if (Keys.encoded(bytes).equals(part)) {
                return bytes;
            }
        } catch (IllegalArgumentException other) {
            throw new Json.Unreadable("no base64url");
        }
        throw new Json.Unreadable("no base64url of one spelling");
    }
}
