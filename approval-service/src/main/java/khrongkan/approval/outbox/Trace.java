package khrongkan.approval.outbox;

import khrongkan.kit.trace.Traces;
import org.jboss.logging.MDC;
import org.jspecify.annotations.Nullable;

/**
 * By what the logs and traces of all services know a decision.
 *
 * @param requestId the request that made it
 * @param caseReference the case it belongs to
 * @param parent its {@code traceparent}
 */
record Trace(
        @Nullable String requestId,
        @Nullable String caseReference,
        @Nullable String parent) {

    private static final String REQUEST_ID = "X-Request-Id";
    private static final String CASE_REFERENCE = "X-Case-Reference";

    /** What the present request is known by. */
    static Trace current() {
        return new Trace(value(REQUEST_ID), value(CASE_REFERENCE), Traces.parent());
    }

    /** From here on to {@link #end}, whatever is logged and called is known by this. */
    void begin() {
        set(REQUEST_ID, requestId);
        set(CASE_REFERENCE, caseReference);
    }

    static void end() {
        new Trace(null, null, null).begin();
    }

    private static @Nullable String value(String key) {
        return MDC.get(key) instanceof String text ? text : null;
    }

    private static void set(String key, @Nullable String value) {
        if (value == null) {
            MDC.remove(key);
        } else {
            MDC.put(key, value);
        }
    }
}
