package khrongkan.local;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.GeneralSecurityException;
import java.security.Key;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.spec.ECGenParameterSpec;
import java.util.Base64;
import java.util.function.Supplier;

/** Keys of this one stack, made when first needed and readable by their owner only. */
final class Secrets {

    private Secrets() {}

    /** What the file holds, made first when there is none. */
    static String kept(Path file, Supplier<String> make) {
        try {
            if (!Files.exists(file)) {
                Files.createFile(file);
                if (Files.getFileStore(file).supportsFileAttributeView("posix")) {
                    Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("rw-------"));
                }
                Files.writeString(file, make.get());
            }
            return Files.readString(file);
        } catch (IOException unwritable) {
            throw new UncheckedIOException(unwritable);
        }
    }

    /** The key that seals dossiers: ES256, PKCS#8 in PEM. */
    static Path sealKey(DataFolder data) {
        var file = data.folder("keys").resolve("seal.pem");
        kept(file, Secrets::newSealKey);
        return file;
    }

    /** The keys of the codes on badges: ES256, the private one (PKCS#8) and its public one in one PEM. */
    static Path badgeKey(DataFolder data) {
        var file = data.folder("keys").resolve("badge.pem");
        kept(file, () -> {
            var pair = newPair();
            return pem("PRIVATE KEY", pair.getPrivate()) + pem("PUBLIC KEY", pair.getPublic());
        });
        return file;
    }

    private static String newSealKey() {
        return pem("PRIVATE KEY", newPair().getPrivate());
    }

    private static String pem(String kind, Key key) {
        var lines = Base64.getMimeEncoder(64, new byte[] {'\n'}).encodeToString(key.getEncoded());
        return "-----BEGIN " + kind + "-----\n" + lines + "\n-----END " + kind + "-----\n";
    }

    private static KeyPair newPair() {
        try {
            var generator = KeyPairGenerator.getInstance("EC");
            generator.initialize(new ECGenParameterSpec("secp256r1"));
            return generator.generateKeyPair();
        } catch (GeneralSecurityException everyJdkHasIt) {
            throw new IllegalStateException(everyJdkHasIt);
        }
    }
}
