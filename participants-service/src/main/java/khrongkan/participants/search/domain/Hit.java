package khrongkan.participants.search.domain;

import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import khrongkan.thai.ThaiText;

/**
 * A record that answers to what was looked for.
 *
 * @param field where it does
 */
public record Hit(UUID id, String office, String name, Reason reason, String field) {

    private static final Comparator<Hit> BEST_FIRST = Comparator.comparing(Hit::reason)
            .thenComparing(Hit::name, ThaiText.comparator())
            .thenComparing(Hit::id);

    /** Those of these records that answer, the best first, and those of one rank as in a Thai dictionary. */
    public static List<Hit> best(Term term, Collection<Named> records, int limit) {
        return records.stream()
                .flatMap(record -> of(term, record).stream())
                .sorted(BEST_FIRST)
                .limit(limit)
                .toList();
    }

    private static Optional<Hit> of(Term term, Named record) {
        return term.reason(record.searched())
                .map(reason ->
                        new Hit(record.id(), record.office(), record.name(), reason, field(term, record, reason)));
    }

    /** The one part of a name in which it was found, where there is one. */
    private static String field(Term term, Named record, Reason reason) {
        if (reason.compareTo(Reason.BEGINNING) < 0) {
            return "name";
        }
        return Stream.of("givenName", "familyName")
                .filter(part -> Optional.ofNullable(record.parts().get(part))
                        .flatMap(term::reason)
                        .isPresent())
                .findFirst()
                .orElse("name");
    }
}
