package khrongkan.gateway.passage;

import io.vertx.core.buffer.Buffer;
import io.vertx.core.http.HttpClientResponse;
import io.vertx.core.http.HttpHeaders;
import io.vertx.core.http.HttpMethod;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.core.http.HttpServerResponse;
import io.vertx.core.http.HttpVersion;

/**
 * Hands an answer to the caller as it comes, held back when he is slow. Where it breaks off, the caller's connection does
 * too, so that nobody takes half for whole.
 */
final class Delivery {

    private static final int NO_CONTENT = 204;
    private static final int NOT_MODIFIED = 304;

    private final HttpClientResponse from;
    private final HttpServerRequest request;
    private final HttpServerResponse to;
    private final Runnable done;

    private long missing = -1;

    Delivery(HttpClientResponse from, HttpServerRequest request, Runnable done) {
        this.from = from;
        this.request = request;
        this.to = request.response();
        this.done = done;
    }

    /** Begins; the headers of the answer are set. */
    void begin() {
        frame();
        from.exceptionHandler(brokenOff -> request.connection().close());
        from.handler(this::pass);
        from.endHandler(end -> {
            if (!to.ended() && !to.closed()) {
                to.end();
            }
            done.run();
        });
    }

    private void frame() {
        boolean empty = request.method().equals(HttpMethod.HEAD)
                || to.getStatusCode() == NO_CONTENT
                || to.getStatusCode() == NOT_MODIFIED;
        var length = to.headers().get(HttpHeaders.CONTENT_LENGTH);
        if (empty) {
            return;
        }
        if (length != null) {
            missing = Long.parseLong(length);
        } else if (request.version() == HttpVersion.HTTP_1_0) {
            // This caller knows no pieces: the end of the connection is the end of the answer.
            to.putHeader(HttpHeaders.CONNECTION, HttpHeaders.CLOSE);
        } else {
            to.setChunked(true);
        }
    }

    private void pass(Buffer chunk) {
        if (to.closed()) {
            return;
        }
        missing -= chunk.length();
        if (missing == 0) {
            // In one piece with what goes before: small answers take one call of the system.
            to.end(chunk);
            return;
        }
        to.write(chunk);
        if (to.writeQueueFull()) {
            from.pause();
            to.drainHandler(drained -> from.resume());
        }
    }
}
