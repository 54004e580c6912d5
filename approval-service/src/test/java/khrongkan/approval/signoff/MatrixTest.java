package khrongkan.approval.signoff;

import static java.util.Map.entry;
import static khrongkan.approval.testing.Journey.PROPOSALS;
import static khrongkan.approval.testing.Journey.as;
import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.specification.RequestSpecification;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import khrongkan.approval.signoff.domain.Action;
import khrongkan.approval.signoff.domain.State;
import khrongkan.approval.testing.Journey;
import khrongkan.approval.testing.OtherServices;
import khrongkan.approval.testing.SealKeyFile;
import khrongkan.kit.testing.TestDatabase;
import khrongkan.kit.testing.TestIssuer;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** What {@code actions} says and what the attempt meets are one and the same, for each state, action and person. */
@QuarkusTest
@WithTestResource(TestDatabase.class)
@WithTestResource(TestIssuer.class)
@WithTestResource(SealKeyFile.class)
@WithTestResource(OtherServices.class)
class MatrixTest {

    private static final Map<String, Supplier<RequestSpecification>> PEOPLE = Map.ofEntries(
            entry("the author", () -> as("author", "officer")),
            entry("another officer", () -> as("otto", "officer")),
            entry("the endorser", () -> as("endorser", "endorser")),
            entry("the author as endorser", () -> as("author", "officer", "endorser")),
            entry("the approver", () -> as("approver", "approver")),
            entry("the endorser as approver", () -> as("endorser", "approver")),
            entry("the admin", () -> as("admin", "admin")),
            entry("the registrar", () -> as("rudi", "registrar")),
            entry("finance", () -> as("fina", "finance")),
            entry("an auditor with every role", () -> as("audi", "auditor", "officer", "endorser", "approver")),
            entry("a machine with every role", () -> as("robo", "system", "officer", "endorser", "approver")));

    @ParameterizedTest
    @EnumSource(State.class)
    void the_attempt_meets_what_was_shown(State state) {
        var way = new Try(in(state));
        for (var person : PEOPLE.entrySet()) {
            for (var action : Action.values()) {
                way = same(way, state, action, person.getKey(), person.getValue());
            }
        }
    }

    /** A proposal with the seal of its dossier. */
    private record Try(Journey way, String seal) {

        Try(Journey way) {
            this(way, way.seal());
        }
    }

    /** Tries it; where it was allowed and is done, the next attempt needs a fresh proposal. */
    private static Try same(Try way, State state, Action action, String person, Supplier<RequestSpecification> caller) {
        List<String> shown = caller.get()
                .get(PROPOSALS + "/" + way.way().id())
                .path("actions.find { it.action == '" + action + "' }.why.code");
        var attempt = way.way()
                .decide(caller.get(), action.name(), way.seal(), "เหตุผล")
                .extract();
        var what = person + " " + action + " in " + state;
        if (shown == null || shown.isEmpty()) {
            assertThat(attempt.statusCode()).as(what).isEqualTo(200);
            return new Try(in(state));
        }
        assertThat(attempt.statusCode()).as(what).isIn(403, 409);
        assertThat(attempt.<String>path("code")).as(what).isEqualTo(shown.get(0));
        return way;
    }

    private static Journey in(State state) {
        return switch (state) {
            case DRAFT -> Journey.draft();
            case SUBMITTED -> Journey.submitted();
            case ENDORSED -> Journey.endorsed();
            case APPROVED -> amendable(Journey.approved());
            case RETURNED -> after(Journey.submitted(), "endorser", "RETURN");
            case REJECTED -> after(Journey.submitted(), "endorser", "REJECT");
            case CANCELLED -> after(Journey.draft(), "author", "CANCEL");
            case POSTPONED -> after(amendable(Journey.approved()), "author", "POSTPONE");
            case CLOSED -> after(amendable(Journey.approved()), "author", "CLOSE");
        };
    }

    private static Journey amendable(Journey way) {
        way.awaitAllowed("author", "AMEND");
        return way;
    }

    private static Journey after(Journey way, String name, String action) {
        way.decide(name, action, null, "เหตุผล").statusCode(200);
        return way;
    }
}
