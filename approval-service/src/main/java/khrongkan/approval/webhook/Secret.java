package khrongkan.approval.webhook;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import java.time.Instant;
import java.util.Base64;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/** What an endpoint shares with this service, and signatures made with it: Standard Webhooks, version 1. */
final class Secret {

    private static final String PREFIX = "whsec_";
    private static final int LENGTH = 32;
    private static final SecureRandom RANDOM = new SecureRandom();

    private final byte[] key;

    private Secret(byte[] key) {
        this.key = key;
    }

    static Secret fresh() {
        var key = new byte[LENGTH];
        RANDOM.nextBytes(key);
        return new Secret(key);
    }

    /** The one of these bytes, as they are kept. */
    static Secret of(byte[] key) {
        return new Secret(key.clone());
    }

    /** The one of this text, as it is shown. */
    static Secret of(String text) {
        return new Secret(Base64.getDecoder().decode(text.substring(PREFIX.length())));
    }

    /** As its owner is shown it, once. */
    String text() {
        return PREFIX + Base64.getEncoder().encodeToString(key);
    }

    byte[] bytes() {
        return key.clone();
    }

    /** The signature of a message, as it stands in the header. */
    String sign(String id, Instant at, byte[] body) {
        try {
            var mac = Mac.getInstance("HmacSHA256");
            mac.init(new SecretKeySpec(key, "HmacSHA256"));
            mac.update((id + '.' + at.getEpochSecond() + '.').getBytes(StandardCharsets.UTF_8));
            return "v1," + Base64.getEncoder().encodeToString(mac.doFinal(body));
        } catch (GeneralSecurityException everyJdkHasIt) {
            throw new IllegalStateException(everyJdkHasIt);
        }
    }

    /** Nothing of it: it would end in a log. */
    @Override
    public String toString() {
        return PREFIX + "***";
    }
}
