package khrongkan.participants.session;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.UUID;
import khrongkan.participants.change.Kept;
import khrongkan.participants.session.domain.HalfDay;
import khrongkan.participants.session.domain.Part;

/** The row behind a {@link HalfDay}. It stores and restores; it decides nothing. */
@Entity
@Table(name = "seminar_session")
class SessionEntity extends Kept {

    @SuppressWarnings("UnusedVariable") // read by queries
    private UUID seminarId;

    private LocalDate heldOn;

    @Enumerated(EnumType.STRING)
    private Part part;

    private LocalTime startsAt;
    private LocalTime endsAt;
    private boolean held;

    protected SessionEntity() {}

    SessionEntity(String office, Instant now, UUID seminarId, HalfDay content) {
        super(office, now);
        this.seminarId = seminarId;
        heldOn = content.date();
        part = content.part();
        take(content);
    }

    void change(HalfDay content, Instant now) {
        take(content);
        changed(now);
    }

    StoredSession stored() {
        return new StoredSession(id(), version(), new HalfDay(heldOn, part, startsAt, endsAt, held));
    }

    private void take(HalfDay content) {
        startsAt = content.startsAt();
        endsAt = content.endsAt();
        held = content.held();
    }
}
