package khrongkan.approval.pack;

import java.io.FilterOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.security.MessageDigest;
import java.util.HexFormat;
import khrongkan.kit.write.Sha256;

/** Passes one entry on and measures what was really written. Whoever writes it may close it; the archive goes on. */
final class Measured extends FilterOutputStream {

    private final MessageDigest digest = Sha256.digest();
    private long size;

    Measured(OutputStream out) {
        super(out);
    }

    @Override
    public void write(int octet) throws IOException {
        out.write(octet);
        digest.update((byte) octet);
        size++;
    }

    @Override
    public void write(byte[] octets, int from, int length) throws IOException {
        out.write(octets, from, length);
        digest.update(octets, from, length);
        size += length;
    }

    @Override
    public void close() {}

    long size() {
        return size;
    }

    /** Asked once, at the end. */
    String sha256() {
        return HexFormat.of().formatHex(digest.digest());
    }
}
