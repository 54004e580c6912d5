package khrongkan.gateway.fleet;

import io.quarkus.tls.TlsConfigurationRegistry;
import io.quarkus.tls.runtime.config.TlsConfigUtils;
import io.vertx.core.Vertx;
import io.vertx.core.http.HttpClient;
import io.vertx.core.http.HttpClientOptions;
import io.vertx.core.http.PoolOptions;
import io.vertx.core.tracing.TracingPolicy;
import jakarta.inject.Singleton;
import khrongkan.gateway.route.GatewayConfig;

/** Makes the clients that connect to the instances. */
@Singleton
public class Lines {

    /** Shorter than any service keeps a connection that nobody uses. */
    private static final int KEPT_FOR_SECONDS = 15;

    private static final int HEADER_LIMIT = 32 * 1024;

    private final GatewayConfig config;
    private final TlsConfigurationRegistry tls;

    Lines(GatewayConfig config, TlsConfigurationRegistry tls) {
        this.config = config;
        this.tls = tls;
    }

    /** A client for the event loop that asks; its connections stay there. */
    public HttpClient open(Vertx vertx) {
        var options = new HttpClientOptions()
                .setConnectTimeout((int) config.connectTimeout().toMillis())
                .setKeepAliveTimeout(KEPT_FOR_SECONDS)
                .setTracingPolicy(TracingPolicy.IGNORE)
                .setMaxHeaderSize(HEADER_LIMIT);
        config.servicesTls()
                .ifPresent(
                        name -> TlsConfigUtils.configure(options, tls.get(name).orElseThrow()));
        // The places at the instances are counted; twice as many connections are never waited for.
        int places = config.instances().inFlightLimit() + config.instances().listenerLimit();
        return vertx.createHttpClient(options, new PoolOptions().setHttp1MaxSize(2 * places));
    }
}
