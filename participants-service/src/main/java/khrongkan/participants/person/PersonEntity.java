package khrongkan.participants.person;

import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.time.Instant;
import khrongkan.participants.change.Kept;
import khrongkan.participants.name.domain.PersonName;
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

    private String nameKey;

    @Embedded
    @SuppressWarnings("UnusedVariable") // read by queries
    private FoldedName folded;

    protected PersonEntity() {}

    PersonEntity(String office, Instant now, PersonName name) {
        super(office, now);
        take(name);
    }

    void change(PersonName name, Instant now) {
        take(name);
        changed(now);
    }

    PersonName name() {
        return new PersonName(prefix, givenName, middleName, familyName);
    }

    String nameKey() {
        return nameKey;
    }

    private void take(PersonName name) {
        prefix = name.prefix();
        givenName = name.givenName();
        middleName = name.middleName();
        familyName = name.familyName();
        nameKey = name.key();
        folded = FoldedName.ofPerson(name);
    }
}
