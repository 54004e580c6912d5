package khrongkan.participants.certificate;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.UUID;
import khrongkan.kit.caller.Callers;
import khrongkan.kit.caller.Role;
import khrongkan.kit.page.Page;
import khrongkan.kit.page.PageQuery;
import khrongkan.kit.write.Writes;
import khrongkan.participants.privacy.Disclosure;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;

/** The certificates of a seminar. */
@Path("/api/v1/seminars/{id}/certificates")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "certificates", description = "Certificates of attendance, and whether they are authentic")
@RolesAllowed({Role.OFFICER, Role.REGISTRAR, Role.ENDORSER, Role.APPROVER, Role.FINANCE, Role.AUDITOR, Role.ADMIN})
public class CertificateResource {

    private final Certificates certificates;
    private final Disclosure disclosure;
    private final Writes writes;
    private final Callers callers;

    CertificateResource(Certificates certificates, Disclosure disclosure, Writes writes, Callers callers) {
        this.certificates = certificates;
        this.disclosure = disclosure;
        this.writes = writes;
        this.callers = callers;
    }

    /** Whom a certificate is for. */
    public record Issue(@NotNull UUID registrationId) {}

    /** Why a certificate does not hold any more. */
    public record Revoke(@Nullable String reason) {}

    @POST
    @RolesAllowed(Role.OFFICER)
    @Operation(
            summary = "Issue a certificate to somebody who attended",
            description = "409 `attended-too-little` below the seminar's `certificateThreshold`")
    public RestResponse<CertificateView> issue(@PathParam("id") UUID seminarId, @NotNull @Valid Issue request) {
        return writes.once(request, () -> {
            var issued = certificates.issue(callers.current(), seminarId, request.registrationId());
            var certificate = issued.certificate();
            return writes.created(certificate.id(), certificate.version(), CertificateView.of(issued, disclosure));
        });
    }

    @GET
    @Operation(summary = "List the certificates of a seminar")
    public Page<CertificateView> list(@PathParam("id") UUID seminarId, @BeanParam @Valid PageQuery page) {
        return certificates
                .list(callers.current(), seminarId, page)
                .map(issued -> CertificateView.of(issued, disclosure));
    }

    @GET
    @Path("/{certificateId}")
    @Operation(summary = "Show a certificate with all that is printed on it")
    public RestResponse<CertificateView> show(
            @PathParam("id") UUID seminarId, @PathParam("certificateId") UUID certificateId) {
        var found = certificates.find(callers.current(), seminarId, certificateId);
        return writes.shown(found.certificate().version(), CertificateView.of(found, disclosure));
    }

    @POST
    @Path("/{certificateId}/revocations")
    @RolesAllowed(Role.OFFICER)
    @Operation(
            summary = "Revoke a certificate",
            description = "Needs a reason; 409 `certificate-revoked` the second time")
    public RestResponse<CertificateView> revoke(
            @PathParam("id") UUID seminarId,
            @PathParam("certificateId") UUID certificateId,
            @NotNull @Valid Revoke request) {
        return writes.once(request, () -> {
            var revoked = certificates.revoke(callers.current(), seminarId, certificateId, request.reason());
            return writes.shown(revoked.certificate().version(), CertificateView.of(revoked, disclosure));
        });
    }
}
