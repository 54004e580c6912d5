package khrongkan.gateway.trace;

import io.vertx.core.http.HttpHeaders;
import io.vertx.core.http.HttpServerRequest;
import java.util.HexFormat;
import java.util.UUID;
import java.util.concurrent.ThreadLocalRandom;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * What ties the log lines of one request together; made here where the caller gave none.
 *
 * @param requestId the caller's, or a new one
 * @param parent the {@code traceparent} of W3C
 */
public record Trace(String requestId, String parent) {

    /** The header of the request id. */
    public static final CharSequence REQUEST_ID = HttpHeaders.createOptimized("X-Request-Id");

    /** The header of the trace. */
    public static final CharSequence PARENT = HttpHeaders.createOptimized("traceparent");

    /** What may be logged and sent on as it came; anything else could forge a log line or a header. */
    private static final Pattern HARMLESS = Pattern.compile("[A-Za-z0-9][A-Za-z0-9._:/-]{0,99}");

    private static final Pattern PARENT_FORM =
            Pattern.compile("[0-9a-f]{2}-(?!0{32})[0-9a-f]{32}-(?!0{16})[0-9a-f]{16}-[0-9a-f]{2}");

    /** The ids of a request. */
    public static Trace of(HttpServerRequest request) {
        var id = fitting(HARMLESS, request.getHeader(REQUEST_ID));
        var parent = fitting(PARENT_FORM, request.getHeader(PARENT));
        return new Trace(
                id == null ? newId() : id, parent == null ? "00-" + hex() + hex() + "-" + hex() + "-00" : parent);
    }

    /** What to tell the operator to have it looked up in all services. */
    public String traceId() {
        return parent.substring(3, 35);
    }

    /** As it stands in the logs. */
    @Override
    public String toString() {
        return requestId + " (trace " + traceId() + ")";
    }

    private static @Nullable String fitting(Pattern form, @Nullable String value) {
        return value != null && form.matcher(value).matches() ? value : null;
    }

    /** A UUID of version 4. Nobody has to be unable to guess it, so that it need not wait for the secure generator. */
    private static String newId() {
        var random = ThreadLocalRandom.current();
        long high = (random.nextLong() & ~0xF000L) | 0x4000L;
        long low = (random.nextLong() & 0x3FFFFFFFFFFFFFFFL) | 0x8000000000000000L;
        return new UUID(high, low).toString();
    }

    private static String hex() {
        long id = ThreadLocalRandom.current().nextLong(1, Long.MAX_VALUE);
        return HexFormat.of().toHexDigits(id);
    }
}
