package khrongkan.gateway;

import io.smallrye.config.ConfigMapping;
import io.vertx.core.http.ClientAuth;
import java.time.Duration;
import java.util.Optional;
import java.util.OptionalInt;

/** Where and how the gateway listens. */
@ConfigMapping(prefix = "khrongkan.gateway.listener")
interface ListenerConfig {

    String host();

    /** 0 for a free one. */
    int port();

    /** How many event loops share the work; one for each processor without. */
    OptionalInt lanes();

    /** The longest request line. */
    int addressLimit();

    /** The most that all headers of a request may take. */
    int headerLimit();

    /** How many connections may wait to be accepted. */
    int backlog();

    /** How long a stop waits for requests that are being answered. */
    Duration shutdownTimeout();

    /** The name of a TLS configuration in the registry of Quarkus; plain HTTP without. */
    Optional<String> tls();

    /** Whether a caller shows a certificate of his own: NONE, REQUEST or REQUIRED. */
    ClientAuth clientCertificate();
}
