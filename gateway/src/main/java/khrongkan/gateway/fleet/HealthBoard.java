package khrongkan.gateway.fleet;

import io.vertx.core.Future;
import io.vertx.core.Vertx;
import io.vertx.core.http.HttpClient;
import io.vertx.core.http.HttpClientRequest;
import io.vertx.core.json.JsonObject;
import jakarta.annotation.PreDestroy;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.concurrent.TimeUnit;
import khrongkan.gateway.route.GatewayConfig;
import org.jspecify.annotations.Nullable;

/** Asks the instances how they are, in the background and at most that often for however many callers ask. */
@Singleton
public class HealthBoard {

    private static final int PATIENCE_MILLIS = 1000;

    private record Round(long since, Future<JsonObject> answer) {}

    private final Fleets fleets;
    private final Vertx vertx;
    private final HttpClient client;
    private final long checkMillis;
    private volatile @Nullable Round last;
    private @Nullable Long timer;

    HealthBoard(Fleets fleets, Lines lines, GatewayConfig config, Vertx vertx) {
        this.fleets = fleets;
        this.vertx = vertx;
        this.checkMillis = config.instances().checkInterval().toMillis();
        this.client = lines.open(vertx);
    }

    /** Begins to watch; the first look at the name servers is waited for. */
    public void watch() {
        fleets.lookUp();
        timer = vertx.setPeriodic(0, checkMillis, again -> {
            vertx.executeBlocking(() -> {
                fleets.lookUp();
                return true;
            });
            state();
        });
    }

    @PreDestroy
    void rest() {
        if (timer != null) {
            vertx.cancelTimer(timer);
        }
        client.close();
    }

    /** {@code UP} when every service has an instance that is, {@code DEGRADED} otherwise; and each service by name. */
    public Future<JsonObject> state() {
        var round = last;
        long now = System.nanoTime();
        if (round == null || now - round.since() > TimeUnit.MILLISECONDS.toNanos(checkMillis) / 2) {
            round = new Round(now, ask());
            last = round;
        }
        return round.answer();
    }

    private Future<JsonObject> ask() {
        var services = fleets.ours();
        List<Future<Boolean>> states = services.stream().map(this::isServed).toList();
        return Future.join(states).map(all -> {
            var byName = new JsonObject();
            boolean up = true;
            for (int i = 0; i < states.size(); i++) {
                boolean served = states.get(i).result();
                byName.put(services.get(i).name(), served ? "UP" : "DOWN");
                up &= served;
            }
            return new JsonObject().put("status", up ? "UP" : "DEGRADED").put("services", byName);
        });
    }

    private Future<Boolean> isServed(Fleet service) {
        List<Future<Boolean>> states =
                service.instances().stream().map(this::isReady).toList();
        return Future.join(states).map(all -> states.stream().anyMatch(Future::result));
    }

    private Future<Boolean> isReady(Instance instance) {
        return client.request(instance.request().setURI("/q/health/ready"))
                .compose(HttpClientRequest::send)
                .map(answer -> answer.statusCode() == 200)
                .timeout(PATIENCE_MILLIS, TimeUnit.MILLISECONDS)
                .otherwise(false)
                .onSuccess(instance::isReady);
    }
}
