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
import khrongkan.participants.registration.domain.RegistrationState;
import khrongkan.participants.registration.domain.Standing;
import khrongkan.participants.seminar.domain.TrainingClass;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
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

    @Enumerated(EnumType.STRING)
    private @Nullable TrainingClass attendeeClass;

    @JdbcTypeCode(SqlTypes.JSON)
    private String answers;

    @Enumerated(EnumType.STRING)
    private RegistrationState state;

    private long arrival;
    private boolean walkIn;
    private @Nullable String insteadOf;
    private boolean certified;

    protected RegistrationEntity() {}

    RegistrationEntity(String office, Instant now, UUID seminarId, Registration content, Standing standing) {
        super(office, now);
        this.seminarId = seminarId;
        take(content);
        take(standing);
    }

    void stand(Standing standing, Instant now) {
        take(standing);
        changed(now);
    }

    void change(Registration content, Instant now) {
        take(content);
        changed(now);
    }

    StoredRegistration stored(String organizationName) {
        return new StoredRegistration(
                id(),
                seminarId,
                office(),
                version(),
                createdAt(),
                changedAt(),
                organizationName,
                toDomain(),
                standing());
    }

    private Registration toDomain() {
        var person = personGivenName == null
                ? null
                : new PersonName(personPrefix, personGivenName, personMiddleName, personFamilyName);
        return new Registration(organizationId, role, groupCode, person, attendeeClass, AnswersText.read(answers));
    }

    private Standing standing() {
        return new Standing(state, arrival, walkIn, insteadOf, certified);
    }

    private void take(Standing standing) {
        state = standing.state();
        arrival = standing.arrival();
        walkIn = standing.walkIn();
        insteadOf = standing.insteadOf();
        certified = standing.certified();
    }

    private void take(Registration content) {
        organizationId = content.organizationId();
        role = content.role();
        groupCode = content.group();
        attendeeClass = content.attendeeClass();
        answers = AnswersText.write(content.answers());
        personKey = content.personKey();
        var person = content.person();
        personPrefix = person == null ? null : person.prefix();
        personGivenName = person == null ? null : person.givenName();
        personMiddleName = person == null ? null : person.middleName();
        personFamilyName = person == null ? null : person.familyName();
    }
}
