package khrongkan.system.fuzz;

import java.io.BufferedInputStream;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.net.Socket;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.GZIPInputStream;

/** A connection to the gateway that sends anything, in any form; opened again when it was closed. */
public final class Wire implements AutoCloseable {

    private static final int PATIENCE_MILLIS = 120_000;

    private final URI address;
    private Socket socket;
    private InputStream in;

    public Wire(String address) {
        this.address = URI.create(address);
    }

    /** Sends it and reads the answer; a stream that does not end is left after its head. */
    public Got ask(Sent sent, String token) throws IOException {
        boolean kept = socket != null;
        try {
            return once(sent, token);
        } catch (IOException gone) {
            close();
            if (!kept) {
                throw gone;
            }
            return once(sent, token); // a kept connection may have been closed meanwhile
        }
    }

    private Got once(Sent sent, String token) throws IOException {
        if (socket == null) {
            socket = new Socket(address.getHost(), address.getPort());
            socket.setTcpNoDelay(true);
            socket.setSoTimeout(PATIENCE_MILLIS);
            in = new BufferedInputStream(socket.getInputStream(), 16 * 1024);
        }
        IOException broken = null;
        try {
            socket.getOutputStream().write(sent.bytes(address.getAuthority(), token));
        } catch (IOException refusedWhileSending) {
            broken = refusedWhileSending; // the answer may be there already
        }
        var got = read();
        if (broken != null || got.header("Connection").equalsIgnoreCase("close")) {
            close();
        }
        return got;
    }

    private Got read() throws IOException {
        var line = line();
        while (line.startsWith("HTTP/1.1 100")) {
            line();
            line = line();
        }
        if (!line.matches("HTTP/1\\.[01] [0-9]{3} .*")) {
            throw new IOException("no answer of HTTP: " + line);
        }
        int status = Integer.parseInt(line.substring(9, 12));
        List<Sent.Header> headers = new ArrayList<>();
        for (var header = line(); !header.isEmpty(); header = line()) {
            int colon = header.indexOf(':');
            headers.add(new Sent.Header(
                    header.substring(0, colon), header.substring(colon + 1).strip()));
        }
        var body = body(new Got(status, headers, new byte[0]));
        boolean packed =
                new Got(status, headers, body).header("Content-Encoding").equals("gzip") && body.length > 0;
        return new Got(status, headers, packed ? unpacked(body) : body);
    }

    private static byte[] unpacked(byte[] packed) throws IOException {
        try (var plain = new GZIPInputStream(new ByteArrayInputStream(packed))) {
            return plain.readAllBytes();
        }
    }

    private byte[] body(Got head) throws IOException {
        if (head.media().equals("text/event-stream")) {
            close();
            return new byte[0];
        }
        if (head.status() == 204 || head.status() == 304) {
            return new byte[0];
        }
        if (head.header("Transfer-Encoding").equalsIgnoreCase("chunked")) {
            return pieces();
        }
        var length = head.header("Content-Length");
        return length.isEmpty() ? in.readAllBytes() : exactly(Integer.parseInt(length));
    }

    private byte[] pieces() throws IOException {
        var body = new ByteArrayOutputStream();
        while (true) {
            int length = Integer.parseInt(line().split(";", 2)[0].strip(), 16);
            if (length == 0) {
                while (!line().isEmpty()) {
                    // trailers
                }
                return body.toByteArray();
            }
            body.writeBytes(exactly(length));
            line();
        }
    }

    private byte[] exactly(int length) throws IOException {
        var bytes = in.readNBytes(length);
        if (bytes.length < length) {
            throw new EOFException("the answer ends after " + bytes.length + " of " + length + " bytes");
        }
        return bytes;
    }

    private String line() throws IOException {
        var line = new ByteArrayOutputStream();
        while (true) {
            int next = in.read();
            if (next < 0) {
                throw new EOFException("closed without an answer");
            }
            if (next == '\n') {
                return line.toString(StandardCharsets.UTF_8).stripTrailing();
            }
            line.write(next);
        }
    }

    @Override
    public void close() {
        if (socket != null) {
            try {
                socket.close();
            } catch (IOException alreadyGone) {
                // as good as closed
            }
            socket = null;
        }
    }
}
