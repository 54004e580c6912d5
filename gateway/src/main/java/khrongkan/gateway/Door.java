package khrongkan.gateway;

import io.netty.handler.codec.http.TooLongHttpHeaderException;
import io.netty.handler.codec.http.TooLongHttpLineException;
import io.quarkus.logging.Log;
import io.vertx.core.MultiMap;
import io.vertx.core.Vertx;
import io.vertx.core.http.HttpHeaders;
import io.vertx.core.http.HttpMethod;
import io.vertx.core.http.HttpServerRequest;
import jakarta.inject.Singleton;
import java.util.Set;
import khrongkan.gateway.fleet.HealthBoard;
import khrongkan.gateway.headers.Origins;
import khrongkan.gateway.limit.Meter;
import khrongkan.gateway.limit.Meters;
import khrongkan.gateway.limit.Proxies;
import khrongkan.gateway.pages.Pages;
import khrongkan.gateway.passage.Asked;
import khrongkan.gateway.passage.Call;
import khrongkan.gateway.passage.Passage;
import khrongkan.gateway.passage.Refusals;
import khrongkan.gateway.passage.Visit;
import khrongkan.gateway.problem.Fault;
import khrongkan.gateway.route.PlainPath;
import khrongkan.gateway.route.Route;
import khrongkan.gateway.route.Routes;
import khrongkan.gateway.trace.Trace;
import org.jspecify.annotations.Nullable;

/** Every request comes in here: refused with a problem, answered by the gateway itself, or let through. */
@Singleton
class Door {

    private static final Set<HttpMethod> METHODS = Set.of(
            HttpMethod.GET,
            HttpMethod.HEAD,
            HttpMethod.POST,
            HttpMethod.PUT,
            HttpMethod.PATCH,
            HttpMethod.DELETE,
            HttpMethod.OPTIONS);

    private static final String BEARER = "Bearer ";

    private final Routes routes;
    private final TokenCheck tokens;
    private final HealthBoard board;
    private final Pages pages;
    private final Meters meters;
    private final Proxies proxies;
    private final Origins origins;
    private final Refusals refusals;
    private volatile boolean closing;

    Door(
            Routes routes,
            TokenCheck tokens,
            HealthBoard board,
            Pages pages,
            Meters meters,
            Proxies proxies,
            Origins origins,
            Refusals refusals) {
        this.routes = routes;
        this.tokens = tokens;
        this.board = board;
        this.pages = pages;
        this.meters = meters;
        this.proxies = proxies;
        this.origins = origins;
        this.refusals = refusals;
    }

    /** From now on nobody enters; who is inside finishes. */
    void close() {
        closing = true;
    }

    boolean isClosing() {
        return closing;
    }

    /** A head has been read. */
    void answer(HttpServerRequest request, Visit visit, Passage passage) {
        visit.begins(request);
        // Nothing is lost while the token is looked at, and nothing piles up.
        request.pause();
        var call = call(request, visit);
        if (call == null || !call.isLengthReadable()) {
            unreadable(request, visit);
            return;
        }
        try {
            look(call, passage);
        } catch (RuntimeException unexpected) {
            Log.errorf(unexpected, "request %s", call.trace());
            refusals.send(call, Fault.INTERNAL_ERROR);
        }
    }

    private void look(Call call, Passage passage) {
        var request = call.request();
        if (!METHODS.contains(request.method())) {
            refusals.send(call, Fault.METHOD_NOT_ALLOWED);
        } else if (!call.isWithin(meter(call))) {
            refusals.send(call, Fault.TOO_MANY_REQUESTS);
        } else {
            PlainPath.of(request.uri())
                    .ifPresentOrElse(
                            path -> answer(call, path, passage), () -> refusals.send(call, Fault.UNREADABLE_REQUEST));
        }
    }

    private @Nullable Call call(HttpServerRequest request, Visit visit) {
        if (request.authority() == null
                || request.headers().getAll(HttpHeaders.HOST).size() != 1) {
            return null;
        }
        return new Call(request, visit, Asked.of(request, visit.address(), proxies));
    }

    private @Nullable Meter meter(Call call) {
        var caller = call.asked().caller();
        return caller.equals(call.visit().address()) ? call.visit().meter() : meters.ofAddress(caller);
    }

