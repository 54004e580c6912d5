package khrongkan.kit.trace;

import jakarta.ws.rs.client.ClientRequestContext;
import jakarta.ws.rs.client.ClientRequestFilter;
import org.jboss.logging.MDC;

/** Carries request id and case reference on to the next service; {@code @RegisterProvider} of every client. */
public class CarryTrace implements ClientRequestFilter {

    @Override
    public void filter(ClientRequestContext call) {
        carry(call, RequestTrace.REQUEST_ID);
        carry(call, RequestTrace.CASE_REFERENCE);
    }

    private static void carry(ClientRequestContext call, String header) {
        if (MDC.get(header) instanceof String value) {
            call.getHeaders().putSingle(header, value);
        }
    }
}
