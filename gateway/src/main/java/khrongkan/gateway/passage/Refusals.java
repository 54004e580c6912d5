package khrongkan.gateway.passage;

import io.vertx.core.MultiMap;
import io.vertx.core.Vertx;
import io.vertx.core.http.HttpHeaders;
import io.vertx.core.http.HttpServerRequest;
import jakarta.inject.Singleton;
import khrongkan.gateway.headers.Origins;
import khrongkan.gateway.headers.SafeHeaders;
import khrongkan.gateway.metric.Tally;
import khrongkan.gateway.problem.Fault;
import khrongkan.gateway.problem.Problems;

/** Answers with a problem, and with what every answer carries. */
@Singleton
public class Refusals {

    private static final CharSequence POLICY = HttpHeaders.createOptimized("RateLimit-Policy");
    private static final CharSequence LEFT = HttpHeaders.createOptimized("RateLimit");

    /** Long enough to let the answer arrive: a connection closed on unread bytes may lose it. */
    private static final long PATIENCE_MILLIS = 2000;

    /** A rest as short as this is read to its end, and the connection kept. */
    private static final long SHORT = 64 * 1024;

    private final SafeHeaders safe;
    private final Origins origins;
    private final Tally tally;

    Refusals(SafeHeaders safe, Origins origins, Tally tally) {
        this.safe = safe;
        this.origins = origins;
        this.tally = tally;
    }

    /** Adds to an answer what every answer carries, whoever gave it. */
    public void dress(MultiMap answer, Call call) {
        var route = call.route();
        boolean foreign = route != null && route.foreign();
        safe.add(answer, call.asked().secure(), foreign);
        if (!foreign) {
            origins.add(answer, call.request());
        }
        var reading = call.reading();
        if (reading != null) {
            answer.set(POLICY, reading.policy()).set(LEFT, reading.left());
        }
    }

    /** Says what is wrong. */
    public void send(Call call, Fault fault) {
        send(call, fault, "");
    }

    /** Says what is wrong with which service. */
    public void send(Call call, Fault fault, String service) {
        var request = call.request();
        var response = request.response();
        if (response.headWritten() || response.closed()) {
            return;
        }
        tally.refuse(fault);
        var answer = Problems.answer(request, call.trace(), fault, service);
        response.setStatusCode(answer.status()).headers().addAll(answer.headers());
        dress(response.headers(), call);
        var reading = call.reading();
        if (fault == Fault.TOO_MANY_REQUESTS && reading != null) {
            response.putHeader(HttpHeaders.RETRY_AFTER, Long.toString(reading.retryAfter()));
        }
        boolean last = isMuchToCome(call) || fault == Fault.REQUEST_TOO_SLOW || fault == Fault.SHUTTING_DOWN;
        if (last) {
            response.putHeader(HttpHeaders.CONNECTION, HttpHeaders.CLOSE);
            response.end(answer.body());
            closeAfterTheRest(request);
        } else {
            response.end(answer.body());
            forgetTheRest(request);
        }
    }

    private static boolean isMuchToCome(Call call) {
        return !call.request().isEnded() && (call.isPieces() || call.announcedLength() > SHORT);
    }

    private static void forgetTheRest(HttpServerRequest request) {
        if (!request.isEnded()) {
            request.handler(unread -> {}).endHandler(end -> {});
        }
        request.resume();
    }

    /** Throws away what still comes, for a moment, and closes. */
    static void closeAfterTheRest(HttpServerRequest request) {
        var connection = request.connection();
        if (request.isEnded()) {
            connection.close();
            return;
        }
        Vertx.currentContext().owner().setTimer(PATIENCE_MILLIS, waited -> connection.close());
        request.handler(unread -> {});
        request.endHandler(end -> connection.close());
        request.resume();
    }
}
