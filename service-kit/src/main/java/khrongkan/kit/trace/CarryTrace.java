package khrongkan.kit.trace;

import jakarta.ws.rs.client.ClientRequestContext;
import jakarta.ws.rs.client.ClientRequestFilter;
import java.util.List;

/** Carries on to the next service by what the work is known; {@code @RegisterProvider} of every client. */
public class CarryTrace implements ClientRequestFilter {

    /** The office for which a machine calls; its token goes on too, and does not tell. */
    public static final String OFFICE = "X-Office";

    private static final List<String> CARRIED =
            List.of(Trace.REQUEST_ID, Trace.CASE_REFERENCE, Trace.END_USER, Trace.CALLER, OFFICE);

    @Override
    public void filter(ClientRequestContext call) {
        for (var header : CARRIED) {
            var value = Trace.logged(header);
            if (value != null) {
                call.getHeaders().putSingle(header, value);
            }
        }
    }
}
