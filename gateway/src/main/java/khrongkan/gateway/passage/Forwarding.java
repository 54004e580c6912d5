package khrongkan.gateway.passage;

import io.vertx.core.MultiMap;
import io.vertx.core.http.HttpHeaders;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** What changes in the headers on the way; everything else passes as it is. */
final class Forwarding {

    /** The milliseconds that are left for an answer; the one who asks waits no longer. */
    static final String TIMEOUT = "X-Request-Timeout";

    private static final MultiMap HOP_BY_HOP = names(
            "Connection",
            "Keep-Alive",
            "Proxy-Authenticate",
            "Proxy-Authorization",
            "Proxy-Connection",
            "TE",
            "Trailer",
            "Transfer-Encoding",
            "Upgrade",
            "HTTP2-Settings");

    /** For whom the services call among themselves: nobody outside may say so. */
    private static final String CALLER = "X-Caller";

    /** What the gateway says itself, whatever the caller says. The gateway has already told him to go on. */
    private static final MultiMap OURS = names("Host", "Forwarded", "X-Real-IP", "Expect", TIMEOUT, CALLER);

    /** What tells attackers where to look up weaknesses. */
    private static final MultiMap BANNERS = names("Server", "X-Powered-By", "Via");

    private static final CharSequence IDENTITY = HttpHeaders.createOptimized("identity");

    private static final String FORWARDED = "X-Forwarded-";

    private Forwarding() {}

    /** Copies a request's headers, except those of one connection and those that the gateway says itself. */
    static void towardsService(MultiMap from, MultiMap to) {
        var named = namedByConnection(from);
        for (Map.Entry<String, String> header : from) {
            var name = header.getKey();
            if (!HOP_BY_HOP.contains(name)
                    && !OURS.contains(name)
                    && !name.regionMatches(true, 0, FORWARDED, 0, FORWARDED.length())
                    && !isNamed(named, name)) {
                to.add(name, header.getValue());
            }
        }
    }

    /** Copies an answer's headers, except those of one connection. */
    static void towardsCaller(MultiMap from, MultiMap to) {
        var named = namedByConnection(from);
        for (Map.Entry<String, String> header : from) {
            var name = header.getKey();
            if (!HOP_BY_HOP.contains(name) && !BANNERS.contains(name) && !isNamed(named, name)) {
                to.add(name, header.getValue());
            }
        }
        // "Not packed" is no packing that could be named.
        if (to.contains(HttpHeaders.CONTENT_ENCODING, IDENTITY, true)) {
            to.remove(HttpHeaders.CONTENT_ENCODING);
        }
    }

    private static List<String> namedByConnection(MultiMap headers) {
        if (!headers.contains(HttpHeaders.CONNECTION)) {
            return List.of();
        }
        var names = new ArrayList<String>();
        for (var line : headers.getAll(HttpHeaders.CONNECTION)) {
            for (var name : line.split(",", -1)) {
                // The length of a body belongs to the body, whatever Connection says.
                if (!name.strip().equalsIgnoreCase("content-length")) {
                    names.add(name.strip());
                }
            }
        }
        return names;
    }

    private static boolean isNamed(List<String> named, String header) {
        for (var name : named) {
            if (name.equalsIgnoreCase(header)) {
                return true;
            }
        }
        return false;
    }

    private static MultiMap names(String... names) {
        var all = MultiMap.caseInsensitiveMultiMap();
        for (var name : names) {
            all.add(name, "");
        }
        return all;
    }
}
