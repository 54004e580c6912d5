package khrongkan.participants.duplicate;

import java.math.BigDecimal;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import khrongkan.kit.text.Texts;
import khrongkan.participants.duplicate.domain.Clue;

/** A record that another one looks like, as callers see it. */
public record CandidateView(UUID id, String name, BigDecimal score, List<Reason> reasons) {

    /** One reason why two records look alike, or not. */
    public record Reason(Clue code, String text) {}

    static CandidateView of(Candidate candidate, Locale language) {
        var likeness = candidate.likeness();
        return new CandidateView(
                candidate.id(), candidate.name(), likeness.score(), reasons(likeness.clues(), language));
    }

    static List<Reason> reasons(Collection<Clue> clues, Locale language) {
        return clues.stream()
                .map(clue -> new Reason(clue, Texts.of("clue." + clue.name(), language)))
                .toList();
    }
}
