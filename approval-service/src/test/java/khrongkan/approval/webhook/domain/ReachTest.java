package khrongkan.approval.webhook.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ReachTest {

    private final Reach usual = new Reach(List.of());

    @ParameterizedTest
    @ValueSource(
            strings = {"1.1.1.1", "164.115.0.1", "203.150.0.1", "223.255.255.1", "2606:4700::1111", "2400:cb00::1"})
    void the_public_internet_may_be_called(String address) throws UnknownHostException {
        assertThat(usual.allows(InetAddress.getByName(address))).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "0.0.0.0",
                "10.1.2.3",
                "100.64.0.1",
                "100.100.100.200", // where one cloud tells its machines their secrets
                "127.0.0.1",
                "127.255.255.255",
                "169.254.169.254", // and where the others do
                "172.16.0.1",
                "172.31.255.255",
                "192.168.1.1",
                "192.0.0.192",
                "192.0.2.1",
                "198.19.0.1",
                "203.0.113.9",
                "224.0.0.1",
                "255.255.255.255",
                "::",
                "::1",
                "::ffff:127.0.0.1",
                "::ffff:10.0.0.1",
                "64:ff9b::7f00:1",
                "2001:db8::1",
                "2002:7f00:1::",
                "2001::1",
                "fc00::1",
                "fd00:ec2::254",
                "fe80::1",
                "ff02::1"
            })
    void what_only_this_service_can_see_may_not(String address) throws UnknownHostException {
        assertThat(usual.allows(InetAddress.getByName(address))).isFalse();
    }

    @Test
    void the_operator_opens_a_network_and_no_more() throws UnknownHostException {
        var reach = new Reach(List.of(Network.of("10.20.0.0/15"), Network.of("fd12::/16")));
        assertThat(reach.allows(InetAddress.getByName("10.21.255.255"))).isTrue();
        assertThat(reach.allows(InetAddress.getByName("10.22.0.0"))).isFalse();
        assertThat(reach.allows(InetAddress.getByName("fd12::9"))).isTrue();
        assertThat(reach.allows(InetAddress.getByName("fd13::9"))).isFalse();
    }

    @ParameterizedTest
    @ValueSource(strings = {"10.0.0.0", "10.0.0.0/33", "::/129", "localhost/8", "/8", "10.0.0.0/-1", "999.0.0.0/8"})
    void what_is_no_network_is_refused(String text) {
        assertThatIllegalArgumentException().isThrownBy(() -> Network.of(text));
    }
}
