package khrongkan.participants.privacy.consent;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.UUID;
import khrongkan.kit.Ids;
import khrongkan.participants.privacy.Purpose;
import org.jspecify.annotations.Nullable;

/** One consent. It is never changed but by its withdrawal. */
@Entity
@Table(name = "consent")
@SuppressWarnings("UnusedVariable") // some is written here and read by SQL only
class ConsentEntity {

    @Id
    private UUID id;

    private String office;

    @Version
    private long version;

    private UUID personId;

    @Enumerated(EnumType.STRING)
    private Purpose purpose;

    private UUID noticeId;
    private Instant givenAt;
    private Instant expiresAt;
    private @Nullable Instant withdrawnAt;
    private String recordedBy;

    protected ConsentEntity() {}

    ConsentEntity(
            String office, UUID personId, Purpose purpose, UUID noticeId, Instant given, Instant expires, String by) {
        this.id = Ids.next();
        this.office = office;
        this.personId = personId;
        this.purpose = purpose;
        this.noticeId = noticeId;
        this.givenAt = given;
        this.expiresAt = expires;
        this.recordedBy = by;
    }

    /** Takes it back; the first time counts. */
    void withdraw(Instant at) {
        if (withdrawnAt == null) {
            withdrawnAt = at;
        }
    }

    UUID personId() {
        return personId;
    }

    UUID id() {
        return id;
    }

    long version() {
        return version;
    }

    ConsentView view(Instant now) {
        return new ConsentView(
                id, personId, purpose, noticeId, state(now), givenAt, expiresAt, withdrawnAt, recordedBy);
    }

    private ConsentView.State state(Instant now) {
        if (withdrawnAt != null) {
            return ConsentView.State.WITHDRAWN;
        }
        return expiresAt.isAfter(now) ? ConsentView.State.GIVEN : ConsentView.State.EXPIRED;
    }
}
