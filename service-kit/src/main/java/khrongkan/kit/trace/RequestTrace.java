package khrongkan.kit.trace;

import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerResponseContext;
import java.util.List;
import khrongkan.kit.Ids;
import org.jboss.resteasy.reactive.server.ServerRequestFilter;
import org.jboss.resteasy.reactive.server.ServerResponseFilter;

/** Takes request id and case reference off the request into the logs, and echoes them in the answer. */
class RequestTrace {

    private static final List<String> ECHOED = List.of(Trace.REQUEST_ID, Trace.CASE_REFERENCE, Trace.END_USER);

    /** Who calls, and for whom, is known and believed only once the token has been looked at. */
    @ServerRequestFilter(preMatching = true)
    void take(ContainerRequestContext request) {
        var given = Trace.harmless(request.getHeaderString(Trace.REQUEST_ID));
        var caseReference = Trace.harmless(request.getHeaderString(Trace.CASE_REFERENCE));
        new Trace(given == null ? Ids.next().toString() : given, caseReference, null, null, null).begin();
    }

    @ServerResponseFilter
    void echo(ContainerRequestContext request, ContainerResponseContext answer) {
        for (var header : ECHOED) {
            var value = Trace.logged(header);
            if (value != null) {
                answer.getHeaders().putSingle(header, value);
            }
        }
    }
}
