package khrongkan.kit.trace;

import java.util.regex.Pattern;
import org.jboss.logging.MDC;
import org.jspecify.annotations.Nullable;

/**
 * By what logs, traces and audits of all services know a piece of work; kept with work that is done later.
 *
 * @param requestId the request that caused it
 * @param caseReference the case it belongs to
 * @param endUser for whom a calling system asked
 * @param caller who asked, as {@code Origin} writes it
 * @param parent its {@code traceparent}
 */
public record Trace(
        @Nullable String requestId,
        @Nullable String caseReference,
        @Nullable String endUser,
        @Nullable String caller,
        @Nullable String parent) {

    /** The header of the request id. */
    public static final String REQUEST_ID = "X-Request-Id";

    /** The header of the case reference. */
    public static final String CASE_REFERENCE = "X-Case-Reference";

    /** The header of the person for whom a system calls. */
    public static final String END_USER = "X-End-User";

    /** The header of the first caller; services among themselves only. */
    public static final String CALLER = "X-Caller";

    /** What may be logged and sent on as it came; anything else could forge a log line or a header. */
    private static final Pattern HARMLESS = Pattern.compile("[A-Za-z0-9][A-Za-z0-9._:/-]{0,99}");

    /** What the present work is known by. */
    public static Trace current() {
        return new Trace(logged(REQUEST_ID), logged(CASE_REFERENCE), logged(END_USER), logged(CALLER), Traces.parent());
    }

    /** From here on to {@link #end}, whatever is logged and called is known by this. */
    public void begin() {
        log(REQUEST_ID, requestId);
        log(CASE_REFERENCE, caseReference);
        log(END_USER, endUser);
        log(CALLER, caller);
    }

    /** What is logged from here on belongs to nothing. */
    public static void end() {
        new Trace(null, null, null, null, null).begin();
    }

    /** The value, if it may be logged and sent on as it came. */
    public static @Nullable String harmless(@Nullable String value) {
        return value != null && HARMLESS.matcher(value).matches() ? value : null;
    }

    /** What the log lines of the present work carry under this name. */
    static @Nullable String logged(String name) {
        return MDC.get(name) instanceof String text ? text : null;
    }

    /** Has the log lines of the present work carry this. */
    public static void log(String name, @Nullable String value) {
        if (value == null) {
            MDC.remove(name);
        } else {
            MDC.put(name, value);
        }
    }
}
