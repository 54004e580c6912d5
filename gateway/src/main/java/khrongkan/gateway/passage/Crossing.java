package khrongkan.gateway.passage;

import io.quarkus.logging.Log;
import io.vertx.core.http.HttpClientRequest;
import io.vertx.core.http.HttpClientResponse;
import io.vertx.core.http.HttpHeaders;
import io.vertx.core.http.HttpMethod;
import java.util.HashSet;
import java.util.Set;
import khrongkan.gateway.fleet.Fleet;
import khrongkan.gateway.fleet.Instance;
import khrongkan.gateway.problem.Fault;
import khrongkan.gateway.route.Manner;
import khrongkan.gateway.trace.Trace;
import org.jspecify.annotations.Nullable;

/** One request on its way: finds an instance that answers, watches the deadlines, and says so where none does. */
final class Crossing implements Body.Listener {

    private enum Phase {
        CONNECTING,
        SENDING,
        WAITING,
        ANSWERING,
        OVER
    }

    private final Passage passage;
    private final Call call;
    private final Fleet fleet;
    private final Manner manner;
    private final long answerMillis;

    private Phase phase = Phase.CONNECTING;
    private final long begun = System.nanoTime();
    private long since = System.currentTimeMillis();
    private Set<Instance> tried = Set.of();
    private boolean triedOnceMore;
    private @Nullable Instance instance;
    private @Nullable HttpClientRequest sent;
    private @Nullable Body body;
    private long written;

    Crossing(Passage passage, Call call, Fleet fleet, Manner manner) {
        this.passage = passage;
        this.call = call;
        this.fleet = fleet;
        this.manner = manner;
        this.answerMillis = call.answerMillis(manner);
    }

    boolean isOver() {
        return phase == Phase.OVER;
    }

    /** Asks the best instance that has not been tried. */
    void attempt() {
        long now = System.currentTimeMillis();
        var best = fleet.begin(manner.listening(), tried, now);
        if (best == null && triedOnceMore) {
            // Nobody else is there, and what broke off may have been an old connection only.
            best = fleet.begin(manner.listening(), Set.of(), now);
        }
        if (best == null) {
            refuse(fleet.isFull(manner.listening(), now) ? Fault.SERVICE_BUSY : Fault.SERVICE_UNAVAILABLE);
            return;
        }
        connect(best);
    }

    private void connect(Instance where) {
        phase = Phase.CONNECTING;
        instance = where;
        var request = call.request();
        passage.client()
                .request(where.request().setMethod(request.method()).setURI(request.uri()))
                .onComplete(connected -> send(where, connected), failure -> unreachable(where, failure));
    }

    /** Nothing has been sent, so that anything may be sent to another. */
    private void unreachable(Instance where, Throwable failure) {
        leave();
        if (phase == Phase.OVER) {
            return;
        }
        where.wasAbsent(System.currentTimeMillis());
        Log.debugf("%s service: %s", fleet.name(), failure);
        if (tried.contains(where)) {
            refuse(Fault.SERVICE_UNAVAILABLE);
            return;
        }
        avoid(where);
        attempt();
    }

    private void send(Instance where, HttpClientRequest out) {
        // Said to whoever waits for the answer; without this it would be logged once more as unexpected.
        out.exceptionHandler(failure -> Log.debugf("%s service: %s", fleet.name(), failure));
        if (phase == Phase.OVER) {
            out.reset();
            leave();
            return;
        }
        sent = out;
        var request = call.request();
        Forwarding.towardsService(request.headers(), out.headers());
        call.asked().tell(out.headers(), call.trace(), answerMillis);
        out.response().onComplete(answer -> answer(where, answer), failure -> brokenOff(where, failure));
        since = System.currentTimeMillis();
        if (call.hasBody()) {
            phase = Phase.SENDING;
            if (call.isPieces()) {
                out.headers().remove(HttpHeaders.CONTENT_LENGTH);
                out.setChunked(true);
            }
            body = new Body(request, manner.bodyLimit(), this, since);
            body.flowTo(out);
        } else {
            phase = Phase.WAITING;
            // Nothing comes, but only who listens is told that it is the end.
            request.resume();
            out.end();
        }
    }

    @Override
    public void bodyIsSent() {
        if (phase == Phase.SENDING) {
            phase = Phase.WAITING;
            since = System.currentTimeMillis();
        }
    }

    @Override
    public void bodyIsTooLarge() {
        giveUp(Fault.BODY_TOO_LARGE);
    }

