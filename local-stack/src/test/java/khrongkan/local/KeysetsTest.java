package khrongkan.local;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Base64;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class KeysetsTest {

    private static final Pattern VALUE = Pattern.compile("\"value\":\"([^\"]+)\"");

    @Test
    void a_stack_keeps_the_keys_it_made(@TempDir Path folder) throws IOException {
        try (var data = new DataFolder(folder)) {
            var first = Files.readString(Keysets.citizenIds(data));

            assertThat(Files.readString(Keysets.citizenIds(data))).isEqualTo(first);
            assertThat(first).contains("AesGcmKey", "TINK").hasLineCount(1);
            assertThat(key(first)).hasSize(2 + 32);
        }
    }

    @Test
    void the_index_has_a_key_of_its_own(@TempDir Path folder) throws IOException {
        try (var data = new DataFolder(folder)) {
            var lookup = Files.readString(Keysets.lookups(data));

            assertThat(lookup).contains("HmacPrfKey", "RAW");
            assertThat(key(lookup)).hasSize(6 + 32).startsWith(0x12, 2, 8, 3);
        }
    }

    private static byte[] key(String keyset) {
        var value = VALUE.matcher(keyset);
        assertThat(value.find()).isTrue();
        return Base64.getDecoder().decode(value.group(1));
    }
}
