package khrongkan.gateway.route;

import io.quarkus.runtime.configuration.MemorySize;
import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.net.URI;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** What the operator decides about the gateway. */
@ConfigMapping(prefix = "khrongkan.gateway")
public interface GatewayConfig {

    /** The services by name. */
    Map<String, Service> services();

    /** The prefixes that need no token. */
    List<String> openPrefixes();

    Identity identity();

    /** What may pass, and how long it may take: {@code usual}, and others by the end of the path. */
    Map<String, Manner> passages();

    Instances instances();

    Duration connectTimeout();

    /** How long a good token is not looked at again. */
    Duration tokensRememberedFor();

    /** How often the issuer's keys are looked up. */
    Duration keysEvery();

    /** The name of a TLS configuration for services asked by https, in the registry of Quarkus. */
    Optional<String> servicesTls();

    /** One service: where its instances are, and the paths it answers. */
    interface Service {

        /** One or several addresses; a name that stands for several machines counts as all of them. */
        List<URI> url();

        List<String> prefixes();
    }

    /** The identity provider, where callers reach it through the gateway. */
    interface Identity {

        Optional<List<URI>> url();

        List<String> prefixes();
    }

    /** One kind of request. */
    interface Manner {

        /** How a path of this kind ends. */
        Optional<List<String>> suffixes();

        /** The largest body of a request. */
        @WithDefault("10M")
        MemorySize bodyLimit();

        /** How long a service may take from the end of the request to the beginning of its answer. */
        @WithDefault("30S")
        Duration answerTimeout();

        /** How long a body may stand still on its way, in either direction. */
        @WithDefault("1M")
        Duration idleTimeout();

        /** Whether the answer never ends by itself; such are counted apart, so that they take no place from others. */
        @WithDefault("false")
        boolean listening();
    }

    /** How the instances of the services are dealt with. */
    interface Instances {

        /** How many requests one instance may have to do at once; the rest is refused, not queued. */
        int inFlightLimit();

        /** How many may listen to one instance at once. */
        int listenerLimit();

        /** How often each instance is asked whether it is ready, and its name looked up. */
        Duration checkInterval();

        /** After how many failures in a row an instance is left alone. */
        int failureLimit();

        /** For how long, before one request tries it again. */
        Duration rest();
    }
}
