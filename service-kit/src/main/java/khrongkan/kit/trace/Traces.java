package khrongkan.kit.trace;

import io.opentelemetry.api.trace.Span;
import io.opentelemetry.api.trace.SpanContext;
import io.opentelemetry.api.trace.TraceFlags;
import io.opentelemetry.api.trace.TraceState;
import io.opentelemetry.api.trace.Tracer;
import io.opentelemetry.context.Context;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.function.Supplier;
import org.jboss.logging.MDC;
import org.jspecify.annotations.Nullable;

/** Lets what is done later belong to the trace of the request that caused it. */
@ApplicationScoped
public class Traces {

    private static final String TRACE_ID = "traceId";
    private static final int PARTS = 4;

    private final Tracer tracer;

    Traces(Tracer tracer) {
        this.tracer = tracer;
    }

    /** What is done now as a {@code traceparent} of W3C, to be kept; empty outside of any trace. */
    public static String parent() {
        var here = Span.current().getSpanContext();
        return here.isValid()
                ? "00-%s-%s-%s"
                        .formatted(
                                here.getTraceId(),
                                here.getSpanId(),
                                here.getTraceFlags().asHex())
                : "";
    }

    /** Does something that belongs to what was kept, or to a trace of its own without; so does what it calls and logs. */
    public <T> T resume(@Nullable String parent, String name, Supplier<T> work) {
        var before = context(parent);
        var span = tracer.spanBuilder(name).setParent(before).startSpan();
        MDC.put(TRACE_ID, span.getSpanContext().getTraceId());
        try {
            return before.with(span).wrapSupplier(work).get();
        } finally {
            MDC.remove(TRACE_ID);
            span.end();
        }
    }

    private static Context context(@Nullable String parent) {
        var parts = parent == null ? new String[0] : parent.split("-", -1);
        if (parts.length != PARTS) {
            return Context.root();
        }
        var from = SpanContext.createFromRemoteParent(
                parts[1], parts[2], TraceFlags.fromHex(parts[3], 0), TraceState.getDefault());
        return Context.root().with(Span.wrap(from));
    }
}
