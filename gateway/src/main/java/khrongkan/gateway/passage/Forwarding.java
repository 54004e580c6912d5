package khrongkan.gateway.passage;

import io.vertx.core.MultiMap;
import io.vertx.core.http.HttpHeaders;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** What changes in the headers on the way; everything else passes as it is. */
final class Forwarding {

    /** The milliseconds that are left for an answer; the one who asks waits no longer. */
    static final CharSequence TIMEOUT = HttpHeaders.createOptimized("X-Request-Timeout");

    private static final List<String> HOP_BY_HOP = List.of(
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
    private static final List<String> OURS =
            List.of("Host", "Forwarded", "X-Real-IP", "Expect", TIMEOUT.toString(), CALLER);

    /** What tells attackers where to look up weaknesses. */
    private static final List<String> BANNERS = List.of("Server", "X-Powered-By", "Via");

    private static final MultiMap NOT_TO_SERVICE = names(HOP_BY_HOP, OURS);
    private static final MultiMap NOT_TO_CALLER = names(HOP_BY_HOP, BANNERS);

    private static final CharSequence IDENTITY = HttpHeaders.createOptimized("identity");

    private static final String FORWARDED = "X-Forwarded-";

    private Forwarding() {}

    /** Copies a request's headers, except those of one connection and those that the gateway says itself. */
    static void towardsService(MultiMap from, MultiMap to) {
        var named = namedByConnection(from);
        for (Map.Entry<String, String> header : from) {
            var name = header.getKey();
            if (!NOT_TO_SERVICE.contains(name)
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
            if (!NOT_TO_CALLER.contains(name) && !isNamed(named, name)) {
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

    private static MultiMap names(List<String> some, List<String> others) {
        var all = MultiMap.caseInsensitiveMultiMap();
        some.forEach(name -> all.add(name, ""));
        others.forEach(name -> all.add(name, ""));
        return all;
    }
}