    /** Gone before it answered: whether it did anything is unknown, so that only a read may be asked of another. */
    private void brokenOff(Instance where, Throwable failure) {
        if (phase == Phase.OVER || phase == Phase.ANSWERING) {
            return;
        }
        leave();
        where.wasAbsent(System.currentTimeMillis());
        boolean read = HttpMethod.GET.equals(call.request().method())
                || HttpMethod.HEAD.equals(call.request().method());
        if (read && body == null && !triedOnceMore && passage.budget().spend()) {
            triedOnceMore = true;
            fleet.traffic().repeated();
            avoid(where);
            Log.debugf("%s service: once more after %s", fleet.name(), failure);
            attempt();
            return;
        }
        Log.warnf("%s service: gone before it answered request %s: %s", fleet.name(), id(), failure);
        refuse(Fault.SERVICE_UNAVAILABLE);
    }

    private void avoid(Instance failed) {
        var all = new HashSet<>(tried);
        all.add(failed);
        tried = all;
    }

    private void answer(Instance where, HttpClientResponse answer) {
        if (phase == Phase.OVER) {
            return;
        }
        where.answered();
        phase = Phase.ANSWERING;
        since = System.currentTimeMillis();
        var response = call.request().response();
        response.setStatusCode(answer.statusCode());
        Forwarding.towardsCaller(answer.headers(), response.headers());
        passage.refusals().dress(response.headers(), call);
        response.headers().set(Trace.REQUEST_ID, call.trace().requestId());
        new Delivery(answer, call.request(), this::delivered).begin();
    }

    private void delivered() {
        leave();
        if (phase != Phase.OVER) {
            count(call.request().response().getStatusCode());
        }
        phase = Phase.OVER;
        // The service has answered without reading to the end; nobody else will.
        if (body != null && !call.request().isEnded()) {
            stopSending();
            Refusals.closeAfterTheRest(call.request());
        } else if (call.request().response().headers().contains(HttpHeaders.CONNECTION, HttpHeaders.CLOSE, true)) {
            call.request().connection().close();
        }
    }

    /** Looks whether something has taken too long. */
    void look(long now) {
        switch (phase) {
            case SENDING -> lookAtBody(now);
            case WAITING -> {
                if (now - since > answerMillis && instance != null) {
                    instance.hung(now);
                    giveUp(Fault.GATEWAY_TIMEOUT);
                }
            }
            case ANSWERING -> lookAtAnswer(now);
            case CONNECTING, OVER -> {}
        }
    }

    private void lookAtBody(long now) {
        if (body == null || sent == null) {
            return;
        }
        switch (body.pace(sent, now, passage.bytesPerSecond(), manner.idleMillis())) {
            case SENDER_TOO_SLOW -> giveUp(Fault.REQUEST_TOO_SLOW);
            case SERVICE_TOO_SLOW -> giveUp(Fault.GATEWAY_TIMEOUT);
            case FAIR -> {}
        }
    }

    private void lookAtAnswer(long now) {
        long bytes = call.request().response().bytesWritten();
        if (bytes != written) {
            written = bytes;
            since = now;
        } else if (now - since > manner.idleMillis()) {
            Log.debugf("%s service: the answer to request %s stands still", fleet.name(), id());
            call.visit().end();
        }
    }

    /** The caller's connection is closed. */
    void callerLeft() {
        if (phase != Phase.OVER) {
            phase = Phase.OVER;
            fleet.traffic().abandoned();
            stopSending();
            leave();
        }
    }

    private void giveUp(Fault fault) {
        phase = Phase.OVER;
        if (fault == Fault.GATEWAY_TIMEOUT) {
            Log.warnf("%s service: %s for request %s", fleet.name(), fault.code(), id());
        }
        stopSending();
        leave();
        refuse(fault);
    }

    private void refuse(Fault fault) {
        phase = Phase.OVER;
        count(fault.status());
        passage.refusals().send(call, fault, fleet.name());
    }

    private void count(int status) {
        if (manner.listening()) {
            fleet.traffic().heard(status);
        } else {
            fleet.traffic().answered(status, System.nanoTime() - begun);
        }
    }

    private void stopSending() {
        if (body != null) {
            body.stop();
        }
        if (sent != null) {
            sent.reset();
        }
    }

    private void leave() {
        if (instance != null) {
            instance.end(manner.listening());
            instance = null;
        }
    }

    private String id() {
        return call.trace().toString();
    }
}
