package khrongkan.approval.feed;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import khrongkan.kit.refusal.Refusal;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** How many may listen to this instance at a time, altogether and each. */
@ApplicationScoped
class Seats {

    private final int all;
    private final int each;
    private final Map<String, Integer> taken = new HashMap<>();
    private int count;

    Seats(
            @ConfigProperty(name = "khrongkan.feed.listeners") int all,
            @ConfigProperty(name = "khrongkan.feed.listeners-each") int each) {
        this.all = all;
        this.each = each;
    }

    /**
     * Takes one.
     *
     * @throws Refusal {@code too-many-streams}, of one subject or of all
     */
    synchronized void take(String subject) {
        if (taken.getOrDefault(subject, 0) >= each) {
            throw tooMany(Refusal.Kind.TOO_MANY);
        }
        if (count >= all) {
            throw tooMany(Refusal.Kind.UNAVAILABLE);
        }
        count++;
        taken.merge(subject, 1, Integer::sum);
    }

    private Refusal tooMany(Refusal.Kind kind) {
        return new Refusal(kind, "too-many-streams", Map.of("each", each), List.of());
    }

    synchronized void leave(String subject) {
        count--;
        taken.computeIfPresent(subject, (who, seats) -> seats > 1 ? seats - 1 : null);
    }
}
