package khrongkan.participants.privacy.citizenid;

import com.google.crypto.tink.InsecureSecretKeyAccess;
import com.google.crypto.tink.KeysetHandle;
import com.google.crypto.tink.RegistryConfiguration;
import com.google.crypto.tink.TinkJsonProtoKeysetFormat;
import com.google.crypto.tink.aead.AeadConfig;
import com.google.crypto.tink.prf.PrfConfig;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.security.GeneralSecurityException;

/** One keyset of the configuration: the first key for what is new, the others for what is still there. */
final class Keys {

    static {
        try {
            AeadConfig.register();
            PrfConfig.register();
        } catch (GeneralSecurityException impossible) {
            throw new ExceptionInInitializerError(impossible);
        }
    }

    private final String name;
    private final KeysetHandle keyset;

    private Keys(String name, KeysetHandle keyset) {
        this.name = name;
        this.keyset = keyset;
    }

    /**
     * Reads a keyset.
     *
     * @param name the variable it comes from, for the message
     * @param setting the keyset in JSON, or the path of its file
     * @throws IllegalStateException naming the variable, never what is in it
     */
    static Keys read(String name, String setting) {
        try {
            var json = setting.strip().startsWith("{") ? setting : Files.readString(Path.of(setting.strip()));
            return new Keys(name, TinkJsonProtoKeysetFormat.parseKeyset(json, InsecureSecretKeyAccess.get()));
        } catch (IOException | InvalidPathException unreadable) {
            throw new IllegalStateException(name + " names no readable file with a keyset");
        } catch (GeneralSecurityException wrong) {
            throw new IllegalStateException(name + " holds no Tink keyset in JSON");
        }
    }

    <T> T as(Class<T> primitive) {
        try {
            return keyset.getPrimitive(RegistryConfiguration.get(), primitive);
        } catch (GeneralSecurityException other) {
            throw new IllegalStateException(name + " holds keys of another kind than " + primitive.getSimpleName());
        }
    }

    /** The id of the key for what is new. */
    int first() {
        return keyset.getPrimary().getId();
    }
}
