package khrongkan.gateway.fleet;

import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ThreadLocalRandom;
import khrongkan.gateway.metric.Traffic;
import khrongkan.gateway.route.GatewayConfig;
import org.jspecify.annotations.Nullable;

/** All instances of one service. */
public final class Fleet {

    private final String name;
    private final List<URI> urls;
    private final GatewayConfig.Instances config;
    private final Traffic traffic = new Traffic();
    private volatile List<Instance> instances;

    Fleet(String name, List<URI> urls, GatewayConfig.Instances config) {
        this.name = name;
        this.urls = List.copyOf(urls);
        this.config = config;
        this.instances = urls.stream()
                .map(Address::named)
                .map(address -> new Instance(address, config))
                .toList();
    }

    /** As the operator calls the service. */
    public String name() {
        return name;
    }

    /** Counts its requests. */
    public Traffic traffic() {
        return traffic;
    }

    /** Those there are now. */
    public List<Instance> instances() {
        return instances;
    }

    /** Takes over which machines the names stand for now; an instance that stays keeps what is known of it. */
    void lookUp() {
        var before = instances;
        var now = new ArrayList<Instance>();
        for (var url : urls) {
            for (var address : Address.lookUp(url)) {
                now.add(known(address, before));
            }
        }
        instances = List.copyOf(now);
    }

    private Instance known(Address address, List<Instance> before) {
        return before.stream()
                .filter(instance -> instance.address().equals(address))
                .findFirst()
                .orElseGet(() -> new Instance(address, config));
    }

    /**
     * Takes a place at the instance with the fewest requests in flight among those that fare well; among the others only
     * when there is none.
     *
     * @param not those that have been tried
     */
    public @Nullable Instance begin(boolean listening, Set<Instance> not, long now) {
        var all = instances;
        var best = leastLoaded(all, listening, not, now, true);
        if (best == null) {
            best = leastLoaded(all, listening, not, now, false);
        }
        // Another may have been quicker to take the last place: then there is none.
        return best != null && best.begin(listening, now) ? best : null;
    }

    private static @Nullable Instance leastLoaded(
            List<Instance> all, boolean listening, Set<Instance> not, long now, boolean trusted) {
        Instance best = null;
        int from = all.size() == 1 ? 0 : ThreadLocalRandom.current().nextInt(all.size());
        for (int i = 0; i < all.size(); i++) {
            var instance = all.get((from + i) % all.size());
            boolean possible = trusted ? instance.isTrusted(now) : instance.isWorthATry(now);
            if (possible
                    && !instance.isFull(listening)
                    && !not.contains(instance)
                    && (best == null || instance.load() < best.load())) {
                best = instance;
            }
        }
        return best;
    }

    /** Whether some instance answers, but none has a place left. */
    public boolean isFull(boolean listening, long now) {
        boolean full = false;
        for (var instance : instances) {
            if (instance.isWorthATry(now)) {
                if (!instance.isFull(listening)) {
                    return false;
                }
                full = true;
            }
        }
        return full;
    }
}
