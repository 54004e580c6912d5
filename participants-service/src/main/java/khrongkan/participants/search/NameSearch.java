package khrongkan.participants.search;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import khrongkan.kit.caller.Caller;
import khrongkan.participants.search.domain.Hit;
import khrongkan.participants.search.domain.Register;
import khrongkan.participants.search.domain.Term;

/**
 * Finds records by what somebody remembers of a name.
 *
 * <p>Exact names and beginnings are always found. Of a part that very many names have, some are found, and the answer
 * says so: who gets 500,000 names has to say more anyway.
 */
@ApplicationScoped
@Transactional
public class NameSearch {

    /** How many candidates of one way of finding are ranked: as many as an answer has at the most. */
    private static final int RANKED = 100;

    /** How many names are looked through for one or two letters inside, which no index keeps. */
    private static final int LOOKED_THROUGH = 2000;

    /** How many candidates are compared with a new name, found in one way; and how long half a name is at the least. */
    private static final int ALIKE = 50;

    private static final int LONG_ENOUGH = 5;

    private final NameIndex index;

    NameSearch(NameIndex index) {
        this.index = index;
    }

    /** What was found, the best first, and whether there is more. */
    public record Found(List<Hit> hits, boolean truncated) {

        public Found {
            hits = List.copyOf(hits);
        }
    }

    /** The best records that the caller may read. */
    public Found find(Caller caller, Register register, String typed, int limit) {
        var term = Term.of(register, typed);
        if (term.letters().isEmpty()) {
            return new Found(List.of(), false);
        }
        index.onlyByIndex();
        var offices = offices(register, caller.readableOffice());
        Set<UUID> candidates = new HashSet<>(index.beginningWith(register, offices, term.core(), RANKED));
        boolean more = candidates.size() == RANKED;
        // what begins with the letter of "บริษัท ป" need not be a company
        if (!more || !term.letters().equals(term.core())) {
            more |= addInside(candidates, register, offices, term.letters());
        }
        if (candidates.size() < limit && Term.isIndexed(term.sound())) {
            var alike = index.withSound(register, offices, term.sound(), RANKED);
            more |= alike.size() == RANKED;
            candidates.addAll(alike);
        }
        var hits = Hit.best(term, index.named(register, candidates), limit);
        return new Found(hits, more || (hits.size() == limit && candidates.size() > limit));
    }

    /**
     * The records of an office, or of all, that have these letters inside their names; empty where they are more than
     * this, or the letters too few for the index.
     */
    public Optional<Set<UUID>> all(Optional<String> office, Register register, String letters, int most) {
        if (!Term.isIndexed(letters)) {
            return Optional.empty();
        }
        index.onlyByIndex();
        var found = index.withLetters(register, offices(register, office), letters, most + 1);
        return found.size() > most ? Optional.empty() : Optional.of(found);
    }

    /**
     * Records whose names may be another spelling of one: of the same letters without titles, or with the same sound, or
     * with one half of it: one mistake leaves the other half as it was.
     */
    public Set<UUID> alike(Register register, String office, String core, String sound) {
        index.onlyByIndex();
        var offices = List.of(office);
        Set<UUID> found = new HashSet<>(index.withCore(register, offices, core, ALIKE));
        int middle = sound.length() / 2;
        for (var part : List.of(sound, sound.substring(0, middle), sound.substring(middle))) {
            if (part.length() >= LONG_ENOUGH || (part.equals(sound) && Term.isIndexed(part))) {
                found.addAll(index.withSound(register, offices, part, ALIKE));
            }
        }
        return found;
    }

    private List<String> offices(Register register, Optional<String> office) {
        return office.map(List::of).orElseGet(() -> index.offices(register));
    }

    /** Adds the records that have the letters inside; true where there are more of them. */
    private boolean addInside(Set<UUID> candidates, Register register, List<String> offices, String letters) {
        if (Term.isIndexed(letters)) {
            var inside = index.withLetters(register, offices, letters, RANKED);
            candidates.addAll(inside);
            return inside.size() == RANKED;
        }
        int each = Math.max(1, LOOKED_THROUGH / Math.max(1, offices.size()));
        Map<UUID, Boolean> seen = index.first(register, offices, letters, each);
        seen.entrySet().stream()
                .filter(Map.Entry::getValue)
                .limit(RANKED)
                .map(Map.Entry::getKey)
                .forEach(candidates::add);
        return seen.size() >= each;
    }
}
