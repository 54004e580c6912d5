package khrongkan.approval.testing;

import static org.awaitility.Awaitility.await;

import io.restassured.response.ValidatableResponse;
import java.time.Duration;
import java.util.Map;
import java.util.TreeMap;

/** A proposal of a test's own office. */
public record Paper(Office office, String id) {

    public ValidatableResponse shown(String subject, String... roles) {
        return office.as(subject, roles).get(path()).then();
    }

    public String path() {
        return Journey.PROPOSALS + "/" + id;
    }

    public String seal() {
        return office.as("author", "officer").get(path() + "/dossier").path("seal");
    }

    /** Somebody of the office decides over the present dossier, with a reason. */
    public ValidatableResponse decide(String subject, String action, String... roles) {
        return decide(subject, action, Map.of(), roles);
    }

    public ValidatableResponse decide(String subject, String action, Map<String, ?> fields, String... roles) {
        Map<String, Object> decision = new TreeMap<>(Map.of("action", action, "comment", "เหตุผล"));
        decision.putAll(fields);
        decision.computeIfAbsent("seal", absent -> seal());
        return office.as(subject, roles)
                .body(decision)
                .post(path() + "/decisions")
                .then();
    }

    /** Until budget-service has said that it keeps the money. */
    public Paper confirmed() {
        await().atMost(Duration.ofSeconds(30))
                .until(() -> OtherServices.told("budget", id).stream().anyMatch(told -> told.endsWith("/confirm")));
        await().atMost(Duration.ofSeconds(30))
                .until(() -> !shown("author", "officer")
                        .extract()
                        .jsonPath()
                        .getList("actions.why.flatten().code")
                        .contains("hold-unconfirmed"));
        return this;
    }
}
