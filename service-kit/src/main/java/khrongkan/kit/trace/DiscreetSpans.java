package khrongkan.kit.trace;

import io.opentelemetry.api.common.AttributeKey;
import io.opentelemetry.context.Context;
import io.opentelemetry.sdk.trace.ReadWriteSpan;
import io.opentelemetry.sdk.trace.ReadableSpan;
import io.opentelemetry.sdk.trace.SpanProcessor;
import jakarta.inject.Singleton;
import java.util.regex.Pattern;

/**
 * Keeps out of traces what callers typed into an address: what they look for, which may be a name, and what is neither
 * a word of the path nor an id. What they typed elsewhere would come in with exceptions, so spans keep none.
 */
@Singleton
class DiscreetSpans implements SpanProcessor {

    private static final AttributeKey<String> PATH = AttributeKey.stringKey("url.path");
    private static final AttributeKey<String> QUERY = AttributeKey.stringKey("url.query");
    private static final AttributeKey<String> FULL = AttributeKey.stringKey("url.full");

    private static final String HIDDEN = "*";

    /** A part of a path that is no word, no short number and no UUID. */
    private static final Pattern TYPED = Pattern.compile(
            "(?<=/)(?!(?:[a-z][a-z0-9.-]*|[0-9]{1,4}|[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12})(?:/|$))[^/]+");

    private static final Pattern AFTER_PATH = Pattern.compile("[?#].*$", Pattern.DOTALL);

    @Override
    public void onStart(Context parent, ReadWriteSpan span) {
        var path = span.getAttribute(PATH);
        if (path != null) {
            span.setAttribute(PATH, discreet(path));
        }
        if (span.getAttribute(QUERY) != null) {
            span.setAttribute(QUERY, HIDDEN);
        }
        var full = span.getAttribute(FULL);
        if (full != null) {
            span.setAttribute(FULL, AFTER_PATH.matcher(full).replaceAll(""));
        }
    }

    /** A path without what may be anybody's own. */
    static String discreet(String path) {
        return TYPED.matcher(path).replaceAll(HIDDEN);
    }

    @Override
    public boolean isStartRequired() {
        return true;
    }

    @Override
    public void onEnd(ReadableSpan span) {}

    @Override
    public boolean isEndRequired() {
        return false;
    }
}
