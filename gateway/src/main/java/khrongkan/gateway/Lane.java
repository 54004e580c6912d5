package khrongkan.gateway;

import io.quarkus.logging.Log;
import io.vertx.core.AbstractVerticle;
import io.vertx.core.Promise;
import io.vertx.core.http.HttpConnection;
import io.vertx.core.http.HttpServer;
import io.vertx.core.http.HttpServerOptions;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.atomic.AtomicInteger;
import khrongkan.gateway.limit.LimitConfig;
import khrongkan.gateway.limit.Meters;
import khrongkan.gateway.passage.Passages;
import khrongkan.gateway.passage.Visit;
import org.jspecify.annotations.Nullable;

/** One event loop of the gateway: its share of the callers' connections, and its own connections to the services. */
final class Lane extends AbstractVerticle {

    /** How often the connections are looked at; no deadline is shorter than this. */
    private static final long LOOK_MILLIS = 250;

    private final Door door;
    private final Passages passages;
    private final Meters meters;
    private final LimitConfig limits;
    private final HttpServerOptions options;
    private final AtomicInteger connections;
    private final IdentityHashMap<HttpConnection, Visit> visits = new IdentityHashMap<>();
    private @Nullable HttpServer server;

    Lane(
            Door door,
            Passages passages,
            Meters meters,
            LimitConfig limits,
            HttpServerOptions options,
            AtomicInteger connections) {
        this.door = door;
        this.passages = passages;
        this.meters = meters;
        this.limits = limits;
        this.options = options;
        this.connections = connections;
    }

    @Override
    public void start(Promise<Void> listening) {
        var passage = passages.open(vertx);
        server = vertx.createHttpServer(options)
                .connectionHandler(this::opened)
                .requestHandler(request -> door.answer(request, visit(request.connection()), passage))
                .invalidRequestHandler(request -> door.unreadable(request, visit(request.connection())))
                .exceptionHandler(broken -> Log.debugf("connection: %s", broken));
        vertx.setPeriodic(LOOK_MILLIS, again -> {
            long now = System.currentTimeMillis();
            // Some are closed by being looked at.
            List.copyOf(visits.values()).forEach(visit -> visit.look(now));
        });
        server.listen().<Void>mapEmpty().onComplete(listening);
    }

    /** The port, once it listens. */
    int port() {
        return Objects.requireNonNull(server).actualPort();
    }

    /** Whether some request here is being answered; asked by another thread, which looks again. */
    CompletableFuture<Boolean> isBusy() {
        var answer = new CompletableFuture<Boolean>();
        context.runOnContext(here -> answer.complete(visits.values().stream().anyMatch(Visit::isBusy)));
        return answer;
    }

    private void opened(HttpConnection connection) {
        if (connections.incrementAndGet() > limits.connections()) {
            connections.decrementAndGet();
            connection.close();
            return;
        }
        var address = connection.remoteAddress().hostAddress();
        var visit = new Visit(
                connection,
                address,
                meters.ofAddress(address),
                System.currentTimeMillis() + limits.headTimeout().toMillis(),
                limits.keptTimeout().toMillis());
        visits.put(connection, visit);
        connection.closeHandler(closed -> {
            connections.decrementAndGet();
            visits.remove(connection);
            visit.ended();
        });
    }

    private Visit visit(HttpConnection connection) {
        return Objects.requireNonNull(visits.get(connection));
    }
}
