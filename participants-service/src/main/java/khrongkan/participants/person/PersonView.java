package khrongkan.participants.person;

import java.time.Instant;
import java.util.UUID;
import khrongkan.participants.privacy.Disclosure;
import khrongkan.participants.privacy.PersonalField;
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

    static PersonView of(PersonEntity person, Disclosure disclosure) {
        disclosure.note(person.id(), PersonalField.NAME);
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
