package khrongkan.gateway.passage;

import io.vertx.core.MultiMap;
import io.vertx.core.http.HttpServerRequest;
import java.util.List;
import java.util.Locale;
import khrongkan.gateway.trace.Trace;

/** What changes in the headers on the way; everything else passes as it is. */
final class Forwarding {

    private static final List<String> HOP_BY_HOP = List.of(
            "connection",
            "keep-alive",
            "proxy-authenticate",
            "proxy-authorization",
            "proxy-connection",
            "te",
            "trailer",
            "upgrade");

    private Forwarding() {}

    /** Tells the service where the caller is and which address he used; what the caller said about that is dropped. */
    static void towardsService(MultiMap headers, HttpServerRequest request, Trace trace) {
        dropHopByHop(headers);
        List.copyOf(headers.names()).stream().filter(Forwarding::saysWhereFrom).forEach(headers::remove);
        // The gateway has already told the caller to go on.
        headers.remove("expect");
        var authority = request.authority();
        int usual = "https".equals(request.scheme()) ? 443 : 80;
        headers.set("X-Forwarded-Proto", request.scheme())
                .set("X-Forwarded-Host", authority.toString())
                .set("X-Forwarded-Port", Integer.toString(authority.port() > 0 ? authority.port() : usual))
                .set("X-Forwarded-For", request.remoteAddress().hostAddress())
                .set(Trace.REQUEST_ID, trace.requestId())
                .set(Trace.PARENT, trace.parent());
    }

    static void towardsCaller(MultiMap headers, Trace trace) {
        dropHopByHop(headers);
        headers.set(Trace.REQUEST_ID, trace.requestId());
    }

    private static boolean saysWhereFrom(String name) {
        var lower = name.toLowerCase(Locale.ROOT);
        return lower.equals("forwarded") || lower.startsWith("x-forwarded-") || lower.equals("x-real-ip");
    }

    /** Drops what concerns one connection only: the known ones and those that {@code Connection} names. */
    private static void dropHopByHop(MultiMap headers) {
        for (var named : headers.getAll("connection")) {
            for (var name : named.split(",", -1)) {
                headers.remove(name.strip());
            }
        }
        HOP_BY_HOP.forEach(headers::remove);
    }
}
