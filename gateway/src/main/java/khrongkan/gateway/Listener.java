package khrongkan.gateway;

import io.quarkus.logging.Log;
import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.StartupEvent;
import io.quarkus.tls.TlsConfigurationRegistry;
import io.quarkus.tls.runtime.config.TlsConfigUtils;
import io.vertx.core.DeploymentOptions;
import io.vertx.core.Vertx;
import io.vertx.core.http.HttpServerOptions;
import io.vertx.core.tracing.TracingPolicy;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Singleton;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import khrongkan.gateway.fleet.HealthBoard;
import khrongkan.gateway.limit.LimitConfig;
import khrongkan.gateway.limit.Meters;
import khrongkan.gateway.passage.Passages;

/** Opens the gateway's port when the application starts, and closes it when all have been answered. */
@Singleton
class Listener {

    private static final int ANY_PORT_SHARED_BY_ALL_LANES = -1;

    private final Vertx vertx;
    private final Door door;
    private final Passages passages;
    private final Meters meters;
    private final HealthBoard board;
    private final Metrics metrics;
    private final LimitConfig limits;
    private final ListenerConfig config;
    private final TlsConfigurationRegistry tls;
    private final List<Lane> lanes = new CopyOnWriteArrayList<>();

    Listener(
            Vertx vertx,
            Door door,
            Passages passages,
            Meters meters,
            HealthBoard board,
            Metrics metrics,
            LimitConfig limits,
            ListenerConfig config,
            TlsConfigurationRegistry tls) {
        this.vertx = vertx;
        this.door = door;
        this.passages = passages;
        this.meters = meters;
        this.board = board;
        this.metrics = metrics;
        this.limits = limits;
        this.config = config;
        this.tls = tls;
    }

    void open(@Observes StartupEvent started) {
        board.watch();
        var options = options();
        var deployed = vertx.deployVerticle(
                () -> {
                    var lane = new Lane(door, passages, meters, limits, options, metrics.connections());
                    lanes.add(lane);
                    return lane;
                },
                new DeploymentOptions()
                        .setInstances(config.lanes().orElse(Runtime.getRuntime().availableProcessors())));
        deployed.toCompletionStage().toCompletableFuture().join();
        Log.infof("the gateway listens on %s:%d", config.host(), port());
    }

    /** Where it listens. */
    int port() {
        return lanes.get(0).port();
    }

    private HttpServerOptions options() {
        var options = new HttpServerOptions()
                .setHost(config.host())
                .setPort(config.port() == 0 ? ANY_PORT_SHARED_BY_ALL_LANES : config.port())
                // One version of HTTP: an upgrade in the middle is one more thing to read in two ways.
                .setHttp2ClearTextEnabled(false)
                .setUseAlpn(false)
                // No service here speaks WebSocket, so nobody needs to look whether a caller would.
                .setPerFrameWebSocketCompressionSupported(false)
                .setPerMessageWebSocketCompressionSupported(false)
                .setMaxInitialLineLength(config.addressLimit())
                .setMaxHeaderSize(config.headerLimit())
                .setAcceptBacklog(config.backlog())
                .setTracingPolicy(TracingPolicy.IGNORE);
        config.tls().ifPresent(name -> {
            TlsConfigUtils.configure(options, tls.get(name).orElseThrow());
            options.setSsl(true).setUseAlpn(false).setClientAuth(config.clientCertificate());
        });
        return options;
    }

    /** Refuses what comes now, and waits for what is running. */
    void close(@Observes ShutdownEvent stopping) throws InterruptedException {
        door.close();
        long end = System.nanoTime() + config.shutdownTimeout().toNanos();
        while (isBusy() && System.nanoTime() < end) {
            Thread.sleep(Duration.ofMillis(50).toMillis());
        }
    }

    private boolean isBusy() {
        return lanes.stream().map(Lane::isBusy).toList().stream().anyMatch(busy -> busy.join());
    }
}
