package khrongkan.kit.answer;

import io.quarkus.vertx.http.runtime.filters.Filters;
import io.vertx.core.MultiMap;
import io.vertx.core.http.HttpHeaders;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.util.Set;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jspecify.annotations.Nullable;

/** Leaves short answers unpacked, which packing would make longer, and says of the others that they may come either way. */
@ApplicationScoped
class Packing {

    private static final int WORTH_IT = 1_000;
    private static final int ORDER = 100;
    private static final CharSequence AS_IT_IS = HttpHeaders.createOptimized("identity");

    private final Set<String> packed;

    Packing(@ConfigProperty(name = "quarkus.http.compress-media-types") Set<String> packed) {
        this.packed = Set.copyOf(packed);
    }

    void register(@Observes Filters filters) {
        filters.register(this::watch, ORDER);
    }

    private void watch(RoutingContext request) {
        request.addHeadersEndHandler(head -> decide(request.response().headers()));
        request.next();
    }

    private void decide(MultiMap headers) {
        if (!packed.contains(mediaType(headers.get(HttpHeaders.CONTENT_TYPE)))) {
            return;
        }
        headers.add(HttpHeaders.VARY, HttpHeaders.ACCEPT_ENCODING);
        var length = headers.get(HttpHeaders.CONTENT_LENGTH);
        if (length != null && Long.parseLong(length) < WORTH_IT) {
            headers.set(HttpHeaders.CONTENT_ENCODING, AS_IT_IS);
        }
    }

    private static String mediaType(@Nullable String contentType) {
        if (contentType == null) {
            return "";
        }
        int end = contentType.indexOf(';');
        return (end < 0 ? contentType : contentType.substring(0, end)).strip();
    }
}
