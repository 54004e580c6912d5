package khrongkan.participants.imports.store;

import java.io.InputStream;
import java.util.function.IntFunction;
import org.jspecify.annotations.Nullable;

/** Reads pieces one after another, each when the one before has been read. */
final class PieceInput extends InputStream {

    private final IntFunction<byte @Nullable []> pieces;
    private byte @Nullable [] piece;
    private int number;
    private int done;

    /** Reads what this function gives for 0, 1 and so on, until it gives nothing. */
    PieceInput(IntFunction<byte @Nullable []> pieces) {
        this.pieces = pieces;
        piece = pieces.apply(0);
    }

    @Override
    public int read() {
        var single = new byte[1];
        return read(single, 0, 1) < 0 ? -1 : single[0] & 0xFF;
    }

    @Override
    public int read(byte[] bytes, int from, int length) {
        var now = piece;
        if (now != null && done == now.length) {
            now = pieces.apply(++number);
            piece = now;
            done = 0;
        }
        if (now == null) {
            return -1;
        }
        int count = Math.min(length, now.length - done);
        System.arraycopy(now, done, bytes, from, count);
        done += count;
        return count;
    }
}
