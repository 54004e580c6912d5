package khrongkan.participants.privacy;

import jakarta.ws.rs.Priorities;
import jakarta.ws.rs.container.ContainerRequestContext;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import khrongkan.kit.refusal.Refusal;
import khrongkan.participants.check.domain.PersonalNumbers;
import org.jboss.logging.MDC;
import org.jboss.resteasy.reactive.server.ServerRequestFilter;

/** Refuses a citizen ID in an address or a case reference: those are logged on the way, here and elsewhere. */
class AddressFilter {

    private static final String CASE_REFERENCE = "X-Case-Reference";

    /** After the kit's filter, which takes the case reference into the logs and into the answer. */
    @ServerRequestFilter(preMatching = true, priority = Priorities.USER + 100)
    void check(ContainerRequestContext request) {
        var address = request.getUriInfo().getRequestUri();
        refuse("address", address.getPath());
        var query = address.getRawQuery();
        if (query != null) {
            refuse("address", URLDecoder.decode(query, StandardCharsets.UTF_8));
        }
        var reference = request.getHeaderString(CASE_REFERENCE);
        if (reference != null && PersonalNumbers.in(reference)) {
            MDC.remove(CASE_REFERENCE);
            refuse(CASE_REFERENCE, reference);
        }
    }

    private static void refuse(String where, String text) {
        if (PersonalNumbers.in(text)) {
            throw Refusal.invalid(where, "citizen-id-misplaced", Map.of());
        }
    }
}
