package khrongkan.participants.person.domain;

import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import khrongkan.participants.check.domain.Faults;
import khrongkan.participants.contact.domain.Email;
import khrongkan.participants.contact.domain.Phone;
import khrongkan.participants.duplicate.domain.DuplicateOverride;
import khrongkan.participants.duplicate.domain.Traits;
import khrongkan.participants.name.domain.PersonDraft;
import khrongkan.participants.name.domain.PersonName;
import khrongkan.participants.search.domain.Register;
import org.jspecify.annotations.Nullable;

/** What is known of a person: the name, and how to reach him or her. */
public record Person(
        PersonName name, @Nullable Phone phone, @Nullable String email) {

    /** A person as somebody typed it. */
    public record Draft(
            @Nullable String prefix,
            @Nullable String givenName,
            @Nullable String middleName,
            @Nullable String familyName,
            @Nullable String phone,
            @Nullable String phoneExtension,
            @Nullable String email,
            @Nullable DuplicateOverride duplicateOverride) {

        /** A person whom nobody takes for another one. */
        public Draft(
                @Nullable String prefix,
                @Nullable String givenName,
                @Nullable String middleName,
                @Nullable String familyName,
                @Nullable String phone,
                @Nullable String phoneExtension,
                @Nullable String email) {
            this(prefix, givenName, middleName, familyName, phone, phoneExtension, email, null);
        }

        /** This draft with another telephone and e-mail. */
        public Draft reachedAt(@Nullable String phone, @Nullable String phoneExtension, @Nullable String email) {
            return new Draft(
                    prefix, givenName, middleName, familyName, phone, phoneExtension, email, duplicateOverride);
        }
    }

    /** Reads a person as somebody typed it. */
    public static Person read(Draft draft, Faults faults) {
        var name = new PersonDraft(draft.prefix, draft.givenName, draft.middleName, draft.familyName);
        return new Person(
                PersonName.read(name, faults),
                Phone.read(draft.phone, draft.phoneExtension, faults),
                Email.read(draft.email, faults));
    }

    /** That by which this person is told from another one, or not. */
    public Traits traits() {
        var whole = Stream.of(name.givenName(), name.middleName(), name.familyName())
                .filter(Objects::nonNull)
                .collect(Collectors.joining(" "));
        return Traits.of(Register.PERSON, whole, phone == null ? null : phone.number(), null, Map.of());
    }

    /** This person with what a row of a file says; what the row leaves blank stays. */
    public Person updatedBy(Person row) {
        return new Person(
                new PersonName(
                        row.name.prefix() == null ? name.prefix() : row.name.prefix(),
                        row.name.givenName(),
                        row.name.middleName() == null ? name.middleName() : row.name.middleName(),
                        row.name.familyName() == null ? name.familyName() : row.name.familyName()),
                row.phone == null ? phone : row.phone,
                row.email == null ? email : row.email);
    }

    /** What somebody would type to get this person. */
    public Draft draft() {
        return new Draft(
                name.prefix(),
                name.givenName(),
                name.middleName(),
                name.familyName(),
                phone == null ? null : phone.number(),
                phone == null ? null : phone.extension(),
                email);
    }
}
