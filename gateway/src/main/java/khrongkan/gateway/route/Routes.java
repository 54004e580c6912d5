package khrongkan.gateway.route;

import jakarta.inject.Singleton;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** All ways through the gateway; what is not here is not there. */
@Singleton
public class Routes {

    /** The name of the identity provider among the services. */
    public static final String IDENTITY = "identity";

    private final Map<String, Route> routes;

    Routes(GatewayConfig config) {
        var all = new HashMap<String, Route>();
        config.services().forEach((name, service) -> {
            for (var prefix : service.prefixes()) {
                all.put(prefix, new Route(prefix, name, config.openPrefixes().contains(prefix), false));
            }
        });
        if (config.identity().url().isPresent()) {
            for (var prefix : config.identity().prefixes()) {
                all.put(prefix, new Route(prefix, IDENTITY, true, true));
            }
        }
        routes = Map.copyOf(all);
    }

    /**
     * The way a path goes: that of the longest prefix of whole segments. No path of ours ends with a slash, though the
     * services would not mind.
     */
    public @Nullable Route find(String path) {
        var route = longest(path);
        return route == null || route.foreign() || !path.endsWith("/") ? route : null;
    }

    private @Nullable Route longest(String path) {
        var rest = path;
        while (!rest.isEmpty()) {
            var route = routes.get(rest);
            if (route != null) {
                return route;
            }
            rest = rest.substring(0, Math.max(0, rest.lastIndexOf('/')));
        }
        return null;
    }
}
