package khrongkan.budget.calculation.domain;

import java.util.Map;

/** How much each finding weighs: a decision of the administration, kept as data. */
public record Policy(Map<FindingCode, Severity> severities) {

    public Policy {
        severities = Map.copyOf(severities);
    }

    /** A finding with the weight that policy gives it; a warning where policy is silent. */
    public Finding finding(FindingCode code, String pointer, Map<String, Object> values) {
        return new Finding(code, severities.getOrDefault(code, Severity.WARN), pointer, values);
    }
}
