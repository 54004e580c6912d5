package khrongkan.gateway;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.net.InetAddress;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.Locale;

/** A bare connection to the gateway, for what a well-behaved client would not send. */
final class Wire implements AutoCloseable {

    private final Socket socket;

    Wire() throws IOException {
        socket = new Socket(InetAddress.getLoopbackAddress(), AtTheGateway.port());
        socket.setSoTimeout(30_000);
    }

    Wire send(String text) throws IOException {
        return send(text.replace("\n", "\r\n").getBytes(StandardCharsets.ISO_8859_1));
    }

    Wire send(byte[] bytes) throws IOException {
        socket.getOutputStream().write(bytes);
        return this;
    }

    /** Says that nothing more will come; the answer is still read. */
    Wire half() throws IOException {
        socket.shutdownOutput();
        return this;
    }

    /** The status line and the headers of the next answer. */
    String head() throws IOException {
        var head = new ByteArrayOutputStream();
        while (!head.toString(StandardCharsets.ISO_8859_1).endsWith("\r\n\r\n")) {
            int next = in().read();
            if (next < 0) {
                break;
            }
            head.write(next);
        }
        return head.toString(StandardCharsets.ISO_8859_1);
    }

    /** Reads over the body that this head announces. */
    void skip(String head) throws IOException {
        var length =
                head.toLowerCase(Locale.ROOT).split("content-length: ", 2)[1].split("\r", 2)[0];
        in().readNBytes(Integer.parseInt(length));
    }

    /** Everything until the gateway closes. */
    String all() throws IOException {
        return new String(in().readAllBytes(), StandardCharsets.UTF_8);
    }

    /** Whether the gateway has closed; waits a moment for it. */
    boolean isEnded() throws IOException {
        socket.setSoTimeout(50);
        try {
            return socket.getInputStream().read() < 0;
        } catch (java.net.SocketTimeoutException stillOpen) {
            return false;
        }
    }

    /** Whether the gateway closes without a word of HTTP. */
    boolean isEmptyOrReset() {
        try {
            return !all().contains("HTTP");
        } catch (IOException reset) {
            return true;
        }
    }

    InputStream in() throws IOException {
        return socket.getInputStream();
    }

    @Override
    public void close() throws IOException {
        socket.close();
    }
}
