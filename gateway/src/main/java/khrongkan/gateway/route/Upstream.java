package khrongkan.gateway.route;

import io.vertx.core.http.RequestOptions;
import java.net.URI;

/** A service as the gateway reaches it. */
public record Upstream(String name, String host, int port, boolean tls) {

    static Upstream of(String name, URI url) {
        boolean tls = "https".equals(url.getScheme());
        if (url.getHost() == null || !(tls || "http".equals(url.getScheme()))) {
            throw new IllegalArgumentException("the URL of " + name + " is not http(s)://host[:port]: " + url);
        }
        int usual = tls ? 443 : 80;
        return new Upstream(name, url.getHost(), url.getPort() < 0 ? usual : url.getPort(), tls);
    }

    /** Where to connect to. */
    public RequestOptions address() {
        return new RequestOptions().setHost(host).setPort(port).setSsl(tls);
    }
}
