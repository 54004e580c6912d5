package khrongkan.gateway.fleet;

import io.vertx.core.http.RequestOptions;
import io.vertx.core.net.SocketAddress;
import java.net.Inet4Address;
import java.net.InetAddress;
import java.net.URI;
import java.net.UnknownHostException;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;

/**
 * Where one instance listens.
 *
 * @param host as the operator wrote it; what the instance is told of itself, and what its certificate says
 * @param machine the address of the machine; the host again where it could not be looked up
 */
record Address(String host, int port, boolean tls, String machine) {

    /** All machines that a URL stands for at the moment. Looks up names: not for an event loop. */
    static List<Address> lookUp(URI url) {
        var named = named(url);
        try {
            var all = InetAddress.getAllByName(url.getHost());
            // A machine with two addresses is one instance, not two.
            var fourth =
                    Arrays.stream(all).filter(Inet4Address.class::isInstance).toList();
            Stream<InetAddress> machines = fourth.isEmpty() ? Arrays.stream(all) : fourth.stream();
            return machines.map(
                            machine -> new Address(named.host(), named.port(), named.tls(), machine.getHostAddress()))
                    .toList();
        } catch (UnknownHostException unknown) {
            return List.of(named);
        }
    }

    /** What a URL says, without a look at any name server. */
    static Address named(URI url) {
        boolean tls = "https".equals(url.getScheme());
        if (url.getHost() == null || !(tls || "http".equals(url.getScheme()))) {
            throw new IllegalArgumentException("the URL of a service is not http(s)://host[:port]: " + url);
        }
        int usual = tls ? 443 : 80;
        return new Address(url.getHost(), url.getPort() < 0 ? usual : url.getPort(), tls, url.getHost());
    }

    SocketAddress socket() {
        return SocketAddress.inetSocketAddress(port, machine);
    }

    RequestOptions request(SocketAddress socket) {
        return new RequestOptions()
                .setServer(socket)
                .setHost(host)
                .setPort(port)
                .setSsl(tls);
    }
}
