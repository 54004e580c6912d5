package khrongkan.approval.webhook;

import jakarta.enterprise.context.ApplicationScoped;
import java.net.InetAddress;
import java.net.URI;
import java.net.URISyntaxException;
import java.net.UnknownHostException;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import khrongkan.approval.webhook.domain.Network;
import khrongkan.approval.webhook.domain.Reach;
import khrongkan.kit.refusal.Refusal;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** Where an endpoint may be: asked when it is entered, and again before every single call. */
@ApplicationScoped
class Addresses {

    private static final String FIELD = "/url";
    private static final int LAST_PORT = 65_535;

    private final Reach reach;
    private final boolean plain;

    Addresses(
            @ConfigProperty(name = "khrongkan.webhooks.open-networks") Optional<List<String>> opened,
            @ConfigProperty(name = "khrongkan.webhooks.plain-http") boolean plain) {
        this.reach =
                new Reach(opened.orElse(List.of()).stream().map(Network::of).toList());
        this.plain = plain;
    }

    /** An endpoint that must not be called, with the reason as a code. */
    static final class Forbidden extends Exception {
        private static final long serialVersionUID = 1L;

        Forbidden(String code) {
            super(code, null, false, false);
        }
    }

    /**
     * Checks what somebody entered.
     *
     * @throws Refusal naming the field
     */
    void require(String url) {
        try {
            check(url);
        } catch (Forbidden refused) {
            throw Refusal.invalid(FIELD, String.valueOf(refused.getMessage()), Map.of());
        }
    }

    /** The address to connect to, and no other: whoever looked up the name again might be told another one. */
    InetAddress check(String url) throws Forbidden {
        var uri = parsed(url);
        var scheme = String.valueOf(uri.getScheme()).toLowerCase(Locale.ROOT);
        if (!scheme.equals("https") && !(plain && scheme.equals("http"))) {
            throw new Forbidden(scheme.equals("http") ? "https-only" : "not-a-webhook-url");
        }
        if (uri.getHost() == null || uri.getPort() > LAST_PORT || namesMore(uri)) {
            throw new Forbidden("not-a-webhook-url");
        }
        return allowed(uri.getHost());
    }

    /** Whether it names more than a place: somebody to be there, or a part of what is there. */
    private static boolean namesMore(URI uri) {
        return uri.getRawUserInfo() != null || uri.getRawFragment() != null;
    }

    private InetAddress allowed(String host) throws Forbidden {
        try {
            var found = InetAddress.getAllByName(host);
            for (var address : found) {
                if (!reach.allows(address)) {
                    throw new Forbidden("private-address");
                }
            }
            return found[0];
        } catch (UnknownHostException unknown) {
            throw new Forbidden("unresolvable-host");
        }
    }

    private static URI parsed(String url) throws Forbidden {
        try {
            return new URI(url.strip());
        } catch (URISyntaxException bad) {
            throw new Forbidden("not-a-webhook-url");
        }
    }
}
