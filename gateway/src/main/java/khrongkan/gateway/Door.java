package khrongkan.gateway;

import io.quarkus.logging.Log;
import io.vertx.core.Vertx;
import io.vertx.core.http.HttpHeaders;
import io.vertx.core.http.HttpMethod;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.ext.web.Router;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.util.List;
import java.util.Set;
import khrongkan.gateway.health.HealthBoard;
import khrongkan.gateway.pages.Pages;
import khrongkan.gateway.passage.Goodbye;
import khrongkan.gateway.passage.Passage;
import khrongkan.gateway.problem.Fault;
import khrongkan.gateway.problem.Problems;
import khrongkan.gateway.route.PlainPath;
import khrongkan.gateway.route.Route;
import khrongkan.gateway.route.Routes;
import khrongkan.gateway.trace.Trace;

/** Every request comes in here: refused with a problem, answered by the gateway itself, or let through. */
@ApplicationScoped
class Door {

    private static final Set<HttpMethod> METHODS = Set.of(
            HttpMethod.GET,
            HttpMethod.HEAD,
            HttpMethod.POST,
            HttpMethod.PUT,
            HttpMethod.PATCH,
            HttpMethod.DELETE,
            HttpMethod.OPTIONS);

    private final Routes routes;
    private final TokenCheck tokens;
    private final Passage passage;
    private final HealthBoard board;
    private final Pages pages;
    private final Vertx vertx;

    Door(Routes routes, TokenCheck tokens, Passage passage, HealthBoard board, Pages pages, Vertx vertx) {
        this.routes = routes;
        this.tokens = tokens;
        this.passage = passage;
        this.board = board;
        this.pages = pages;
        this.vertx = vertx;
    }

    void open(@Observes Router router) {
        router.route().handler(this::answer).failureHandler(this::refuseOtherwise);
        // A target that no route could even be compared with.
        router.errorHandler(400, context -> refuse(context.request(), Fault.UNREADABLE_REQUEST));
    }

    private void answer(RoutingContext context) {
        var request = context.request();
        // Nothing is lost while the token is looked at, and nothing piles up.
        request.pause();
        if (!METHODS.contains(request.method())) {
            refuse(request, Fault.METHOD_NOT_ALLOWED);
            return;
        }
        var path = PlainPath.of(request.uri());
        if (path.isEmpty() || request.authority() == null) {
            refuse(request, Fault.UNREADABLE_REQUEST);
            return;
        }
        if (pages.answer(request, path.get())) {
            return;
        }
        switch (path.get()) {
            case "/health" -> health(request);
            case "/q/health/ready", "/q/health/live" -> show(request, "{\"status\":\"UP\"}");
            default ->
                routes.find(path.get())
                        .ifPresentOrElse(
                                route -> enter(context, route, path.get()), () -> refuse(request, Fault.NOT_FOUND));
        }
    }

    private void enter(RoutingContext context, Route route, String path) {
        if (route.open()) {
            pass(context.request(), route, path);
            return;
        }
        tokens.of(context).onSuccess(verdict -> {
            switch (verdict) {
                case GOOD -> pass(context.request(), route, path);
                case BAD -> refuse(context.request(), Fault.UNAUTHENTICATED);
                case UNKNOWN -> refuse(context.request(), Fault.SERVICE_UNAVAILABLE);
            }
        });
    }

    private void pass(HttpServerRequest request, Route route, String path) {
        if (Goodbye.announcedLength(request) > passage.limit(path)) {
            refuse(request, Fault.BODY_TOO_LARGE);
            return;
        }
        if (request.headers().contains(HttpHeaders.EXPECT, HttpHeaders.CONTINUE, true)) {
            request.response().writeContinue();
        }
        passage.through(request, Trace.of(request), route, path);
    }

    private void health(HttpServerRequest request) {
        board.state().onSuccess(state -> show(request, state.encode()));
    }

    private void show(HttpServerRequest request, String json) {
        if (!List.of(HttpMethod.GET, HttpMethod.HEAD).contains(request.method())) {
            refuse(request, Fault.METHOD_NOT_ALLOWED);
            return;
        }
        request.response()
                .putHeader(HttpHeaders.CONTENT_TYPE, "application/json")
                .putHeader(HttpHeaders.CACHE_CONTROL, "no-store")
                .putHeader(Trace.REQUEST_ID, Trace.of(request).requestId())
                .end(json);
        request.resume();
    }

    /** What the router or the token's reader refuse by themselves would be an empty answer or a page of HTML. */
    private void refuseOtherwise(RoutingContext context) {
        int status = context.statusCode();
        if (TokenCheck.isTheTokensFault(context.failure())) {
            refuse(context.request(), Fault.UNAUTHENTICATED);
        } else if (status == 404) {
            refuse(context.request(), Fault.NOT_FOUND);
        } else if (status >= 400 && status < 500) {
            refuse(context.request(), Fault.UNREADABLE_REQUEST);
        } else {
            Log.errorf(
                    context.failure(),
                    "unexpected failure, request %s",
                    Trace.of(context.request()).requestId());
            refuse(context.request(), Fault.INTERNAL_ERROR);
        }
    }

    private void refuse(HttpServerRequest request, Fault fault) {
        var response = request.response();
        if (response.ended() || response.closed()) {
            return;
        }
        var answer = Problems.answer(request, Trace.of(request), fault, "identity");
        response.setStatusCode(answer.status()).headers().addAll(answer.headers());
        if (Goodbye.isDue(request)) {
            response.putHeader(HttpHeaders.CONNECTION, HttpHeaders.CLOSE);
            response.end(answer.body());
            Goodbye.afterTheRest(request, vertx);
        } else {
            response.end(answer.body());
            request.resume();
        }
    }
}
