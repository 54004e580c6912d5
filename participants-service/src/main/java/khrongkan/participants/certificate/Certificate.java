package khrongkan.participants.certificate;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A certificate of attendance.
 *
 * @param code under which outsiders check it
 * @param number runs through the certificates of the seminar
 */
record Certificate(
        UUID id,
        long version,
        String code,
        int number,
        UUID seminarId,
        UUID registrationId,
        String seminarTitle,
        LocalDate startsOn,
        LocalDate endsOn,
        int sessionsAttended,
        int sessionsHeld,
        Instant issuedAt,
        @Nullable Instant revokedAt,
        @Nullable String reason) {

    CertificateStatus status() {
        return revokedAt == null ? CertificateStatus.AUTHENTIC : CertificateStatus.REVOKED;
    }
}
