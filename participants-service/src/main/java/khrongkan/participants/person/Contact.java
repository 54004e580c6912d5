package khrongkan.participants.person;

import java.util.Objects;
import khrongkan.participants.contact.domain.Phone;
import khrongkan.participants.person.domain.Person;
import khrongkan.participants.privacy.Masks;

/** Telephone and e-mail of people where only their mask is known or kept. */
final class Contact {

    private Contact() {}

    /** A draft in which the mask of what is known, sent back by somebody who was shown no more, leaves it as it is. */
    static Person.Draft unmasked(Person.Draft draft, Person known) {
        var phone = known.phone();
        boolean samePhone = phone != null && Masks.phone(phone.number()).equals(draft.phone());
        boolean sameEmail = known.email() != null && Masks.email(known.email()).equals(draft.email());
        return draft.reachedAt(
                samePhone ? Objects.requireNonNull(phone).number() : draft.phone(),
                samePhone ? Objects.requireNonNull(phone).extension() : draft.phoneExtension(),
                sameEmail ? known.email() : draft.email());
    }

    /** A person as the book of changes keeps it, which outlives the record: that there was a telephone, not which. */
    static Person masked(Person person) {
        var phone = person.phone();
        return new Person(
                person.name(),
                phone == null ? null : new Phone(Masks.phone(phone.number()), null),
                person.email() == null ? null : Masks.email(person.email()));
    }
}
