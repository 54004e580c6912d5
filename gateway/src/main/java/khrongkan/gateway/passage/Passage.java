package khrongkan.gateway.passage;

import io.vertx.core.http.HttpClient;
import khrongkan.gateway.fleet.Fleets;
import khrongkan.gateway.fleet.RetryBudget;
import khrongkan.gateway.problem.Fault;
import khrongkan.gateway.route.Manners;
import khrongkan.gateway.route.Route;

/** Lets requests through to the services, on the connections of one event loop. */
public final class Passage {

    private final HttpClient client;
    private final Fleets fleets;
    private final Manners manners;
    private final Refusals refusals;
    private final RetryBudget budget;
    private final int bytesPerSecond;

    Passage(
            HttpClient client,
            Fleets fleets,
            Manners manners,
            Refusals refusals,
            RetryBudget budget,
            int bytesPerSecond) {
        this.client = client;
        this.fleets = fleets;
        this.manners = manners;
        this.refusals = refusals;
        this.budget = budget;
        this.bytesPerSecond = bytesPerSecond;
    }

    HttpClient client() {
        return client;
    }

    Refusals refusals() {
        return refusals;
    }

    RetryBudget budget() {
        return budget;
    }

    int bytesPerSecond() {
        return bytesPerSecond;
    }

    /** Sends the request to its service and the answer back to the caller. */
    public void through(Call call, Route route, String path) {
        var manner = manners.of(path);
        if (call.announcedLength() > manner.bodyLimit()) {
            refusals.send(call, Fault.BODY_TOO_LARGE);
            return;
        }
        budget.earn();
        var crossing = new Crossing(this, call, fleets.of(route.service()), manner);
        call.visit().crosses(crossing);
        crossing.attempt();
    }
}
