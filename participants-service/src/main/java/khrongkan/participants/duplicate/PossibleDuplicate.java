package khrongkan.participants.duplicate;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import khrongkan.kit.refusal.Refusal;

/** A record is not entered, because it looks like others that are. */
class PossibleDuplicate extends Refusal {

    private static final long serialVersionUID = 1;

    @SuppressWarnings("serial") // never serialised
    private final List<Candidate> candidates;

    PossibleDuplicate(List<Candidate> candidates) {
        super(Kind.CONFLICT, "possible-duplicate", Map.of("count", candidates.size()), List.of());
        this.candidates = List.copyOf(candidates);
    }

    @Override
    public Map<String, Object> members(Locale language) {
        return Map.of(
                "candidates",
                candidates.stream()
                        .map(candidate -> CandidateView.of(candidate, language))
                        .toList());
    }
}