    /** What could not be read as a request at all. */
    void unreadable(HttpServerRequest request, Visit visit) {
        visit.begins(request);
        var call = new Call(request, visit, new Asked(visit.address(), request.isSSL(), "", -1));
        var decoded = request.decoderResult();
        var cause = decoded == null ? null : decoded.cause();
        if (cause instanceof TooLongHttpLineException) {
            refusals.send(call, Fault.ADDRESS_TOO_LONG);
        } else if (cause instanceof TooLongHttpHeaderException) {
            refusals.send(call, Fault.HEADERS_TOO_LARGE);
        } else {
            refusals.send(call, Fault.UNREADABLE_REQUEST);
        }
        // Where the next request begins is not known any more.
        visit.end();
    }

    private void answer(Call call, String path, Passage passage) {
        if (pages.answer(call.request(), path, headers -> dress(headers, call))) {
            return;
        }
        switch (path) {
            case "/health" -> health(call);
            case "/q/health/live", "/q/health/started" -> show(call, "{\"status\":\"UP\"}");
            case "/q/health/ready" -> ready(call);
            default -> {
                var route = routes.find(path);
                if (route == null) {
                    refusals.send(call, Fault.NOT_FOUND);
                } else if (closing) {
                    refusals.send(call, Fault.SHUTTING_DOWN);
                } else {
                    call.goes(route);
                    enter(call, route, path, passage);
                }
            }
        }
    }

    private void enter(Call call, Route route, String path, Passage passage) {
        if (route.open()) {
            pass(call, route, path, passage);
            return;
        }
        if (Origins.isQuestion(call.request())) {
            tellOrigin(call);
            return;
        }
        var token = token(call.request());
        if (token == null) {
            refusals.send(call, Fault.UNAUTHENTICATED);
            return;
        }
        tokens.look(token, new TokenCheck.Listener() {

            @Override
            public void good(TokenCheck.Passport passport) {
                if (call.isWithin(passport.meter())) {
                    pass(call, route, path, passage);
                } else {
                    refusals.send(call, Fault.TOO_MANY_REQUESTS);
                }
            }

            @Override
            public void bad(Fault fault) {
                refusals.send(call, fault, Routes.IDENTITY);
            }
        });
    }

    /** The token; none where there are two, of which the service might take the other. */
    private static @Nullable String token(HttpServerRequest request) {
        var said = request.headers().getAll(HttpHeaders.AUTHORIZATION);
        if (said.size() != 1 || !said.get(0).regionMatches(true, 0, BEARER, 0, BEARER.length())) {
            return null;
        }
        var token = said.get(0).substring(BEARER.length()).strip();
        return token.isEmpty() ? null : token;
    }

    private void pass(Call call, Route route, String path, Passage passage) {
        var request = call.request();
        if (request.headers().contains(HttpHeaders.EXPECT, HttpHeaders.CONTINUE, true)) {
            request.response().writeContinue();
        }
        passage.through(call, route, path);
    }

    private void tellOrigin(Call call) {
        if (!origins.allows(call.request())) {
            refusals.send(call, Fault.ORIGIN_NOT_ALLOWED);
            return;
        }
        var response = call.request().response().setStatusCode(204);
        origins.answer(response.headers());
        refusals.dress(response.headers(), call);
        response.end();
        call.request().resume();
    }

    /** The board is asked on a thread of its own; the answer is given on that of the connection. */
    private void health(Call call) {
        var here = Vertx.currentContext();
        board.state().onSuccess(state -> here.runOnContext(back -> show(call, state.encode())));
    }

    private void ready(Call call) {
        if (closing) {
            refusals.send(call, Fault.SHUTTING_DOWN);
        } else {
            show(call, "{\"status\":\"UP\"}");
        }
    }

    private void dress(MultiMap answer, Call call) {
        answer.set(Trace.REQUEST_ID, call.trace().requestId());
        refusals.dress(answer, call);
    }

    private void show(Call call, String json) {
        var request = call.request();
        if (!request.method().equals(HttpMethod.GET) && !request.method().equals(HttpMethod.HEAD)) {
            refusals.send(call, Fault.METHOD_NOT_ALLOWED);
            return;
        }
        var response = request.response()
                .putHeader(HttpHeaders.CONTENT_TYPE, "application/json")
                .putHeader(HttpHeaders.CACHE_CONTROL, "no-store");
        dress(response.headers(), call);
        response.end(json);
        request.resume();
    }
}
