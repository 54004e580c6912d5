package khrongkan.budget.calculation.domain;

import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;

/**
 * How much each finding weighs and who may override a stop: a decision of the administration, kept as data.
 *
 * @param overriders the role that may override each finding
 */
public record Policy(Map<FindingCode, Severity> severities, Map<FindingCode, String> overriders) {

    public Policy {
        severities = Map.copyOf(severities);
        overriders = Map.copyOf(overriders);
    }

    /** A finding with the weight that policy gives it; a warning where policy is silent. */
    public Finding finding(FindingCode code, String pointer, Map<String, Object> values) {
        return new Finding(code, severities.getOrDefault(code, Severity.WARN), pointer, values);
    }

    /** The role that may override a finding; empty where nobody may. */
    public Optional<String> overrider(FindingCode code) {
        return Optional.ofNullable(overriders.get(code));
    }

    /** The same where another policy speaks last. */
    public Policy with(Policy stronger) {
        Map<FindingCode, Severity> weights = new EnumMap<>(FindingCode.class);
        weights.putAll(severities);
        weights.putAll(stronger.severities);
        Map<FindingCode, String> roles = new EnumMap<>(FindingCode.class);
        roles.putAll(overriders);
        roles.putAll(stronger.overriders);
        return new Policy(weights, roles);
    }
}
