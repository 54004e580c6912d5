package khrongkan.approval.outbox;

import java.time.Instant;
import java.util.UUID;
import khrongkan.kit.trace.Trace;
import org.jspecify.annotations.Nullable;

/**
 * Something another service has to be told.
 *
 * @param attempts how often it was tried
 * @param leasedUntil until when this instance alone tries it; also the mark by which it recognises its own lease
 * @param trace of the decision that is told
 */
record Delivery(
        UUID id,
        UUID proposal,
        int revision,
        Target target,
        Operation operation,
        int attempts,
        @Nullable Instant leasedUntil,
        Trace trace) {}
