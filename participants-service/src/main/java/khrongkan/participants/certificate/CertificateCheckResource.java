package khrongkan.participants.certificate;

import com.fasterxml.jackson.annotation.JsonProperty;
import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.time.Instant;
import java.time.LocalDate;
import khrongkan.kit.refusal.Refusal;
import khrongkan.kit.wall.Wall;
import khrongkan.participants.session.domain.HalfDay;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

/** Tells anybody who holds a certificate whether it is authentic. */
@Path("/api/v1/certificates/{code}")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "certificates", description = "Certificates of attendance, and whether they are authentic")
@PermitAll
public class CertificateCheckResource {

    private final Certificates certificates;
    private final Wall wall;

    CertificateCheckResource(Certificates certificates, Wall wall) {
        this.certificates = certificates;
        this.wall = wall;
    }

    /**
     * What an outsider may know: enough to compare it with the paper, too little to learn from it.
     *
     * @param name the given name and the first letter of the family name, or of the only name; absent where erased
     */
    public record Answer(
            CertificateStatus status,
            String seminarTitle,
            LocalDate startsOn,
            LocalDate endsOn,
            @Nullable String name,
            int number,
            // an accessor that begins with "is" would be read as a getter, and told twice
            @JsonProperty("issuedOn") LocalDate dateIssued,
            @Nullable LocalDate revokedOn) {}

    @GET
    @Operation(
            summary = "Check a certificate by the code printed on it; needs no token",
            description = "The name is shown as far as the holder of the paper can compare it. Why one was revoked is"
                    + " the office's business.")
    public Answer check(@PathParam("code") String code) {
        // of whatever office: who holds the paper may know
        var checked = wall.everywhere(() -> certificates.check(code)).orElseThrow(Refusal::notFound);
        var certificate = checked.certificate();
        var revokedAt = certificate.revokedAt();
        return new Answer(
                certificate.status(),
                certificate.seminarTitle(),
                certificate.startsOn(),
                certificate.endsOn(),
                checked.name() == null ? null : ComparableName.of(checked.name()),
                certificate.number(),
                day(certificate.issuedAt()),
                revokedAt == null ? null : day(revokedAt));
    }

    private static LocalDate day(Instant at) {
        return LocalDate.ofInstant(at, HalfDay.THAILAND);
    }
}
