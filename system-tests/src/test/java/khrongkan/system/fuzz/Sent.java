package khrongkan.system.fuzz;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;

/**
 * One request as it goes over the wire.
 *
 * @param method in upper case
 * @param target path and query as they are sent, escaped or not
 * @param headers besides Host, Authorization and the length
 * @param body none when it is null
 */
public record Sent(String method, String target, List<Header> headers, byte[] body) {

    private static final int SHORT = 2_000;

    public Sent {
        headers = List.copyOf(headers);
    }

    /** One line of a head; a name may come twice. */
    public record Header(String name, String value) {

        boolean is(String other) {
            return name.equalsIgnoreCase(other);
        }
    }

    /** The path as it is sent. */
    public String path() {
        int query = target.indexOf('?');
        return query < 0 ? target : target.substring(0, query);
    }

    /** The first value of a header, or null. */
    public String header(String name) {
        return headers.stream()
                .filter(header -> header.is(name))
                .map(Header::value)
                .findFirst()
                .orElse(null);
    }

    byte[] bytes(String host, String token) {
        var head = new StringBuilder(method)
                .append(' ')
                .append(target)
                .append(" HTTP/1.1\r\nHost: ")
                .append(host)
                .append("\r\n");
        if (token != null) {
            head.append("Authorization: Bearer ").append(token).append("\r\n");
        }
        headers.forEach(header ->
                head.append(header.name()).append(": ").append(header.value()).append("\r\n"));
        boolean pieces = header("Transfer-Encoding") != null;
        if (body != null && !pieces) {
            head.append("Content-Length: ").append(body.length).append("\r\n");
        }
        var bytes = new ByteArrayOutputStream();
        bytes.writeBytes(head.append("\r\n").toString().getBytes(StandardCharsets.UTF_8));
        if (body != null && pieces) {
            bytes.writeBytes((Integer.toHexString(body.length) + "\r\n").getBytes(StandardCharsets.US_ASCII));
            bytes.writeBytes(body);
            bytes.writeBytes("\r\n0\r\n\r\n".getBytes(StandardCharsets.US_ASCII));
        } else if (body != null) {
            bytes.writeBytes(body);
        }
        return bytes.toByteArray();
    }

    /** A line of a shell that sends it again; a long or binary body is kept in the folder. */
    public String curl(String address, Path folder) {
        var line = new StringBuilder("curl -i --path-as-is -X " + method + " -H \"Authorization: Bearer $TOKEN\"");
        headers.forEach(header -> line.append(" -H ").append(quoted(header.name() + ": " + shortened(header.value()))));
        if (body != null) {
            line.append(" --data-binary ").append(text(folder));
        }
        return line.append(' ').append(quoted(address + shortened(target))).toString();
    }

    private String text(Path folder) {
        var text = new String(body, StandardCharsets.UTF_8);
        if (body.length <= SHORT && text.chars().noneMatch(c -> c < ' ' || c == '\ufffd')) {
            return quoted(text);
        }
        try {
            Files.createDirectories(folder);
            var name = method.toLowerCase(Locale.ROOT) + path().replaceAll("[^a-z]+", "-");
            var file = Files.createTempFile(folder, name.substring(0, Math.min(60, name.length())), ".body");
            return "@" + Files.write(file, body);
        } catch (IOException unwritable) {
            throw new UncheckedIOException(unwritable);
        }
    }

    private static String quoted(String text) {
        return "'" + text.replace("'", "'\\''") + "'";
    }

    private static String shortened(String text) {
        return text.length() <= SHORT ? text : text.substring(0, 200) + "…(" + text.length() + " characters)";
    }
}
