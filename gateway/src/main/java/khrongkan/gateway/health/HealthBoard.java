package khrongkan.gateway.health;

import io.vertx.core.Future;
import io.vertx.core.Vertx;
import io.vertx.core.http.HttpClient;
import io.vertx.core.http.HttpClientOptions;
import io.vertx.core.http.HttpClientRequest;
import io.vertx.core.json.JsonObject;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.concurrent.TimeUnit;
import khrongkan.gateway.route.Routes;
import khrongkan.gateway.route.Upstream;
import org.jspecify.annotations.Nullable;

/** Asks the services how they are, at most once a second however many callers ask. */
@ApplicationScoped
public class HealthBoard {

    private static final int PATIENCE_MILLIS = 1000;
    private static final long FRESH_NANOS = TimeUnit.SECONDS.toNanos(1);

    private record Round(long since, Future<JsonObject> answer) {}

    private final Routes routes;
    private final HttpClient client;
    private volatile @Nullable Round last;

    HealthBoard(Routes routes, Vertx vertx) {
        this.routes = routes;
        this.client = vertx.createHttpClient(new HttpClientOptions().setConnectTimeout(PATIENCE_MILLIS));
    }

    /** {@code UP} when every service is, {@code DEGRADED} otherwise; and each service by name. */
    public Future<JsonObject> state() {
        var round = last;
        if (round == null || System.nanoTime() - round.since() > FRESH_NANOS) {
            round = new Round(System.nanoTime(), ask());
            last = round;
        }
        return round.answer();
    }

    private Future<JsonObject> ask() {
        List<Future<Boolean>> states =
                routes.services().stream().map(this::isReady).toList();
        return Future.join(states).map(all -> {
            var services = new JsonObject();
            boolean up = true;
            for (int i = 0; i < states.size(); i++) {
                boolean ready = states.get(i).result();
                services.put(routes.services().get(i).name(), ready ? "UP" : "DOWN");
                up &= ready;
            }
            return new JsonObject().put("status", up ? "UP" : "DEGRADED").put("services", services);
        });
    }

    private Future<Boolean> isReady(Upstream service) {
        return client.request(service.address().setURI("/q/health/ready"))
                .compose(HttpClientRequest::send)
                .map(answer -> answer.statusCode() == 200)
                .timeout(PATIENCE_MILLIS, TimeUnit.MILLISECONDS)
                .otherwise(false);
    }
}
