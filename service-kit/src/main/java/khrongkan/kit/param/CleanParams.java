package khrongkan.kit.param;

import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.core.MultivaluedMap;
import java.util.Map;
import khrongkan.kit.refusal.Refusal;
import khrongkan.kit.text.ControlCharacters;
import org.jboss.resteasy.reactive.server.ServerRequestFilter;

/** Refuses a parameter with control characters by its name, as a body's text is refused: no database takes a zero. */
class CleanParams {

    @ServerRequestFilter
    void look(ContainerRequestContext request) {
        requireClean(request.getUriInfo().getPathParameters());
        if (request.getUriInfo().getRequestUri().getRawQuery() != null) {
            requireClean(request.getUriInfo().getQueryParameters());
        }
    }

    private static void requireClean(MultivaluedMap<String, String> parameters) {
        parameters.forEach((name, values) -> {
            if (values.stream().anyMatch(ControlCharacters::in)) {
                throw Refusal.invalid(name, "bad-character", Map.of());
            }
        });
    }
}
