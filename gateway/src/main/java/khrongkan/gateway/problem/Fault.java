package khrongkan.gateway.problem;

import java.util.Locale;

/** What the gateway itself refuses. */
public enum Fault {
    UNREADABLE_REQUEST(400),
    UNAUTHENTICATED(401),
    ORIGIN_NOT_ALLOWED(403),
    NOT_FOUND(404),
    METHOD_NOT_ALLOWED(405),
    REQUEST_TOO_SLOW(408),
    BODY_TOO_LARGE(413),
    ADDRESS_TOO_LONG(414),
    TOO_MANY_REQUESTS(429),
    HEADERS_TOO_LARGE(431),
    INTERNAL_ERROR(500),
    SERVICE_UNAVAILABLE(503),
    SERVICE_BUSY(503),
    SHUTTING_DOWN(503),
    GATEWAY_TIMEOUT(504);

    private final int status;

    Fault(int status) {
        this.status = status;
    }

    /** The status of HTTP. */
    public int status() {
        return status;
    }

    /** The stable name for programs to branch on. */
    public String code() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
