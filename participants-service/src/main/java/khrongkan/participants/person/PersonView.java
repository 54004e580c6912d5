package khrongkan.participants.person;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A person as callers see it. */
public record PersonView(
        UUID id,
        String office,
        @Nullable String prefix,
        String givenName,
        @Nullable String middleName,
        @Nullable String familyName,
        Instant createdAt,
        Instant changedAt) {

    static PersonView of(PersonEntity person) {
        var name = person.name();
        return new PersonView(
                person.id(),
                person.office(),
                name.prefix(),
                name.givenName(),
                name.middleName(),
                name.familyName(),
                person.createdAt(),
                person.changedAt());
    }
}
