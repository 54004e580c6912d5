package khrongkan.approval.attachment;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.DigestOutputStream;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import khrongkan.approval.attachment.domain.FileForm;
import khrongkan.kit.refusal.Refusal;
import khrongkan.kit.write.Sha256;

/**
 * A file as it came, put aside on disk: neither its size nor a slow sender ties up memory or a transaction. Gone when
 * closed.
 *
 * @param sha256 its digest, in hexadecimal
 */
record Received(Path path, long size, String sha256) implements AutoCloseable {

    private static final int PIECE = 64 * 1024;

    /**
     * Takes a file as it arrives.
     *
     * @throws Refusal {@code attachment-too-large} once it is longer than this
     */
    static Received of(InputStream sent, long largest) {
        try {
            var path = Files.createTempFile("khrongkan-attachment", null);
            try (var out = new DigestOutputStream(Files.newOutputStream(path), Sha256.digest())) {
                long size = copy(sent, out, largest);
                return new Received(
                        path,
                        size,
                        HexFormat.of().formatHex(out.getMessageDigest().digest()));
            } catch (IOException | RuntimeException brokenOff) {
                Files.deleteIfExists(path);
                throw brokenOff;
            }
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    private static long copy(InputStream sent, DigestOutputStream out, long largest) throws IOException {
        long size = 0;
        var piece = new byte[PIECE];
        for (int read = sent.read(piece); read >= 0; read = sent.read(piece)) {
            size += read;
            if (size > largest) {
                throw new Refusal(
                        Refusal.Kind.TOO_LARGE, "attachment-too-large", Map.of("largest", largest), List.of());
            }
            out.write(piece, 0, read);
        }
        return size;
    }

    /**
     * What it is.
     *
     * @throws Refusal {@code attachment-empty}, or {@code not-as-declared} where it is something else than it is said to be
     */
    FileForm form(String declared) {
        if (size == 0) {
            throw new Refusal(Refusal.Kind.INVALID, "attachment-empty", Map.of(), List.of());
        }
        var form = FileForm.declared(declared)
                .orElseThrow(() -> unsupported("unsupported-attachment", Map.of("type", declared)));
        try {
            if (!form.fits(path)) {
                throw unsupported("not-as-declared", Map.of("type", form.mediaType()));
            }
            return form;
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private static Refusal unsupported(String code, Map<String, ?> values) {
        return new Refusal(Refusal.Kind.UNSUPPORTED, code, values, List.of());
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
