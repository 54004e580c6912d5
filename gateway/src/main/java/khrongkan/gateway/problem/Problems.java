package khrongkan.gateway.problem;

import io.vertx.core.MultiMap;
import io.vertx.core.http.HttpHeaders;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.core.json.JsonObject;
import khrongkan.gateway.trace.Trace;

/** Words a refusal as a problem (RFC 9457) in the caller's language; the same shape as the services'. */
public final class Problems {

    private static final String SECONDS_UNTIL_THE_NEXT_TRY = "5";
    private static final String SOON = "1";

    private Problems() {}

    /** The answer that says what is wrong with this request. */
    public static Answer answer(HttpServerRequest request, Trace trace, Fault fault) {
        return answer(request, trace, fault, "");
    }

    /** The answer that says which service is the matter. */
    public static Answer answer(HttpServerRequest request, Trace trace, Fault fault, String service) {
        var language = Language.of(request.getHeader(HttpHeaders.ACCEPT_LANGUAGE));
        var key = "problem." + fault.code();
        var problem = new JsonObject()
                .put("type", "/problems/" + fault.code())
                .put("title", language.text(key).orElse(fault.code()))
                .put("status", fault.status());
        language.text(key + ".detail")
                .map(detail -> detail.replace("{service}", service))
                .ifPresent(detail -> problem.put("detail", detail));
        problem.put("code", fault.code()).put("traceId", trace.traceId());
        return new Answer(fault.status(), headers(fault, language, trace), problem.toBuffer());
    }

    private static MultiMap headers(Fault fault, Language language, Trace trace) {
        var headers = MultiMap.caseInsensitiveMultiMap()
                .add(HttpHeaders.CONTENT_TYPE, "application/problem+json")
                .add(HttpHeaders.CONTENT_LANGUAGE, language.tag())
                .add(HttpHeaders.CACHE_CONTROL, "no-store")
                .add(Trace.REQUEST_ID, trace.requestId());
        switch (fault) {
            case UNAUTHENTICATED -> headers.add("WWW-Authenticate", "Bearer");
            case METHOD_NOT_ALLOWED -> headers.add(HttpHeaders.ALLOW, "GET, HEAD, POST, PUT, PATCH, DELETE, OPTIONS");
            case SERVICE_UNAVAILABLE -> headers.add(HttpHeaders.RETRY_AFTER, SECONDS_UNTIL_THE_NEXT_TRY);
            case SERVICE_BUSY, SHUTTING_DOWN -> headers.add(HttpHeaders.RETRY_AFTER, SOON);
            // How long to wait is known to the meter of the caller.
            case TOO_MANY_REQUESTS -> {}
            case UNREADABLE_REQUEST,
                    ORIGIN_NOT_ALLOWED,
                    NOT_FOUND,
                    REQUEST_TOO_SLOW,
                    BODY_TOO_LARGE,
                    ADDRESS_TOO_LONG,
                    HEADERS_TOO_LARGE,
                    INTERNAL_ERROR,
                    GATEWAY_TIMEOUT -> {}
        }
        return headers;
    }
}
