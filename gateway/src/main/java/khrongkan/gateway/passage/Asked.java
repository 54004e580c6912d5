package khrongkan.gateway.passage;

import io.vertx.core.MultiMap;
import io.vertx.core.http.HttpHeaders;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.core.net.HostAndPort;
import java.util.regex.Pattern;
import khrongkan.gateway.limit.Proxies;
import khrongkan.gateway.trace.Trace;

/**
 * Who asked, and under which address he knows the gateway; by the word of a proxy in front, where the operator trusts it.
 *
 * @param caller the address of the machine
 * @param secure whether by https
 * @param host the gateway's name and, if unusual, port
 */
public record Asked(String caller, boolean secure, String host, int port) {

    private static final CharSequence PROTO = HttpHeaders.createOptimized("X-Forwarded-Proto");
    private static final CharSequence HOST_NAME = HttpHeaders.createOptimized("X-Forwarded-Host");
    private static final CharSequence PORT = HttpHeaders.createOptimized("X-Forwarded-Port");
    private static final CharSequence FOR = HttpHeaders.createOptimized("X-Forwarded-For");
    private static final CharSequence HTTP = HttpHeaders.createOptimized("http");
    private static final CharSequence HTTPS = HttpHeaders.createOptimized("https");

    private static final Pattern HOST =
            Pattern.compile("[A-Za-z0-9.-]{1,253}(:[0-9]{1,5})?|\\[[0-9A-Fa-f:.]{2,45}](:[0-9]{1,5})?");

    /** What a request says of itself; it has a host. */
    public static Asked of(HttpServerRequest request, String peer, Proxies proxies) {
        var authority = request.authority();
        if (!proxies.trusts(peer)) {
            return new Asked(peer, request.isSSL(), authority.toString(), authority.port());
        }
        var proto = request.getHeader(PROTO);
        var named = request.getHeader(HOST_NAME);
        var host = named != null && HOST.matcher(named).matches() ? named : authority.toString();
        return new Asked(
                proxies.caller(request, peer),
                proto == null ? request.isSSL() : proto.equals(HTTPS.toString()),
                host,
                HostAndPort.parseAuthority(host, -1).port());
    }

    /** Tells the service; what the caller said about that has been dropped. */
    void tell(MultiMap headers, Trace trace, long answerMillis) {
        headers.set(PROTO, secure ? HTTPS : HTTP)
                .set(HOST_NAME, host)
                .set(PORT, Integer.toString(port > 0 ? port : secure ? 443 : 80))
                .set(FOR, caller)
                .set(Forwarding.TIMEOUT, Long.toString(answerMillis))
                .set(Trace.REQUEST_ID, trace.requestId())
                .set(Trace.PARENT, trace.parent());
    }
}
