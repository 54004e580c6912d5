package khrongkan.kit.remote;

import jakarta.annotation.Priority;
import jakarta.ws.rs.client.ClientRequestContext;
import jakarta.ws.rs.client.ClientRequestFilter;
import jakarta.ws.rs.core.UriBuilder;
import java.net.URI;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.eclipse.microprofile.config.ConfigProvider;
import org.jspecify.annotations.Nullable;

/**
 * Sends a call to one of the processes of the service whose name stands in the place of the host, as
 * {@code khrongkan.services.NAME} lists them; {@code @RegisterProvider} of every client. Comes before the filters that fetch
 * a token, which may go on in another thread than that of the question.
 */
@Priority(1)
public class ChooseInstance implements ClientRequestFilter {

    private static final Map<String, Optional<Instances>> SERVICES = new ConcurrentHashMap<>();

    /** Which processes the question of this thread has been put to. */
    private static final ThreadLocal<@Nullable Map<URI, Instances>> ASKED = new ThreadLocal<>();

    @Override
    public void filter(ClientRequestContext call) {
        var uri = call.getUri();
        SERVICES.computeIfAbsent(String.valueOf(uri.getHost()), ChooseInstance::configured)
                .ifPresent(instances -> call.setUri(at(choose(instances), uri)));
    }

    private static Optional<Instances> configured(String name) {
        return ConfigProvider.getConfig()
                .getOptionalValue("khrongkan.services." + name, String.class)
                .map(Instances::of);
    }

    private static URI choose(Instances instances) {
        var asked = ASKED.get();
        var chosen = instances.next(asked == null ? Set.of() : asked.keySet());
        if (asked != null) {
            asked.put(chosen, instances);
        }
        return chosen;
    }

    private static URI at(URI instance, URI asked) {
        return UriBuilder.fromUri(asked)
                .scheme(instance.getScheme())
                .host(instance.getHost())
                .port(instance.getPort())
                .build();
    }

    /** From here on to {@link #answered}, what this thread asks once more goes to another process. */
    static void question() {
        ASKED.set(new LinkedHashMap<>());
    }

    /** Whoever was asked so far did not answer. */
    static void noAnswer() {
        var asked = ASKED.get();
        if (asked != null) {
            asked.forEach((address, instances) -> instances.failed(address));
        }
    }

    static void answered() {
        ASKED.remove();
    }
}
