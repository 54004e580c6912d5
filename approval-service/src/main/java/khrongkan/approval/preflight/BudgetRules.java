package khrongkan.approval.preflight;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import khrongkan.approval.preflight.Finding.Rule;

/** What budget-service found, in its own words, and whether it is the budget of this seminar. */
final class BudgetRules {

    private BudgetRules() {}

    static Stream<Finding> look(Case known) {
        var id = known.document().budgetId();
        return id == null ? Stream.empty() : look(known, id);
    }

    private static Stream<Finding> look(Case known, UUID id) {
        return switch (known.budget().outcome()) {
            case NOTHING_NAMED -> Stream.empty();
            case NOT_LOOKED_AT ->
                Stream.of(Finding.warn("BUDGET_NOT_LOOKED_AT", Rule.REACH, Where.budget(id, ""), Map.of()));
            case NOT_FOUND ->
                Stream.of(Finding.stop("BUDGET_GONE", Rule.FORM, Where.proposal(known.id(), "/budgetId"), Map.of()));
            case SEEN -> seen(known, id, known.budget().body());
        };
    }

    private static Stream<Finding> seen(Case known, UUID id, JsonNode budget) {
        List<Finding> found = new ArrayList<>();
        if (budget.path("fundId").asText("null").equals("null")) {
            found.add(Finding.stop("FUND_NEEDED", Rule.BUDGET, Where.budget(id, "/fundId"), Map.of()));
        }
        var seminar = known.document().seminarId();
        var counted = budget.path("seminarId").asText("null");
        if (seminar != null && !counted.equals("null") && !counted.equals(seminar.toString())) {
            found.add(Finding.warn("BUDGET_OF_OTHER_SEMINAR", Rule.BUDGET, Where.budget(id, "/seminarId"), Map.of()));
        }
        budget.path("findings").forEach(one -> found.add(told(id, one)));
        return found.stream();
    }

    /** Somebody who may let it pass has done so: then it is only to be known. */
    private static Finding told(UUID id, JsonNode one) {
        var passed =
                !one.path("override").isMissingNode() && !one.path("override").isNull();
        return new Finding(
                one.path("code").asText(),
                passed ? Severity.NOTE : severity(one.path("severity").asText()),
                Rule.BUDGET,
                Where.budget(id, one.path("pointer").asText()),
                Map.of(),
                Optional.of(one.path("text").asText()));
    }

    private static Severity severity(String word) {
        return Arrays.stream(Severity.values())
                .filter(one -> one.name().equals(word))
                .findFirst()
                .orElse(Severity.WARN);
    }
}
