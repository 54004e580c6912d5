package khrongkan.gateway.limit;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import jakarta.inject.Singleton;
import java.time.Duration;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The meters of all callers of late; whoever has been quiet for long starts anew, with a full allowance. */
@Singleton
public class Meters {

    private static final int CALLERS_REMEMBERED = 100_000;
    private static final Duration REMEMBERED_FOR = Duration.ofHours(1);

    /** One household or office has a whole network of the sixth version. */
    private static final int GROUPS_OF_A_NETWORK = 4;

    /** The allowance that each client of a class has for itself. */
    private record MachineClass(String name, LimitConfig.Allowance allowance) {}

    private final LimitConfig config;
    private final Map<String, MachineClass> classes = new HashMap<>();
    private final Cache<String, Meter> meters = Caffeine.newBuilder()
            .maximumSize(CALLERS_REMEMBERED)
            .expireAfterAccess(REMEMBERED_FOR)
            .build();

    Meters(LimitConfig config) {
        this.config = config;
        config.machines()
                .forEach((name, machines) -> machines.clients()
                        .ifPresent(clients ->
                                clients.forEach(client -> classes.put(client, new MachineClass(name, machines)))));
    }

    /** The meter of an address; none when nothing is counted. */
    public @Nullable Meter ofAddress(String address) {
        return config.enabled()
                ? meters.get("address " + network(address), key -> new Meter("address", config.address()))
                : null;
    }

    /** The meter of who holds a token: the client where it is a machine with a class, else the subject. */
    public @Nullable Meter ofCaller(@Nullable String client, String subject) {
        if (!config.enabled()) {
            return null;
        }
        var machines = client == null ? null : classes.get(client);
        return machines == null
                ? meters.get("person " + subject, key -> new Meter("person", config.person()))
                : meters.get("client " + client, key -> new Meter(machines.name(), machines.allowance()));
    }

    private static String network(String address) {
        if (address.indexOf(':') < 0) {
            return address;
        }
        var groups = address.split(":", -1);
        return String.join(":", java.util.Arrays.copyOf(groups, Math.min(GROUPS_OF_A_NETWORK, groups.length)));
    }
}
