package khrongkan.approval.webhook.domain;

import java.net.InetAddress;
import java.util.List;
import java.util.stream.Stream;

/**
 * Which addresses may be called: those of the public internet, and the networks the operator has opened. So nobody makes
 * this service knock at doors that only it can see.
 */
public final class Reach {

    /** All that is not a public host: RFC 6890 and its registry, with what is meant for many. */
    private static final List<Network> CLOSED = Stream.of(
                    "0.0.0.0/8",
                    "10.0.0.0/8",
                    "100.64.0.0/10",
                    "127.0.0.0/8",
                    "169.254.0.0/16",
                    "172.16.0.0/12",
                    "192.0.0.0/24",
                    "192.0.2.0/24",
                    "192.31.196.0/24",
                    "192.52.193.0/24",
                    "192.88.99.0/24",
                    "192.168.0.0/16",
                    "192.175.48.0/24",
                    "198.18.0.0/15",
                    "198.51.100.0/24",
                    "203.0.113.0/24",
                    "224.0.0.0/3",
                    // in IPv6 what is not global, and what wraps an IPv4 address
                    "::/3",
                    "2001::/23",
                    "2001:db8::/32",
                    "2002::/16",
                    "3fff::/20",
                    "4000::/2",
                    "8000::/1")
            .map(Network::of)
            .toList();

    private final List<Network> opened;

    /** The usual reach and these networks. */
    public Reach(List<Network> opened) {
        this.opened = List.copyOf(opened);
    }

    /** Whether this address may be called. */
    public boolean allows(InetAddress address) {
        return opened.stream().anyMatch(network -> network.contains(address))
                || CLOSED.stream().noneMatch(network -> network.contains(address));
    }
}
