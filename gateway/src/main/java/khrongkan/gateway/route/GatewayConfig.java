package khrongkan.gateway.route;

import io.quarkus.runtime.configuration.MemorySize;
import io.smallrye.config.ConfigMapping;
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

    /** The largest body of a request. */
    MemorySize bodyLimit();

    /** The largest body of an import. */
    MemorySize importLimit();

    /** The largest file of a proposal. */
    MemorySize attachmentLimit();

    Duration connectTimeout();

    /** How long a service may take from the end of the request to the beginning of its answer. */
    Duration answerTimeout();

    /** The same for an import: the service compares every row before it answers. */
    Duration importTimeout();

    /** One service: where it is, and the paths it answers. */
    interface Service {

        URI url();

        List<String> prefixes();
    }

    /** The identity provider, where callers reach it through the gateway. */
    interface Identity {

        Optional<URI> url();

        List<String> prefixes();
    }
}
