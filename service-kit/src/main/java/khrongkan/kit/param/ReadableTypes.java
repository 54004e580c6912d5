package khrongkan.kit.param;

import jakarta.ws.rs.NotAcceptableException;
import jakarta.ws.rs.NotSupportedException;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import org.jboss.resteasy.reactive.server.ServerRequestFilter;

/** Refuses media types that cannot be read before anything is done, where the framework stumbles over them afterwards. */
class ReadableTypes {

    @ServerRequestFilter(preMatching = true)
    void look(ContainerRequestContext request) {
        try {
            request.getAcceptableMediaTypes();
        } catch (IllegalArgumentException unreadable) {
            throw new NotAcceptableException();
        }
        var type = request.getHeaderString(HttpHeaders.CONTENT_TYPE);
        if (type != null) {
            requireReadable(type);
        }
    }

    private static void requireReadable(String type) {
        try {
            MediaType.valueOf(type);
        } catch (IllegalArgumentException unreadable) {
            throw new NotSupportedException();
        }
    }
}
