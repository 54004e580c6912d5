package khrongkan.approval.attachment;

import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.core.HttpHeaders;
import java.util.List;
import java.util.Map;
import khrongkan.kit.refusal.Refusal;
import org.jboss.resteasy.reactive.server.ServerRequestFilter;

/** Keeps every body small that is no file: it is read into memory as a whole. */
class BodyLimit {

    private static final long LARGEST = 10L << 20;

    @ServerRequestFilter
    void refuseLarge(ContainerRequestContext request) {
        var length = request.getHeaderString(HttpHeaders.CONTENT_LENGTH);
        boolean file = request.getUriInfo().getPath().endsWith("/attachments");
        if (!file && length != null && Long.parseLong(length) > LARGEST) {
            throw new Refusal(Refusal.Kind.TOO_LARGE, "body-too-large", Map.of(), List.of());
        }
    }
}
