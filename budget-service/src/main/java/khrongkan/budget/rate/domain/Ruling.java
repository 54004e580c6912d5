package khrongkan.budget.rate.domain;

import java.util.Set;

/**
 * Whether a row applies to an inquiry.
 *
 * @param reasons why not; empty where it applies
 */
public record Ruling(Rate rate, Set<Reason> reasons) {

    public Ruling {
        reasons = Set.copyOf(reasons);
    }

    /** Whether the row applies. */
    public boolean applies() {
        return reasons.isEmpty();
    }
}
