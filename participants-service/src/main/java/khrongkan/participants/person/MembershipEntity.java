package khrongkan.participants.person;

import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import khrongkan.participants.change.Kept;
import khrongkan.participants.person.domain.Membership;
import org.jspecify.annotations.Nullable;

/** The row behind a {@link Membership}. It stores and restores; it decides nothing. */
@Entity
@Table(name = "membership")
class MembershipEntity extends Kept {

    private UUID personId;
    private UUID organizationId;
    private @Nullable String position;
    private @Nullable LocalDate startsOn;
    private @Nullable LocalDate endsOn;

    protected MembershipEntity() {}

    MembershipEntity(String office, Instant now, UUID personId, Membership content) {
        super(office, now);
        this.personId = personId;
        take(content);
    }

    void change(Membership content, Instant now) {
        take(content);
        changed(now);
    }

    UUID personId() {
        return personId;
    }

    Membership content() {
        return new Membership(organizationId, position, startsOn, endsOn);
    }

    private void take(Membership content) {
        organizationId = content.organizationId();
        position = content.position();
        startsOn = content.from();
        endsOn = content.to();
    }
}
