package khrongkan.gateway.passage;

import io.quarkus.logging.Log;
import io.vertx.core.Future;
import io.vertx.core.Vertx;
import io.vertx.core.http.HttpClientRequest;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.core.http.HttpVersion;
import io.vertx.httpproxy.Body;
import io.vertx.httpproxy.ProxyContext;
import io.vertx.httpproxy.ProxyInterceptor;
import io.vertx.httpproxy.ProxyResponse;
import java.time.Duration;
import khrongkan.gateway.problem.Fault;
import khrongkan.gateway.problem.Problems;
import khrongkan.gateway.route.Upstream;
import khrongkan.gateway.trace.Trace;
import org.jspecify.annotations.Nullable;

/** One request on its way: changes the headers, watches limit and deadline, and answers where the service cannot. */
final class Crossing implements ProxyInterceptor {

    private final HttpServerRequest request;
    private final Trace trace;
    private final Upstream service;
    private final CountedBody body;
    private final Duration answerTimeout;
    private final Vertx vertx;

    private @Nullable HttpClientRequest sent;
    private @Nullable Long timer;
    private boolean late;

    Crossing(
            HttpServerRequest request, Trace trace, Upstream service, long limit, Duration answerTimeout, Vertx vertx) {
        this.request = request;
        this.trace = trace;
        this.service = service;
        this.body = new CountedBody(request, limit, this::awaitAnswer);
        this.answerTimeout = answerTimeout;
        this.vertx = vertx;
    }

    Future<HttpClientRequest> connect(ProxyContext context) {
        return context.client().request(service.address()).onSuccess(connected -> {
            sent = connected;
            // Said to whoever waits for the answer; without this it would be logged once more as unexpected.
            connected.exceptionHandler(failure -> Log.debugf("%s service: %s", service.name(), failure));
        });
    }

    @Override
    public Future<ProxyResponse> handleProxyRequest(ProxyContext context) {
        var proxied = context.request();
        Forwarding.towardsService(proxied.headers(), request, trace);
        proxied.setBody(Body.body(body, proxied.getBody().length()));
        return context.sendRequest().onComplete(answered -> stopWaiting()).recover(failure -> {
            if (request.response().closed()) {
                return Future.failedFuture(failure);
            }
            return Future.succeededFuture(refusal(context, failure));
        });
    }

    @Override
    public Future<Void> handleProxyResponse(ProxyContext context) {
        var answer = context.response();
        Forwarding.towardsCaller(answer.headers(), trace);
        if (body.tooLarge()) {
            answer.putHeader("Connection", "close");
            return Delivery.of(answer, request).onComplete(said -> Goodbye.afterTheRest(request, vertx));
        }
        // A caller of the first HTTP knows no pieces; the proxy collects the answer for him.
        boolean whole = answer.getBody().length() >= 0 || request.version() != HttpVersion.HTTP_1_0;
        return whole ? Delivery.of(answer, request) : context.sendResponse();
    }

    private ProxyResponse refusal(ProxyContext context, Throwable failure) {
        var fault = fault();
        if (fault != Fault.BODY_TOO_LARGE) {
            Log.warnf("%s service: %s for request %s: %s", service.name(), fault.code(), trace.requestId(), failure);
        }
        var answer = Problems.answer(request, trace, fault, service.name());
        var response = context.request().release().response();
        response.setStatusCode(answer.status()).setBody(Body.body(answer.body()));
        response.headers().addAll(answer.headers());
        return response;
    }

    private Fault fault() {
        if (body.tooLarge()) {
            return Fault.BODY_TOO_LARGE;
        }
        return late ? Fault.GATEWAY_TIMEOUT : Fault.SERVICE_UNAVAILABLE;
    }

    /** The deadline runs from the end of the request: until then it is the caller who takes the time. */
    private void awaitAnswer() {
        timer = vertx.setTimer(answerTimeout.toMillis(), fired -> {
            late = true;
            if (sent != null) {
                sent.reset();
            }
        });
    }

    private void stopWaiting() {
        if (timer != null) {
            vertx.cancelTimer(timer);
        }
    }
}
