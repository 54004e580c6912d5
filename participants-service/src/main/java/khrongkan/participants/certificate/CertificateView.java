package khrongkan.participants.certificate;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import khrongkan.participants.privacy.Disclosure;
import org.jspecify.annotations.Nullable;

/**
 * A certificate as its office sees it: what is to be printed.
 *
 * @param reason why it was revoked
 */
public record CertificateView(
        UUID id,
        String code,
        int number,
        CertificateStatus status,
        UUID seminarId,
        UUID registrationId,
        @JsonInclude(JsonInclude.Include.NON_NULL) @Nullable String name,
        String organization,
        String seminarTitle,
        LocalDate startsOn,
        LocalDate endsOn,
        int sessionsAttended,
        int sessionsHeld,
        // an accessor that begins with "is" would be read as a getter, and told twice
        @JsonProperty("issuedAt") Instant momentIssued,
        @Nullable Instant revokedAt,
        @Nullable String reason) {

    static CertificateView of(Certificates.Issued issued, Disclosure disclosure) {
        var certificate = issued.certificate();
        var whose = issued.whose();
        var person = disclosure.name(whose.id(), whose.content().person());
        return new CertificateView(
                certificate.id(),
                certificate.code(),
                certificate.number(),
                certificate.status(),
                certificate.seminarId(),
                certificate.registrationId(),
                person == null ? null : person.inFull(),
                whose.organizationName(),
                certificate.seminarTitle(),
                certificate.startsOn(),
                certificate.endsOn(),
                certificate.sessionsAttended(),
                certificate.sessionsHeld(),
                certificate.issuedAt(),
                certificate.revokedAt(),
                certificate.reason());
    }
}
