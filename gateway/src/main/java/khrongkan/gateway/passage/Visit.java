package khrongkan.gateway.passage;

import io.vertx.core.http.HttpConnection;
import io.vertx.core.http.HttpServerRequest;
import khrongkan.gateway.limit.Meter;
import org.jspecify.annotations.Nullable;

/** One connection of a caller. Looked at from time to time, so that none is held for long by who sends nothing. */
public final class Visit {

    private final HttpConnection connection;
    private final String address;
    private final @Nullable Meter meter;
    private final long keptMillis;

    private long headIsDue;
    private @Nullable HttpServerRequest current;
    private @Nullable Crossing crossing;

    /** A connection that has just been opened. */
    public Visit(HttpConnection connection, String address, @Nullable Meter meter, long headIsDue, long keptMillis) {
        this.connection = connection;
        this.address = address;
        this.meter = meter;
        this.headIsDue = headIsDue;
        this.keptMillis = keptMillis;
    }

    /** Where the connection comes from. */
    public String address() {
        return address;
    }

    /** Counts what comes from there. */
    public @Nullable Meter meter() {
        return meter;
    }

    /** The head of a request is there. */
    public void begins(HttpServerRequest request) {
        current = request;
        crossing = null;
    }

    void crosses(Crossing begun) {
        crossing = begun;
    }

    /** Whether a request is being answered. */
    public boolean isBusy() {
        return current != null && !current.response().ended();
    }

    /** Closes what has been still for too long. */
    public void look(long now) {
        if (current == null) {
            if (now > headIsDue) {
                connection.close();
            }
        } else if (crossing != null && !crossing.isOver()) {
            crossing.look(now);
        } else if (current.response().ended()) {
            // The rest of an unread body, or the next head, has so much time and no more.
            current = null;
            headIsDue = now + keptMillis;
        }
    }

    /** The connection is closed. */
    public void ended() {
        if (crossing != null) {
            crossing.callerLeft();
        }
    }

    /** Closes it. */
    public void end() {
        connection.close();
    }
}
