package khrongkan.system.fuzz;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;

/**
 * One answer as it came over the wire.
 *
 * @param headers in the order they came
 */
public record Got(int status, List<Sent.Header> headers, byte[] body) {

    public Got {
        headers = List.copyOf(headers);
    }

    /** The first value of a header; empty where there is none. */
    public String header(String name) {
        return headers.stream()
                .filter(header -> header.is(name))
                .map(Sent.Header::value)
                .findFirst()
                .orElse("");
    }

    /** The type without its parameters. */
    public String media() {
        return header("Content-Type").split(";", 2)[0].strip().toLowerCase(Locale.ROOT);
    }

    /** Whether people or programs read it as text. */
    public boolean isText() {
        var media = media();
        return media.isEmpty() || media.startsWith("text/") || media.endsWith("json");
    }

    /** The body as text. */
    public String text() {
        return new String(body, StandardCharsets.UTF_8);
    }
}
