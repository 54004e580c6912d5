package khrongkan.local;

import java.io.ByteArrayOutputStream;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.util.Base64;

/** Keysets of this one stack, as Tink reads them: JSON around a key in Protocol Buffers. */
final class Keysets {

    private static final int KEY_LENGTH = 32;

    /** Field 3, thirty-two bytes: the key itself. */
    private static final byte[] AES_GCM = {0x1a, KEY_LENGTH};

    /** Field 2, the parameters: hash (1) is SHA-256 (3); then the key as above. */
    private static final byte[] HMAC_SHA256 = {0x12, 2, 0x08, 3, 0x1a, KEY_LENGTH};

    private Keysets() {}

    /** With these citizen IDs are encrypted: AES-256-GCM. */
    static Path citizenIds(DataFolder data) {
        return kept(data, "citizen-id.json", "AesGcmKey", "TINK", AES_GCM);
    }

    /** With these the secrets of webhooks are encrypted: AES-256-GCM. */
    static Path webhooks(DataFolder data) {
        return kept(data, "webhook.json", "AesGcmKey", "TINK", AES_GCM);
    }

    /** With these citizen IDs are found: HMAC-SHA-256. */
    static Path lookups(DataFolder data) {
        return kept(data, "lookup.json", "HmacPrfKey", "RAW", HMAC_SHA256);
    }

    private static Path kept(DataFolder data, String name, String type, String prefix, byte[] head) {
        var file = data.folder("keys").resolve(name);
        Secrets.kept(file, () -> keyset(type, prefix, head));
        return file;
    }

    private static String keyset(String type, String prefix, byte[] head) {
        var random = new SecureRandom();
        var secret = new byte[KEY_LENGTH];
        random.nextBytes(secret);
        var key = new ByteArrayOutputStream();
        key.writeBytes(head);
        key.writeBytes(secret);
        return """
                {"primaryKeyId":%1$d,"key":[{"keyData":{"typeUrl":"type.googleapis.com/google.crypto.tink.%2$s",\
                "keyMaterialType":"SYMMETRIC","value":"%3$s"},"outputPrefixType":"%4$s","keyId":%1$d,"status":"ENABLED"}]}
                """.formatted(
                        1 + random.nextInt(Integer.MAX_VALUE),
                        type,
                        Base64.getEncoder().encodeToString(key.toByteArray()),
                        prefix);
    }
}
