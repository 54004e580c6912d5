package khrongkan.gateway.fleet;

import jakarta.inject.Singleton;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import khrongkan.gateway.route.GatewayConfig;
import khrongkan.gateway.route.Routes;

/** The fleets of all services. */
@Singleton
public class Fleets {

    private final Map<String, Fleet> fleets = new TreeMap<>();

    Fleets(GatewayConfig config) {
        config.services()
                .forEach((name, service) -> fleets.put(name, new Fleet(name, service.url(), config.instances())));
        config.identity()
                .url()
                .ifPresent(urls -> fleets.put(Routes.IDENTITY, new Fleet(Routes.IDENTITY, urls, config.instances())));
    }

    /** The instances of a service. */
    public Fleet of(String service) {
        return Objects.requireNonNull(fleets.get(service));
    }

    /** All of them, the identity provider's too. */
    public List<Fleet> all() {
        return List.copyOf(fleets.values());
    }

    /** The services of this system by name, without the identity provider. */
    List<Fleet> ours() {
        return fleets.values().stream()
                .filter(fleet -> !fleet.name().equals(Routes.IDENTITY))
                .toList();
    }

    /** Looks up the names of all. */
    void lookUp() {
        fleets.values().forEach(Fleet::lookUp);
    }
}
