package khrongkan.participants.attendance;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.Objects;
import java.util.UUID;
import khrongkan.kit.Ids;
import khrongkan.participants.attendance.domain.Direction;
import khrongkan.participants.attendance.domain.Ruling;
import khrongkan.participants.attendance.domain.Verdict;
import org.hibernate.annotations.Immutable;
import org.jspecify.annotations.Nullable;

/** A scan as it was read. It is written once and never changed. */
@Entity
@Immutable
@Table(name = "scan")
@SuppressWarnings("UnusedVariable") // written here, read by queries
class ScanEntity {

    @Id
    private UUID id;

    private String office;
    private UUID seminarId;
    private @Nullable UUID claimed;
    private @Nullable UUID registrationId;
    private @Nullable UUID sessionId;
    private String device;
    private String nonce;

    @Enumerated(EnumType.STRING)
    private Direction direction;

    private boolean byCode;
    private Instant scannedAt;
    private Instant correctedAt;
    private Instant receivedAt;

    @Enumerated(EnumType.STRING)
    private Verdict verdict;

    private String actor;

    protected ScanEntity() {}

    ScanEntity(Reading reading, Desk desk, @Nullable UUID registrationId, Ruling ruling) {
        this.id = Ids.next();
        this.office = desk.office();
        this.seminarId = desk.seminarId();
        this.claimed = reading.claimed();
        this.registrationId = registrationId;
        this.sessionId = ruling.session();
        this.device = desk.device();
        this.nonce = reading.nonce();
        this.direction = reading.direction();
        this.byCode = reading.byCode();
        this.scannedAt = reading.scannedAt();
        this.correctedAt = desk.corrected(reading.scannedAt());
        this.receivedAt = desk.receivedAt();
        this.verdict = ruling.verdict();
        this.actor = desk.actor();
    }

    /** Whether this is the same scan, sent once more. */
    boolean isSame(Reading reading, UUID ofSeminar) {
        return seminarId.equals(ofSeminar)
                && Objects.equals(claimed, reading.claimed())
                && direction == reading.direction()
                && (reading.isNow() || scannedAt.equals(reading.scannedAt()));
    }

    UUID id() {
        return id;
    }

    Scan scan(boolean repeated) {
        return new Scan(id, nonce, registrationId, sessionId, direction, correctedAt, receivedAt, verdict, repeated);
    }
}
