package khrongkan.participants.duplicate;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import khrongkan.participants.duplicate.domain.Likeness;
import khrongkan.participants.duplicate.domain.Traits;
import khrongkan.participants.search.NameSearch;
import khrongkan.participants.search.domain.Register;

/** Finds the records that one looks like, out of the index of names. */
@ApplicationScoped
class Likes {

    private static final int SHOWN = 10;

    private final NameSearch search;
    private final TraitRows traits;

    Likes(NameSearch search, TraitRows traits) {
        this.search = search;
        this.traits = traits;
    }

    /** The records of an office that are likely the same as one with these traits, the likeliest first. */
    List<Candidate> of(Register register, String office, Traits own) {
        Set<UUID> alike = search.alike(register, office, own.core(), own.sound());
        return traits.of(register, alike).entrySet().stream()
                .map(row -> new Candidate(
                        row.getKey(),
                        row.getValue().name(),
                        Likeness.of(own, row.getValue().traits())))
                .filter(candidate -> candidate.likeness().isNoted())
                .sorted(Comparator.comparing(
                                (Candidate candidate) -> candidate.likeness().score())
                        .reversed()
                        .thenComparing(Candidate::id))
                .limit(SHOWN)
                .toList();
    }
}
