package khrongkan.budget.calculation;

import io.quarkus.logging.Log;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.runtime.StartupEvent;
import io.quarkus.scheduler.Scheduled;
import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import khrongkan.budget.calculation.domain.Policy;
import khrongkan.budget.calculation.domain.Rulebook;
import khrongkan.budget.rate.BookChanged;
import khrongkan.budget.rate.RateSchedules;
import khrongkan.kit.wall.Wall;
import org.jspecify.annotations.Nullable;

/**
 * The rulebooks of all offices in memory, so that a calculation asks the database nothing. They never change; when
 * something was changed, here or by another instance, new ones take their place.
 */
@ApplicationScoped
public class Rulebooks {

    private final RateSchedules schedules;
    private final Policies policies;
    private final Wall wall;
    private volatile @Nullable Shelf shelf;

    Rulebooks(RateSchedules schedules, Policies policies, Wall wall) {
        this.schedules = schedules;
        this.policies = policies;
        this.wall = wall;
    }

    /** What holds for an office; what holds for all where it has decided nothing of its own. */
    Rulebook of(@Nullable String office) {
        var present = Objects.requireNonNull(shelf);
        return office == null ? present.general() : present.offices().getOrDefault(office, present.general());
    }

    /** After the schedules of the programme are on file. */
    void open(@Observes @Priority(3000) StartupEvent started) {
        refresh();
    }

    /** Somebody changed something here. */
    void changed(@Observes BookChanged changed) {
        refresh();
    }

    @Scheduled(
            every = "${khrongkan.rules.refresh}",
            delayed = "${khrongkan.rules.refresh}",
            concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
    void followOthers() {
        refresh();
    }

    /** Whoever made the change: the books are those of all offices. */
    private synchronized void refresh() {
        wall.everywhere(() -> QuarkusTransaction.requiringNew().run(this::load));
    }

    /** The generation is read first: a change in between is then loaded again, never missed. */
    private void load() {
        long generation = schedules.generation();
        var present = shelf;
        if (present != null && present.generation() == generation) {
            return;
        }
        var rates = schedules.book();
        var rules = policies.rules();
        var general = policies.general();
        Map<String, Policy> own = policies.ofOffices();
        shelf = new Shelf(
                generation,
                new Rulebook(rates, rules, general),
                own.entrySet().stream()
                        .collect(Collectors.toUnmodifiableMap(
                                Map.Entry::getKey,
                                office -> new Rulebook(rates, rules, general.with(office.getValue())))));
        Log.infof("Rates and policy of generation %d are in force", generation);
    }

    private record Shelf(long generation, Rulebook general, Map<String, Rulebook> offices) {}
}
