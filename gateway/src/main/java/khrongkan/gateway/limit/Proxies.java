package khrongkan.gateway.limit;

import io.vertx.core.http.HttpServerRequest;
import jakarta.inject.Singleton;
import java.util.List;

/** Who stands in front of the gateway and is believed when it says where a request comes from. */
@Singleton
public class Proxies {

    private final List<Network> trusted;

    Proxies(LimitConfig config) {
        trusted = config.trustedProxies().orElse(List.of()).stream()
                .map(Network::of)
                .toList();
    }

    /** Whether the word of this address is taken. */
    public boolean trusts(String address) {
        return !trusted.isEmpty() && trusted.stream().anyMatch(network -> network.holds(address));
    }

    /** The caller's address: the last in the list that no trusted proxy added about another one. */
    public String caller(HttpServerRequest request, String peer) {
        var told = request.headers().getAll("X-Forwarded-For");
        var caller = peer;
        for (int i = told.size() - 1; i >= 0; i--) {
            var hops = told.get(i).split(",", -1);
            for (int k = hops.length - 1; k >= 0; k--) {
                if (!trusts(caller) || !Network.isAddress(hops[k].strip())) {
                    return caller;
                }
                caller = hops[k].strip();
            }
        }
        return caller;
    }
}
