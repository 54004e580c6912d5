package khrongkan.gateway.passage;

import io.vertx.core.buffer.Buffer;
import io.vertx.core.http.HttpClientRequest;
import io.vertx.core.http.HttpServerRequest;

/** The body of a request on its way to the service: counted, held back when the service is slow, and watched. */
final class Body {

    /** How long the sender is watched before he is judged. */
    private static final long WINDOW_MILLIS = 5000;

    /** Who is told how it goes on. */
    interface Listener {

        void bodyIsTooLarge();

        void bodyIsSent();
    }

    /** Who keeps it from moving. */
    enum Pace {
        FAIR,
        SENDER_TOO_SLOW,
        SERVICE_TOO_SLOW
    }

    private final HttpServerRequest from;
    private final long limit;
    private final Listener listener;

    private long passed;
    private boolean refused;
    private long seen;
    private long windowBegan;
    private long windowHad;
    private long movedAt;

    Body(HttpServerRequest from, long limit, Listener listener, long now) {
        this.from = from;
        this.limit = limit;
        this.listener = listener;
        windowBegan = now;
        movedAt = now;
    }

    void flowTo(HttpClientRequest to) {
        from.handler(chunk -> pass(chunk, to));
        from.endHandler(end -> {
            if (!refused) {
                to.end();
                listener.bodyIsSent();
            }
        });
        from.resume();
    }

    private void pass(Buffer chunk, HttpClientRequest to) {
        if (refused) {
            return;
        }
        passed += chunk.length();
        if (passed > limit) {
            refused = true;
            listener.bodyIsTooLarge();
            return;
        }
        to.write(chunk);
        if (to.writeQueueFull()) {
            from.pause();
            to.drainHandler(drained -> from.resume());
        }
    }

    /** No more of it is passed on. */
    void stop() {
        refused = true;
    }

    Pace pace(HttpClientRequest to, long now, int bytesPerSecond, long idleMillis) {
        if (passed != seen) {
            seen = passed;
            movedAt = now;
        }
        if (to.writeQueueFull()) {
            windowBegan = now;
            windowHad = passed;
            return now - movedAt > idleMillis ? Pace.SERVICE_TOO_SLOW : Pace.FAIR;
        }
        long window = now - windowBegan;
        if (window < WINDOW_MILLIS) {
            return Pace.FAIR;
        }
        boolean tooSlow = (passed - windowHad) * 1000 / window < bytesPerSecond;
        windowBegan = now;
        windowHad = passed;
        return tooSlow ? Pace.SENDER_TOO_SLOW : Pace.FAIR;
    }
}
