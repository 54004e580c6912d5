package khrongkan.approval.proposal;

import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import khrongkan.approval.signoff.domain.State;

/**
 * How many proposals stand where, for a dashboard.
 *
 * @param byState every state, also those in which there is none
 */
public record ProposalCounts(long total, SortedMap<String, Long> byState) {

    static ProposalCounts of(Map<State, Long> found) {
        var byState = new TreeMap<String, Long>();
        for (var state : State.values()) {
            byState.put(state.name(), found.getOrDefault(state, 0L));
        }
        return new ProposalCounts(
                found.values().stream().mapToLong(Long::longValue).sum(), byState);
    }
}
