package khrongkan.gateway;

import io.quarkus.logging.Log;
import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.StartupEvent;
import io.vertx.core.Vertx;
import io.vertx.core.http.HttpHeaders;
import io.vertx.core.http.HttpMethod;
import io.vertx.core.http.HttpServer;
import io.vertx.core.http.HttpServerOptions;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.core.tracing.TracingPolicy;
import jakarta.annotation.Priority;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Singleton;
import java.util.Objects;
import khrongkan.gateway.metric.Exposition;
import org.jspecify.annotations.Nullable;

/** A port of its own at which the operator, and no caller, finds the figures of the gateway and its three probes. */
@Singleton
class OperatorWindow {

    private static final int AFTER_THE_LISTENER = jakarta.interceptor.Interceptor.Priority.APPLICATION + 1_000;

    private final Vertx vertx;
    private final OperatorConfig config;
    private final Metrics metrics;
    private final Door door;
    private @Nullable HttpServer server;

    OperatorWindow(Vertx vertx, OperatorConfig config, Metrics metrics, Door door) {
        this.vertx = vertx;
        this.config = config;
        this.metrics = metrics;
        this.door = door;
    }

    void open(@Observes @Priority(AFTER_THE_LISTENER) StartupEvent started) {
        config.port().ifPresent(port -> {
            var options = new HttpServerOptions()
                    .setHost(config.host())
                    .setPort(port)
                    .setHttp2ClearTextEnabled(false)
                    .setTracingPolicy(TracingPolicy.IGNORE);
            server = vertx.createHttpServer(options).requestHandler(this::answer);
            server.listen().toCompletionStage().toCompletableFuture().join();
            Log.infof("the operator finds figures and probes at %s:%d", config.host(), port());
        });
    }

    /** Where it is, if it is. */
    int port() {
        return Objects.requireNonNull(server).actualPort();
    }

    private void answer(HttpServerRequest request) {
        boolean reads =
                request.method().equals(HttpMethod.GET) || request.method().equals(HttpMethod.HEAD);
        switch (reads ? request.path() : "") {
            case "/q/metrics" -> say(request, 200, Exposition.TYPE, metrics.text());
            case "/q/health/live", "/q/health/started" -> state(request, true);
            case "/q/health/ready" -> state(request, !door.isClosing());
            default -> say(request, 404, "text/plain", "");
        }
    }

    private static void state(HttpServerRequest request, boolean up) {
        say(request, up ? 200 : 503, "application/json", up ? "{\"status\":\"UP\"}" : "{\"status\":\"DOWN\"}");
    }

    private static void say(HttpServerRequest request, int status, String type, String text) {
        request.response()
                .setStatusCode(status)
                .putHeader(HttpHeaders.CONTENT_TYPE, type)
                .end(text);
    }

    /** Stays open while the others finish, so that a probe sees the readiness fall. */
    void close(@Observes @Priority(AFTER_THE_LISTENER) ShutdownEvent stopped) {
        if (server != null) {
            server.close();
        }
    }
}
