package khrongkan.participants.certificate;

import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import khrongkan.participants.attendance.domain.AttendanceRule;
import khrongkan.participants.change.Kept;
import khrongkan.participants.seminar.domain.Seminar;
import org.jspecify.annotations.Nullable;

/**
 * A certificate as it was issued. It keeps no name: the name is the registration's, which nobody changes while a
 * certificate is in force, and which is gone when it is erased there.
 */
@Entity
@Table(name = "certificate")
class CertificateEntity extends Kept {

    private String code;
    private int number;
    private UUID seminarId;
    private UUID registrationId;
    private String seminarTitle;
    private LocalDate startsOn;
    private LocalDate endsOn;
    private int sessionsAttended;
    private int sessionsHeld;
    private @Nullable Instant revokedAt;

    @SuppressWarnings("UnusedVariable") // read by SQL
    private @Nullable String revokedBy;

    private @Nullable String reason;

    protected CertificateEntity() {}

    CertificateEntity(String office, Instant now, UUID seminarId, UUID registrationId, int number) {
        super(office, now);
        this.code = CertificateCode.next();
        this.number = number;
        this.seminarId = seminarId;
        this.registrationId = registrationId;
    }

    CertificateEntity certifying(Seminar plan, AttendanceRule attendance) {
        seminarTitle = plan.title();
        startsOn = plan.startsOn();
        endsOn = plan.endsOn();
        sessionsAttended = attendance.attended();
        sessionsHeld = attendance.held();
        return this;
    }

    void revoke(String by, String why, Instant now) {
        revokedAt = now;
        revokedBy = by;
        reason = why;
        changed(now);
    }

    Certificate certificate() {
        return new Certificate(
                id(),
                version(),
                code,
                number,
                seminarId,
                registrationId,
                seminarTitle,
                startsOn,
                endsOn,
                sessionsAttended,
                sessionsHeld,
                createdAt(),
                revokedAt,
                reason);
    }
}
