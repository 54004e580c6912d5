package khrongkan.gateway.route;

/**
 * The paths under one prefix.
 *
 * @param prefix whole segments, without a slash at the end
 * @param open whether no token is needed
 */
public record Route(String prefix, Upstream upstream, boolean open) {

    boolean covers(String path) {
        return path.startsWith(prefix) && (path.length() == prefix.length() || path.charAt(prefix.length()) == '/');
    }
}
