package khrongkan.kit.trace;

import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerResponseContext;
import java.util.regex.Pattern;
import khrongkan.kit.Ids;
import org.jboss.logging.MDC;
import org.jboss.resteasy.reactive.server.ServerRequestFilter;
import org.jboss.resteasy.reactive.server.ServerResponseFilter;
import org.jspecify.annotations.Nullable;

/** Takes request id and case reference off the request into the logs, and echoes them in the answer. */
class RequestTrace {

    static final String REQUEST_ID = "X-Request-Id";
    static final String CASE_REFERENCE = "X-Case-Reference";

    /** What may be logged and sent on as it came; anything else could forge a log line or a header. */
    private static final Pattern HARMLESS = Pattern.compile("[A-Za-z0-9][A-Za-z0-9._:/-]{0,99}");

    @ServerRequestFilter(preMatching = true)
    void take(ContainerRequestContext request) {
        var given = harmless(request.getHeaderString(REQUEST_ID));
        MDC.put(REQUEST_ID, given == null ? Ids.next().toString() : given);
        var caseReference = harmless(request.getHeaderString(CASE_REFERENCE));
        if (caseReference == null) {
            MDC.remove(CASE_REFERENCE);
        } else {
            MDC.put(CASE_REFERENCE, caseReference);
        }
    }

    @ServerResponseFilter
    void echo(ContainerRequestContext request, ContainerResponseContext answer) {
        echo(answer, REQUEST_ID);
        echo(answer, CASE_REFERENCE);
    }

    private static void echo(ContainerResponseContext answer, String header) {
        if (MDC.get(header) instanceof String value) {
            answer.getHeaders().putSingle(header, value);
        }
    }

    private static @Nullable String harmless(@Nullable String value) {
        return value != null && HARMLESS.matcher(value).matches() ? value : null;
    }
}
