package khrongkan.gateway.passage;

import io.vertx.core.Vertx;
import io.vertx.core.http.HttpClient;
import io.vertx.core.http.HttpClientOptions;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.core.http.PoolOptions;
import io.vertx.httpproxy.HttpProxy;
import io.vertx.httpproxy.ProxyOptions;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.util.concurrent.TimeUnit;
import khrongkan.gateway.route.GatewayConfig;
import khrongkan.gateway.route.Route;
import khrongkan.gateway.trace.Trace;

/** Lets requests through to the services; each service has its own connections, so that one cannot starve another. */
@ApplicationScoped
public class Passage {

    private static final int CONNECTIONS_PER_SERVICE = 256;
    private static final int WAITING_PER_SERVICE = 1024;

    /** Who listens keeps a connection for as long as he likes: it is taken from none that is waited for. */
    private static final int LISTENERS_PER_SERVICE = 256;

    private static final int LISTENERS_WAITING = 16;
    private static final int KEPT_FOR_SECONDS = 15;
    private static final int HEADER_LIMIT = 32 * 1024;

    private final HttpClient client;
    private final HttpClient patient;
    private final HttpClient listening;
    private final Vertx vertx;
    private final GatewayConfig config;

    Passage(Vertx vertx, GatewayConfig config) {
        this.vertx = vertx;
        this.config = config;
        client = client(config.answerTimeout(), CONNECTIONS_PER_SERVICE, WAITING_PER_SERVICE);
        patient = client(config.importTimeout(), CONNECTIONS_PER_SERVICE, WAITING_PER_SERVICE);
        listening = client(config.answerTimeout(), LISTENERS_PER_SERVICE, LISTENERS_WAITING);
    }

    private HttpClient client(Duration answerTimeout, int connections, int waiting) {
        var options = new HttpClientOptions()
                .setConnectTimeout((int) config.connectTimeout().toMillis())
                .setKeepAliveTimeout(KEPT_FOR_SECONDS)
                .setMaxHeaderSize(HEADER_LIMIT)
                // An answer that stands still in the middle; its beginning has a deadline of its own.
                .setIdleTimeoutUnit(TimeUnit.MILLISECONDS)
                .setIdleTimeout((int) (2 * answerTimeout.toMillis()));
        var pool = new PoolOptions().setHttp1MaxSize(connections).setMaxWaitQueueSize(waiting);
        return vertx.createHttpClient(options, pool);
    }

    /** The largest body that may go this way. */
    public long limit(String path) {
        if (path.endsWith("/attachments")) {
            return config.attachmentLimit().asLongValue();
        }
        return (isImport(path) ? config.importLimit() : config.bodyLimit()).asLongValue();
    }

    /** Sends the request to its service and the answer back to the caller. */
    public void through(HttpServerRequest request, Trace trace, Route route, String path) {
        var timeout = isImport(path) ? config.importTimeout() : config.answerTimeout();
        var crossing = new Crossing(request, trace, route.upstream(), limit(path), timeout, vertx);
        HttpProxy.reverseProxy(new ProxyOptions().setSupportWebSocket(false), client(path))
                .origin(crossing::connect)
                .addInterceptor(crossing)
                .handle(request);
    }

    private HttpClient client(String path) {
        if (path.endsWith("/stream")) {
            return listening;
        }
        return isImport(path) ? patient : client;
    }

    /** A whole file is longer than other bodies, and takes longer to answer. */
    private static boolean isImport(String path) {
        return path.endsWith("/imports");
    }
}
