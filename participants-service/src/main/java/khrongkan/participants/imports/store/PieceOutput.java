package khrongkan.participants.imports.store;

import java.io.OutputStream;

/** Collects what is written and hands it on in large pieces. */
final class PieceOutput extends OutputStream {

    private static final int SIZE = 1 << 17;

    private final byte[] piece = new byte[SIZE];
    private final Taker taker;
    private int filled;
    private int number;

    PieceOutput(Taker taker) {
        this.taker = taker;
    }

    @Override
    public void write(int next) {
        if (filled == SIZE) {
            handOn();
        }
        piece[filled++] = (byte) next;
    }

    @Override
    public void write(byte[] bytes, int from, int length) {
        for (int done = 0; done < length; ) {
            if (filled == SIZE) {
                handOn();
            }
            int now = Math.min(length - done, SIZE - filled);
            System.arraycopy(bytes, from + done, piece, filled, now);
            filled += now;
            done += now;
        }
    }

    @Override
    public void close() {
        if (filled > 0) {
            handOn();
        }
    }

    private void handOn() {
        taker.take(number++, piece, filled);
        filled = 0;
    }

    /** Takes a piece; its bytes are written over afterwards. */
    interface Taker {
        void take(int number, byte[] bytes, int length);
    }
}
