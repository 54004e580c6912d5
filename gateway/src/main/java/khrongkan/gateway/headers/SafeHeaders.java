package khrongkan.gateway.headers;

import io.vertx.core.MultiMap;
import io.vertx.core.http.HttpHeaders;
import jakarta.inject.Singleton;

/** Tells browsers to take an answer for no more than it is. What a service says itself stays. */
@Singleton
public class SafeHeaders {

    private static final CharSequence NO_SNIFFING = HttpHeaders.createOptimized("X-Content-Type-Options");
    private static final CharSequence NOSNIFF = HttpHeaders.createOptimized("nosniff");
    private static final CharSequence FRAMES = HttpHeaders.createOptimized("X-Frame-Options");
    private static final CharSequence DENY = HttpHeaders.createOptimized("DENY");
    private static final CharSequence REFERRER = HttpHeaders.createOptimized("Referrer-Policy");
    private static final CharSequence NO_REFERRER = HttpHeaders.createOptimized("no-referrer");
    private static final CharSequence POLICY = HttpHeaders.createOptimized("Content-Security-Policy");
    private static final CharSequence SECURE_ONLY = HttpHeaders.createOptimized("Strict-Transport-Security");

    /** An answer of an API is data: nothing in it is ever run or framed. */
    private static final CharSequence NOTHING =
            HttpHeaders.createOptimized("default-src 'none'; frame-ancestors 'none'");

    private final CharSequence pages;
    private final CharSequence secureOnly;

    SafeHeaders(HeaderConfig config) {
        pages = HttpHeaders.createOptimized(config.pagePolicy());
        secureOnly =
                HttpHeaders.createOptimized("max-age=" + config.secureOnlyFor().toSeconds() + "; includeSubDomains");
    }

    /**
     * Adds what is missing.
     *
     * @param foreign whether who answers cares for his pages himself
     */
    public void add(MultiMap answer, boolean secure, boolean foreign) {
        if (secure) {
            answer.set(SECURE_ONLY, secureOnly);
        }
        missing(answer, NO_SNIFFING, NOSNIFF);
        if (foreign) {
            return;
        }
        missing(answer, REFERRER, NO_REFERRER);
        missing(answer, FRAMES, DENY);
        missing(answer, POLICY, isPage(answer) ? pages : NOTHING);
    }

    private static void missing(MultiMap answer, CharSequence name, CharSequence value) {
        if (!answer.contains(name)) {
            answer.set(name, value);
        }
    }

    private static boolean isPage(MultiMap answer) {
        var type = answer.get(HttpHeaders.CONTENT_TYPE);
        return type != null && type.regionMatches(true, 0, "text/html", 0, "text/html".length());
    }
}
