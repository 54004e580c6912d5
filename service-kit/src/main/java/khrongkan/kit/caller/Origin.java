package khrongkan.kit.caller;

import java.net.URLDecoder;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Who caused a request; over several services, who caused the first one.
 *
 * @param subject the one stable name of the person or machine
 * @param client the client by which it came
 * @param via the service of this system that called in its name
 * @param office the office it works for
 * @param endUser for whom a system called, by its own word
 */
public record Origin(
        String subject,
        @Nullable String client,
        @Nullable String via,
        @Nullable String office,
        @Nullable String endUser) {

    /** As the services tell it each other. */
    public String header() {
        var said = new StringBuilder("subject=").append(encoded(subject));
        if (client != null) {
            said.append("&client=").append(encoded(client));
        }
        if (office != null) {
            said.append("&office=").append(encoded(office));
        }
        return said.toString();
    }

    /** Reads what another service told; null where that is unreadable. */
    static @Nullable Origin told(String header, @Nullable String via, @Nullable String endUser) {
        Map<String, @Nullable String> said = new HashMap<>();
        for (var part : header.split("&", -1)) {
            int sign = part.indexOf('=');
            if (sign < 0) {
                return null;
            }
            said.put(part.substring(0, sign), decoded(part.substring(sign + 1)));
        }
        var subject = said.get("subject");
        return subject == null ? null : new Origin(subject, said.get("client"), via, said.get("office"), endUser);
    }

    private static @Nullable String decoded(String text) {
        try {
            return URLDecoder.decode(text, StandardCharsets.UTF_8);
        } catch (IllegalArgumentException broken) {
            return null;
        }
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }
}
