package khrongkan.gateway.route;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** All ways through the gateway; what is not here is not there. */
@ApplicationScoped
public class Routes {

    private final List<Route> routes;
    private final List<Upstream> services;

    Routes(GatewayConfig config) {
        var all = new ArrayList<Route>();
        var behind = new ArrayList<Upstream>();
        config.services().forEach((name, service) -> {
            var upstream = Upstream.of(name, service.url());
            behind.add(upstream);
            for (var prefix : service.prefixes()) {
                all.add(new Route(prefix, upstream, config.openPrefixes().contains(prefix)));
            }
        });
        behind.sort(Comparator.comparing(Upstream::name));
        services = List.copyOf(behind);
        config.identity()
                .url()
                .map(url -> Upstream.of("identity", url))
                .ifPresent(identity ->
                        config.identity().prefixes().forEach(prefix -> all.add(new Route(prefix, identity, true))));
        // The most specific prefix wins.
        all.sort(Comparator.comparingInt((Route route) -> route.prefix().length())
                .reversed());
        routes = List.copyOf(all);
    }

    /** The services behind, without the identity provider. */
    public List<Upstream> services() {
        return services;
    }

    /** The way a path goes. */
    public Optional<Route> find(String path) {
        return routes.stream().filter(route -> route.covers(path)).findFirst();
    }
}
