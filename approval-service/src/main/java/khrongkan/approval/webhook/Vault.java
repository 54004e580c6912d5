package khrongkan.approval.webhook;

import com.google.crypto.tink.Aead;
import com.google.crypto.tink.InsecureSecretKeyAccess;
import com.google.crypto.tink.RegistryConfiguration;
import com.google.crypto.tink.TinkJsonProtoKeysetFormat;
import com.google.crypto.tink.aead.AeadConfig;
import io.quarkus.runtime.Startup;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.util.UUID;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** Keeps the secrets of endpoints encrypted, each bound to its endpoint. A service without its keys does not start. */
@Startup
@Singleton
class Vault {

    private final Aead aead;

    Vault(@ConfigProperty(name = "khrongkan.webhooks.keys") String keys) {
        aead = read(keys.strip());
    }

    byte[] seal(UUID webhook, Secret secret) {
        try {
            return aead.encrypt(secret.bytes(), boundTo(webhook));
        } catch (GeneralSecurityException failed) {
            throw new IllegalStateException(failed);
        }
    }

    Secret open(UUID webhook, byte[] sealed) {
        try {
            return Secret.of(aead.decrypt(sealed, boundTo(webhook)));
        } catch (GeneralSecurityException failed) {
            throw new IllegalStateException("a webhook's secret does not open with KHRONGKAN_WEBHOOK_KEYS", failed);
        }
    }

    /** The keyset in JSON, or the path of its file. Whatever is wrong with it, nothing of it is told. */
    private static Aead read(String setting) {
        try {
            AeadConfig.register();
            var json = setting.startsWith("{") ? setting : Files.readString(Path.of(setting));
            return TinkJsonProtoKeysetFormat.parseKeyset(json, InsecureSecretKeyAccess.get())
                    .getPrimitive(RegistryConfiguration.get(), Aead.class);
        } catch (IOException | InvalidPathException unreadable) {
            throw new IllegalStateException("KHRONGKAN_WEBHOOK_KEYS names no readable file with a keyset");
        } catch (GeneralSecurityException wrong) {
            throw new IllegalStateException("KHRONGKAN_WEBHOOK_KEYS holds no Tink keyset for encryption in JSON");
        }
    }

    private static byte[] boundTo(UUID webhook) {
        return ("webhook " + webhook).getBytes(StandardCharsets.UTF_8);
    }
}
