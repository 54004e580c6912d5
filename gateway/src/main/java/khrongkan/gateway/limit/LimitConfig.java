package khrongkan.gateway.limit;

import io.smallrye.config.ConfigMapping;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** What the operator allows one caller. */
@ConfigMapping(prefix = "khrongkan.gateway.limits")
public interface LimitConfig {

    /** Whether requests are counted at all. */
    boolean enabled();

    /** For everything that comes from one address, with a token or without. */
    Allowance address();

    /** For one subject of a token. */
    Allowance person();

    /** For machine clients, by the name of the class. */
    Map<String, Machines> machines();

    /** Proxies in front of the gateway, addresses or networks, whose word about the caller's address is taken. */
    Optional<List<String>> trustedProxies();

    /** How many connections may be open at once. */
    int connections();

    /** How long the head of a request may take to arrive. */
    Duration headTimeout();

    /** How long a connection may wait for its next request. */
    Duration keptTimeout();

    /** The least of a body that must arrive in a second, while the service takes it. */
    int bytesPerSecond();

    /** So many requests in so much time: as many at once when none came before. */
    interface Allowance {

        long requests();

        Duration per();
    }

    /** A class of machine clients; each of them has the allowance for itself. */
    interface Machines extends Allowance {

        /** The clients as the tokens name them ({@code azp}). */
        Optional<List<String>> clients();
    }
}
