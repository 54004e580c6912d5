package khrongkan.participants.search.domain;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;

/**
 * A record that answers to what was looked for.
 *
 * @param field where it does
 */
public record Hit(UUID id, String office, String name, Reason reason, String field) {

    private record Answer(Named record, Reason reason) {

        Hit hit(Term term) {
            return new Hit(record.id(), record.office(), record.name(), reason, field(term, record, reason));
        }
    }

    /** Those of these records that answer, the best first, and those of one rank in the order they come in. */
    public static List<Hit> best(Term term, List<Named> records, int limit) {
        return records.stream()
                .flatMap(record -> of(term, record).stream())
                .sorted(Comparator.comparing(Answer::reason))
                .limit(limit)
                .map(answer -> answer.hit(term))
                .toList();
    }

    private static Optional<Answer> of(Term term, Named record) {
        return term.reason(record.searched(), record.forms()).map(reason -> new Answer(record, reason));
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
