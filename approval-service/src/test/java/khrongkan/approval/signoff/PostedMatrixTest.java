package khrongkan.approval.signoff;

import static java.util.Map.entry;
import static khrongkan.approval.testing.Office.TODAY;
import static khrongkan.approval.testing.Office.approver;
import static khrongkan.approval.testing.Office.review;
import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import khrongkan.approval.signoff.domain.Action;
import khrongkan.approval.testing.Office;
import khrongkan.approval.testing.OtherServices;
import khrongkan.approval.testing.Paper;
import khrongkan.approval.testing.SealKeyFile;
import khrongkan.kit.testing.TestDatabase;
import khrongkan.kit.testing.TestIssuer;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Where posts decide, too, the attempt meets what {@code actions} says: each station, action, person and authority. */
@QuarkusTest
@WithTestResource(TestDatabase.class)
@WithTestResource(TestIssuer.class)
@WithTestResource(SealKeyFile.class)
@WithTestResource(OtherServices.class)
class PostedMatrixTest {

    private static final Map<String, String[]> PEOPLE = new TreeMap<>(Map.ofEntries(
            entry("author", new String[] {"officer"}),
            entry("holder", new String[] {"officer"}),
            entry("ended", new String[] {"endorser"}),
            entry("future", new String[] {"approver"}),
            entry("small", new String[] {"finance"}),
            entry("revoked", new String[] {"registrar"}),
            entry("nobody", new String[] {"officer", "endorser", "approver"}),
            entry("checker", new String[] {"finance"}),
            entry("watcher", new String[] {"auditor"}),
            entry("deputy", new String[] {"officer"}),
            entry("boss", new String[] {"admin"})));

    private final Office office = Office.founded();
    private int numbers;

    @BeforeEach
    void an_office_where_one_post_decides_twice() {
        var check = office.post("งานการเงิน");
        office.authority(check, "OWN_POST", "checker");
        var post = office.post("หัวหน้า");
        var holder = office.authority(post, "OWN_POST", "holder");
        office.authority(post, "ACTING", "ended", "until", TODAY.minusDays(1).toString());
        office.authority(post, "ACTING", "future", "from", TODAY.plusDays(1).toString());
        office.authority(post, "DELEGATE", "small", "grantedBy", holder, "ceiling", 2000);
        office.authority(post, "DELEGATE", "author", "grantedBy", holder);
        office.authority(post, "DELEGATE", "deputy", "grantedBy", holder);
        office.authority(post, "DELEGATE", "watcher", "grantedBy", holder);
        office.revoke(office.authority(post, "DELEGATE", "revoked", "grantedBy", holder));
        office.route(List.of(review("FINANCE", check, "APPROVER")), post, List.of(approver(post, null)))
                .statusCode(201);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "DRAFT",
                "SUBMITTED",
                "CHECK",
                "ENDORSED",
                "APPROVED",
                "RETURNED",
                "REJECTED",
                "CANCELLED",
                "POSTPONED",
                "CLOSED"
            })
    void the_attempt_meets_what_was_shown(String where) {
        var trial = new Trial(at(where), where);
        for (var person : PEOPLE.entrySet()) {
            for (var action : Action.values()) {
                trial = trial.of(action, person.getKey(), person.getValue());
            }
        }
    }

    /** A paper with what each of its people was shown. */
    private final class Trial {

        private final Paper paper;
        private final String where;
        private final String seal;
        private final Map<String, JsonPath> shown = new TreeMap<>();

        Trial(Paper paper, String where) {
            this.paper = paper;
            this.where = where;
            seal = paper.seal();
        }

        /** Tries it; where it was allowed and is done, the next attempt needs a fresh paper. */
        Trial of(Action action, String person, String... roles) {
            List<String> why = shown.computeIfAbsent(
                            person, name -> paper.shown(name, roles).extract().jsonPath())
                    .getList("actions.find { it.action == '" + action + "' }.why.code");
            var attempt =
                    paper.decide(person, action.name(), fields(action), roles).extract();
            var what = person + " " + action + " at " + where + " " + attempt.asString();
            if (why == null || why.isEmpty()) {
                assertThat(attempt.statusCode()).as(what).isEqualTo(200);
                return new Trial(at(where), where);
            }
            assertThat(attempt.statusCode()).as(what).isIn(403, 409);
            assertThat(attempt.<String>path("code")).as(what).isEqualTo(why.get(0));
            return this;
        }

        private Map<String, String> fields(Action action) {
            return action == Action.NUMBER
                    ? Map.of("seal", seal, "number", "ศก 0033/" + ++numbers, "date", "2026-03-02")
                    : Map.of("seal", seal);
        }
    }

    private Paper at(String where) {
        return switch (where) {
            case "DRAFT" -> office.draft(null);
            case "SUBMITTED" -> office.submitted();
            case "CHECK" -> after(office.submitted(), "ENDORSE");
            case "ENDORSED" -> checked(after(office.submitted(), "ENDORSE"));
            case "APPROVED" -> approved();
            case "CANCELLED" -> by("author", office.draft(null), "CANCEL");
            case "POSTPONED" -> by("author", approved(), "POSTPONE");
            case "CLOSED" -> by("author", approved(), "CLOSE");
            case "RETURNED" -> after(office.submitted(), "RETURN");
            case "REJECTED" -> after(office.submitted(), "REJECT");
            default -> throw new IllegalArgumentException(where);
        };
    }

    private static Paper after(Paper paper, String action) {
        return by("holder", paper, action);
    }

    private Paper approved() {
        return by("deputy", checked(after(office.submitted(), "ENDORSE")), "APPROVE")
                .confirmed();
    }

    private static Paper by(String person, Paper paper, String action) {
        paper.decide(person, action, "officer").statusCode(200);
        return paper;
    }

    private static Paper checked(Paper paper) {
        paper.decide("checker", "REVIEW", "finance").statusCode(200);
        return paper.confirmed();
    }
}
