package khrongkan.participants.registration.store;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import khrongkan.participants.change.Kept;
import khrongkan.participants.name.domain.PersonName;
import khrongkan.participants.registration.domain.AttendeeRole;
import khrongkan.participants.registration.domain.Registration;
import org.jspecify.annotations.Nullable;

/** The row behind a {@link Registration}. It stores and restores; it decides nothing. */
@Entity
@Table(name = "registration")
class RegistrationEntity extends Kept {

    private UUID seminarId;
    private UUID organizationId;

    @Enumerated(EnumType.STRING)
    private AttendeeRole role;

    private @Nullable String groupCode;
    private @Nullable String personPrefix;
    private @Nullable String personGivenName;
    private @Nullable String personMiddleName;
    private @Nullable String personFamilyName;

    @SuppressWarnings("UnusedVariable") // read by queries
    private String personKey;

    protected RegistrationEntity() {}

    RegistrationEntity(String office, Instant now, UUID seminarId, Registration content) {
        super(office, now);
        this.seminarId = seminarId;
        take(content);
    }

    void change(Registration content, Instant now) {
        take(content);
        changed(now);
    }

    StoredRegistration stored(String organizationName) {
        return new StoredRegistration(
                id(), seminarId, office(), version(), createdAt(), changedAt(), organizationName, toDomain());
    }

    private Registration toDomain() {
        var person = personGivenName == null
                ? null
                : new PersonName(personPrefix, personGivenName, personMiddleName, personFamilyName);
        return new Registration(organizationId, role, groupCode, person);
    }

    private void take(Registration content) {
        organizationId = content.organizationId();
        role = content.role();
        groupCode = content.group();
        personKey = content.personKey();
        var person = content.person();
        personPrefix = person == null ? null : person.prefix();
        personGivenName = person == null ? null : person.givenName();
        personMiddleName = person == null ? null : person.middleName();
        personFamilyName = person == null ? null : person.familyName();
    }
}
