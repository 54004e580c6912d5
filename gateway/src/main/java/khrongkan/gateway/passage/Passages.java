package khrongkan.gateway.passage;

import io.vertx.core.Vertx;
import jakarta.inject.Singleton;
import khrongkan.gateway.fleet.Fleets;
import khrongkan.gateway.fleet.Lines;
import khrongkan.gateway.fleet.RetryBudget;
import khrongkan.gateway.limit.LimitConfig;
import khrongkan.gateway.route.Manners;

/** Makes a passage for each event loop, so that a request and its connections stay on one thread. */
@Singleton
public class Passages {

    private final Fleets fleets;
    private final Manners manners;
    private final Refusals refusals;
    private final Lines lines;
    private final LimitConfig limits;
    private final RetryBudget budget = new RetryBudget();

    Passages(Fleets fleets, Manners manners, Refusals refusals, Lines lines, LimitConfig limits) {
        this.fleets = fleets;
        this.manners = manners;
        this.refusals = refusals;
        this.lines = lines;
        this.limits = limits;
    }

    /** The passage of the event loop that asks. */
    public Passage open(Vertx vertx) {
        return new Passage(lines.open(vertx), fleets, manners, refusals, budget, limits.bytesPerSecond());
    }
}
