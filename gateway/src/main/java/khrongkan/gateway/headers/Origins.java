package khrongkan.gateway.headers;

import io.vertx.core.MultiMap;
import io.vertx.core.http.HttpHeaders;
import io.vertx.core.http.HttpMethod;
import io.vertx.core.http.HttpServerRequest;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.Set;

/** Lets pages of other origins call here (CORS), those the operator named. Tokens come in a header, never as cookies. */
@Singleton
public class Origins {

    private static final String SENT = "Authorization, Content-Type, Accept-Language, If-Match, If-None-Match,"
            + " Idempotency-Key, X-Request-Id, X-Case-Reference, X-Purpose, traceparent";

    private static final String READ = "ETag, Location, Link, Retry-After, RateLimit, RateLimit-Policy, X-Request-Id,"
            + " X-Case-Reference, Content-Language, Content-Disposition, Deprecation, Sunset";

    private final Set<String> allowed;
    private final String rememberedFor;

    Origins(HeaderConfig config) {
        allowed = Set.copyOf(config.origins().orElse(List.of()));
        rememberedFor = Long.toString(config.originsRememberedFor().toSeconds());
    }

    /** Whether a browser asks here what a page may do. */
    public static boolean isQuestion(HttpServerRequest request) {
        return request.method().equals(HttpMethod.OPTIONS)
                && request.headers().contains(HttpHeaders.ORIGIN)
                && request.headers().contains(HttpHeaders.ACCESS_CONTROL_REQUEST_METHOD);
    }

    /** Whether the page that asks may call here. */
    public boolean allows(HttpServerRequest request) {
        return allowed.contains(request.getHeader(HttpHeaders.ORIGIN));
    }

    /** What an allowed page may do. */
    public void answer(MultiMap answer) {
        answer.set(HttpHeaders.ACCESS_CONTROL_ALLOW_METHODS, "GET, HEAD, POST, PUT, PATCH, DELETE");
        answer.set(HttpHeaders.ACCESS_CONTROL_ALLOW_HEADERS, SENT);
        answer.set(HttpHeaders.ACCESS_CONTROL_MAX_AGE, rememberedFor);
    }

    /** Lets an allowed page read the answer. */
    public void add(MultiMap answer, HttpServerRequest request) {
        if (allowed.isEmpty()) {
            return;
        }
        var varies = String.join(", ", answer.getAll(HttpHeaders.VARY));
        answer.set(HttpHeaders.VARY, varies.isEmpty() ? "Origin" : varies + ", Origin");
        var origin = request.getHeader(HttpHeaders.ORIGIN);
        if (origin != null && allowed.contains(origin)) {
            answer.set(HttpHeaders.ACCESS_CONTROL_ALLOW_ORIGIN, origin);
            answer.set(HttpHeaders.ACCESS_CONTROL_EXPOSE_HEADERS, READ);
        }
    }
}
