package khrongkan.system.office;

import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;

/**
 * One request to the gateway.
 *
 * @param target path and query, escaped
 * @param headers without the token
 * @param body empty for none
 */
public record Ask(String method, String target, Map<String, String> headers, String body) {

    public Ask {
        headers = Map.copyOf(headers);
    }

    /** Like this one, with another header. */
    public Ask with(String header, String value) {
        var more = new HashMap<>(headers);
        more.put(header, value);
        return new Ask(method, target, more, body);
    }

    /** Like this one, without a header. */
    public Ask without(String header) {
        var fewer = new HashMap<>(headers);
        fewer.remove(header);
        return new Ask(method, target, fewer, body);
    }

    /** Like this one, at another path. */
    public Ask at(String other) {
        return new Ask(method, other + target.substring(path().length()), headers, body);
    }

    /** Like this one, with more in the query; nothing more if it is empty. */
    public Ask asking(String more) {
        if (more.isEmpty()) {
            return this;
        }
        return new Ask(method, target + (target.contains("?") ? "&" : "?") + more, headers, body);
    }

    /** Like this one, with another body. */
    public Ask saying(String other) {
        return new Ask(method, target, headers, other);
    }

    /** The path without the query. */
    public String path() {
        int query = target.indexOf('?');
        return query < 0 ? target : target.substring(0, query);
    }

    byte[] bytes() {
        return body.getBytes(StandardCharsets.UTF_8);
    }

    @Override
    public String toString() {
        return method + " " + target;
    }
}
