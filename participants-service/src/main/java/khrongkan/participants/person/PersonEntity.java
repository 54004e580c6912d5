package khrongkan.participants.person;

import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import khrongkan.participants.change.Kept;
import khrongkan.participants.change.MergedAway;
import khrongkan.participants.contact.domain.Phone;
import khrongkan.participants.name.domain.PersonName;
import khrongkan.participants.person.domain.Person;
import khrongkan.participants.search.FoldedName;
import org.jspecify.annotations.Nullable;

/** A person in the register of an office. */
@Entity
@Table(name = "person")
class PersonEntity extends Kept {

    private @Nullable String prefix;
    private String givenName;
    private @Nullable String middleName;
    private @Nullable String familyName;
    private @Nullable String phoneNumber;
    private @Nullable String phoneExtension;
    private @Nullable String email;

    private @Nullable Instant anonymisedAt;

    private String nameKey;

    @Embedded
    @SuppressWarnings("UnusedVariable") // read by queries
    private FoldedName folded;

    private @Nullable UUID mergedInto;

    protected PersonEntity() {}

    PersonEntity(String office, Instant now, Person content) {
        super(office, now);
        take(content);
    }

    void change(Person content, Instant now) {
        take(content);
        changed(now);
    }

    PersonName name() {
        return new PersonName(prefix, givenName, middleName, familyName);
    }

    Person content() {
        return new Person(name(), phoneNumber == null ? null : new Phone(phoneNumber, phoneExtension), email);
    }

    @Nullable
    UUID mergedInto() {
        return mergedInto;
    }

    /** This one, unless he or she is known as another one. */
    PersonEntity requireAlive() {
        if (mergedInto != null) {
            throw new MergedAway(mergedInto);
        }
        return this;
    }

    String nameKey() {
        return nameKey;
    }

    /** Whether the data of this person was erased. */
    boolean isAnonymised() {
        return anonymisedAt != null;
    }

    private void take(Person content) {
        var name = content.name();
        prefix = name.prefix();
        givenName = name.givenName();
        middleName = name.middleName();
        familyName = name.familyName();
        nameKey = name.key();
        folded = FoldedName.ofPerson(name);
        phoneNumber = content.phone() == null ? null : content.phone().number();
        phoneExtension = content.phone() == null ? null : content.phone().extension();
        email = content.email();
    }
}
