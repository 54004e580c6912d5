package khrongkan.gateway.route;

import jakarta.inject.Singleton;
import java.util.List;
import java.util.Objects;

/** Finds what holds for a request. */
@Singleton
public class Manners {

    private static final String USUAL = "usual";

    private final Manner usual;
    private final List<Manner> others;

    Manners(GatewayConfig config) {
        usual = Manner.of(USUAL, Objects.requireNonNull(config.passages().get(USUAL), "no usual passage is set"));
        others = config.passages().entrySet().stream()
                .filter(entry -> !entry.getKey().equals(USUAL))
                .map(entry -> Manner.of(entry.getKey(), entry.getValue()))
                .toList();
    }

    /** The kind that a path is of. */
    public Manner of(String path) {
        for (var manner : others) {
            if (manner.covers(path)) {
                return manner;
            }
        }
        return usual;
    }
}
