package khrongkan.evidence;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.Signature;
import java.security.interfaces.ECPublicKey;
import java.security.spec.ECGenParameterSpec;

/** Signs as the service does, with a key of a test. */
record Signer(KeyPair pair) {

    static Signer fresh() {
        try {
            var generator = KeyPairGenerator.getInstance("EC");
            generator.initialize(new ECGenParameterSpec("secp256r1"));
            return new Signer(generator.generateKeyPair());
        } catch (GeneralSecurityException everyJdkHasIt) {
            throw new IllegalStateException(everyJdkHasIt);
        }
    }

    ECPublicKey key() {
        return (ECPublicKey) pair.getPublic();
    }

    Keys keys() {
        return Keys.of(java.util.List.of(key()));
    }

    String sign(String payload) {
        try {
            var header = "{\"alg\":\"ES256\",\"kid\":\"" + Keys.id(key()) + "\"}";
            var signed = encoded(header) + "." + encoded(payload);
            var signature = Signature.getInstance("SHA256withECDSAinP1363Format");
            signature.initSign(pair.getPrivate());
            signature.update(signed.getBytes(StandardCharsets.US_ASCII));
            return signed + "." + Keys.encoded(signature.sign());
        } catch (GeneralSecurityException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    /** Something shown under a name beside its signature. */
    ObjectNode shown(String name, JsonNode content) {
        var shown = Json.object();
        shown.set(name, content);
        return shown.put("jws", sign(Canonical.text(content)));
    }

    private static String encoded(String text) {
        return Keys.encoded(text.getBytes(StandardCharsets.UTF_8));
    }
}
