package khrongkan.participants.privacy.erasure;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import khrongkan.kit.Ids;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;

/** A request for erasure and what became of it. */
@Entity
@Table(name = "erasure_request")
class ErasureEntity {

    @Id
    private UUID id;

    private String office;

    @Version
    private long version;

    private UUID personId;

    @JdbcTypeCode(SqlTypes.JSON)
    private String registrations;

    private LocalDate receivedOn;
    private LocalDate dueOn;

    @Enumerated(EnumType.STRING)
    private State state;

    private String recordedBy;
    private @Nullable Instant decidedAt;
    private @Nullable String decidedBy;

    @Enumerated(EnumType.STRING)
    private @Nullable LegalReason reason;

    private @Nullable String comment;

    @JdbcTypeCode(SqlTypes.JSON)
    private String outcome;

    protected ErasureEntity() {}

    ErasureEntity(String office, UUID personId, String registrations, LocalDate received, LocalDate due, String by) {
        this.id = Ids.next();
        this.office = office;
        this.personId = personId;
        this.registrations = registrations;
        this.receivedOn = received;
        this.dueOn = due;
        this.state = State.OPEN;
        this.recordedBy = by;
        this.outcome = "[]";
    }

    void decide(State next, DecideErasure decision, String became, Instant at, String by) {
        state = next;
        reason = decision.reason();
        comment = decision.comment();
        outcome = became;
        decidedAt = at;
        decidedBy = by;
    }

    UUID id() {
        return id;
    }

    String office() {
        return office;
    }

    long version() {
        return version;
    }

    UUID personId() {
        return personId;
    }

    String registrations() {
        return registrations;
    }

    LocalDate receivedOn() {
        return receivedOn;
    }

    LocalDate dueOn() {
        return dueOn;
    }

    State state() {
        return state;
    }

    String recordedBy() {
        return recordedBy;
    }

    @Nullable
    Instant decidedAt() {
        return decidedAt;
    }

    @Nullable
    String decidedBy() {
        return decidedBy;
    }

    @Nullable
    LegalReason reason() {
        return reason;
    }

    @Nullable
    String comment() {
        return comment;
    }

    String outcome() {
        return outcome;
    }
}
