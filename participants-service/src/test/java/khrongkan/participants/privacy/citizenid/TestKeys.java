package khrongkan.participants.privacy.citizenid;

import java.io.ByteArrayOutputStream;
import java.util.Arrays;
import java.util.Base64;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;
import org.eclipse.microprofile.config.spi.ConfigSource;

/** Keysets for the service under test, known to everybody. */
public final class TestKeys implements ConfigSource {

    private static final Map<String, String> SETTINGS =
            Map.of("khrongkan.privacy.citizen-id-keys", cipher(1), "khrongkan.privacy.lookup-keys", lookup(1));

    /** A keyset to encrypt with; the first id is that of the key for what is new. */
    static String cipher(int... ids) {
        return keyset("AesGcmKey", "TINK", new byte[] {0x1a, 32}, ids);
    }

    /** A keyset to make an index with. */
    static String lookup(int... ids) {
        return keyset("HmacPrfKey", "RAW", new byte[] {0x12, 2, 8, 3, 0x1a, 32}, ids);
    }

    private static String keyset(String type, String prefix, byte[] head, int... ids) {
        return Arrays.stream(ids)
                .mapToObj(id -> """
                        {"keyData":{"typeUrl":"type.googleapis.com/google.crypto.tink.%s","keyMaterialType":"SYMMETRIC",
                         "value":"%s"},"outputPrefixType":"%s","keyId":%d,"status":"ENABLED"}""".formatted(type, key(head, id), prefix, id))
                .collect(Collectors.joining(",", "{\"primaryKeyId\":" + ids[0] + ",\"key\":[", "]}"));
    }

    /** The same key for the same id within one run, so that a second keyset may hold it again. */
    private static String key(byte[] head, int id) {
        var bytes = new ByteArrayOutputStream();
        bytes.writeBytes(head);
        var secret = new byte[32];
        new Random(42L + id).nextBytes(secret);
        bytes.writeBytes(secret);
        return Base64.getEncoder().encodeToString(bytes.toByteArray());
    }

    @Override
    public Set<String> getPropertyNames() {
        return SETTINGS.keySet();
    }

    @Override
    public String getValue(String name) {
        return SETTINGS.get(name);
    }

    /** Above the settings of the service, which name variables that no test sets. */
    @Override
    public int getOrdinal() {
        return 500;
    }

    @Override
    public String getName() {
        return "keys of the tests";
    }
}
