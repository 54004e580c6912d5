package khrongkan.participants.imports.file;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.DigestOutputStream;
import java.util.HexFormat;
import khrongkan.kit.write.Sha256;

/**
 * A file as it was sent, put aside on disk, so that its size costs no memory; only its owner may read it, and it is gone
 * when closed.
 *
 * @param digest SHA-256 in hexadecimal
 */
public record Upload(Path path, String digest) implements AutoCloseable {

    /** Takes a file as it arrives. */
    public static Upload receive(InputStream sent) {
        try {
            var path = Files.createTempFile("khrongkan-import", null);
            try (var out = new DigestOutputStream(Files.newOutputStream(path), Sha256.digest())) {
                sent.transferTo(out);
                return new Upload(
                        path, HexFormat.of().formatHex(out.getMessageDigest().digest()));
            } catch (IOException | RuntimeException brokenOff) {
                Files.deleteIfExists(path);
                throw brokenOff;
            }
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    /** The first bytes, by which a kind of file is known. */
    byte[] beginning(int length) throws IOException {
        try (var in = Files.newInputStream(path)) {
            return in.readNBytes(length);
        }
    }

    @Override
    public void close() {
        try {
            Files.deleteIfExists(path);
        } catch (IOException unwritable) {
            throw new UncheckedIOException(unwritable);
        }
    }
}
