package khrongkan.gateway.passage;

import io.vertx.core.http.HttpHeaders;
import io.vertx.core.http.HttpServerRequest;
import java.util.regex.Pattern;
import khrongkan.gateway.limit.Meter;
import khrongkan.gateway.route.Manner;
import khrongkan.gateway.route.Route;
import khrongkan.gateway.trace.Trace;
import org.jspecify.annotations.Nullable;

/** One request, and what the door found out about it. */
public final class Call {

    private static final Pattern LENGTH = Pattern.compile("[0-9]{1,18}");

    private final HttpServerRequest request;
    private final Visit visit;
    private final Trace trace;
    private final Asked asked;
    private Meter.@Nullable Reading reading;
    private @Nullable Route route;

    /** What has just arrived on a connection. */
    public Call(HttpServerRequest request, Visit visit, Asked asked) {
        this.request = request;
        this.visit = visit;
        this.asked = asked;
        this.trace = Trace.of(request);
    }

    /** The request as it came. */
    public HttpServerRequest request() {
        return request;
    }

    /** Its ids. */
    public Trace trace() {
        return trace;
    }

    /** Who asked, and under which address. */
    public Asked asked() {
        return asked;
    }

    /** The connection it came on. */
    public Visit visit() {
        return visit;
    }

    /** Where it goes, once that is known. */
    public @Nullable Route route() {
        return route;
    }

    /** Remembers where it goes. */
    public void goes(Route way) {
        route = way;
    }

    /** What its caller has left, where that is counted. */
    public Meter.@Nullable Reading reading() {
        return reading;
    }

    /** Counts it; false when the caller has had enough. */
    public boolean isWithin(@Nullable Meter meter) {
        if (meter == null) {
            return true;
        }
        var taken = meter.take();
        reading = taken;
        return taken.allowed();
    }

    /** Whether the announced length is one that everybody reads the same way. */
    public boolean isLengthReadable() {
        var length = request.getHeader(HttpHeaders.CONTENT_LENGTH);
        return length == null || LENGTH.matcher(length).matches();
    }

    /** Whether a body follows the head. */
    boolean hasBody() {
        return isPieces() || announcedLength() > 0;
    }

    /** Whether the body comes in pieces, without announced length. */
    boolean isPieces() {
        return request.headers().contains(HttpHeaders.TRANSFER_ENCODING);
    }

    /** The length of the body as far as the caller announced it. */
    public long announcedLength() {
        var length = request.getHeader(HttpHeaders.CONTENT_LENGTH);
        return length == null || !isLengthReadable() ? 0 : Long.parseLong(length);
    }

    /** The milliseconds a service has for the beginning of its answer: what the operator allows, or the caller's less. */
    long answerMillis(Manner manner) {
        var wanted = request.getHeader(Forwarding.TIMEOUT);
        if (wanted == null || !wanted.matches("[1-9][0-9]{0,8}")) {
            return manner.answerMillis();
        }
        return Math.min(Long.parseLong(wanted), manner.answerMillis());
    }
}
