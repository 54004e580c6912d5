package khrongkan.gateway.passage;

import io.vertx.core.Vertx;
import io.vertx.core.http.HttpHeaders;
import io.vertx.core.http.HttpServerRequest;

/** Ends a connection whose caller is still sending what nobody will read. */
public final class Goodbye {

    /** Long enough to let the answer arrive: a connection closed on unread bytes may lose it. */
    private static final long PATIENCE_MILLIS = 2000;

    /** A rest as short as this is read to its end, and the connection kept. */
    private static final long SHORT = 64 * 1024;

    private Goodbye() {}

    /** Whether so much is still to come that the connection is better closed. */
    public static boolean isDue(HttpServerRequest request) {
        return request.headers().contains(HttpHeaders.TRANSFER_ENCODING) || announcedLength(request) > SHORT;
    }

    /** The length of the body as far as the caller announced it. */
    public static long announcedLength(HttpServerRequest request) {
        var length = request.getHeader(HttpHeaders.CONTENT_LENGTH);
        return length == null ? 0 : Long.parseLong(length);
    }

    /** Throws away what still comes, for a moment, and closes. */
    public static void afterTheRest(HttpServerRequest request, Vertx vertx) {
        var connection = request.connection();
        long timer = vertx.setTimer(PATIENCE_MILLIS, waited -> connection.close());
        connection.closeHandler(gone -> vertx.cancelTimer(timer));
        if (request.isEnded()) {
            connection.close();
            return;
        }
        request.handler(unread -> {});
        request.endHandler(end -> connection.close());
        request.resume();
    }
}
