package khrongkan.gateway.route;

import java.util.List;

/**
 * What holds for one kind of request.
 *
 * @param name as the operator calls it
 * @param suffixes how a path of this kind ends
 * @param bodyLimit in bytes
 * @param answerMillis from the end of the request to the beginning of the answer
 * @param idleMillis how long a body may stand still
 * @param listening whether the answer never ends by itself
 */
public record Manner(
        String name, List<String> suffixes, long bodyLimit, long answerMillis, long idleMillis, boolean listening) {

    static Manner of(String name, GatewayConfig.Manner config) {
        return new Manner(
                name,
                config.suffixes().orElse(List.of()),
                config.bodyLimit().asLongValue(),
                config.answerTimeout().toMillis(),
                config.idleTimeout().toMillis(),
                config.listening());
    }

    boolean covers(String path) {
        for (var suffix : suffixes) {
            if (path.endsWith(suffix)) {
                return true;
            }
        }
        return false;
    }
}
