package khrongkan.participants.person;

import java.time.Instant;
import java.util.UUID;
import java.util.function.UnaryOperator;
import khrongkan.participants.privacy.Disclosure;
import khrongkan.participants.privacy.Masks;
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
        @Nullable String phone,
        @Nullable String phoneLocal,
        @Nullable String phoneExtension,
        @Nullable String email,
        Instant createdAt,
        Instant changedAt) {

    static PersonView of(PersonEntity person, Disclosure disclosure) {
        disclosure.note(person.id(), PersonalField.NAME);
        var name = person.content().name();
        var phone = person.content().phone();
        return new PersonView(
                person.id(),
                person.office(),
                name.prefix(),
                name.givenName(),
                name.middleName(),
                name.familyName(),
                shown(disclosure, person, phone == null ? null : phone.number(), Masks::phone),
                shown(disclosure, person, phone == null ? null : phone.local(), Masks::phone),
                shown(disclosure, person, phone == null ? null : phone.extension(), Masks::text),
                shown(disclosure, person, person.content().email(), Masks::email),
                person.createdAt(),
                person.changedAt());
    }

    private static @Nullable String shown(
            Disclosure disclosure, PersonEntity person, @Nullable String value, UnaryOperator<String> mask) {
        return disclosure.show(PersonalField.CONTACT, person.id(), value, mask);
    }
}
