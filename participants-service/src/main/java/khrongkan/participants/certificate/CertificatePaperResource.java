package khrongkan.participants.certificate;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.StreamingOutput;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import khrongkan.kit.caller.Callers;
import khrongkan.kit.caller.Role;
import khrongkan.kit.paper.PaperOptions;
import khrongkan.kit.paper.Press;
import khrongkan.kit.refusal.Refusal;
import khrongkan.participants.privacy.Disclosure;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;

/** The certificates of a seminar on paper. */
@Path("/api/v1/seminars/{id}/certificates")
@Tag(name = "certificates")
@RolesAllowed({Role.OFFICER, Role.REGISTRAR, Role.ENDORSER, Role.APPROVER, Role.FINANCE, Role.AUDITOR, Role.ADMIN})
public class CertificatePaperResource {

    private final Certificates certificates;
    private final Disclosure disclosure;
    private final Press press;
    private final Callers callers;

    CertificatePaperResource(Certificates certificates, Disclosure disclosure, Press press, Callers callers) {
        this.certificates = certificates;
        this.disclosure = disclosure;
        this.press = press;
        this.callers = callers;
    }

    @GET
    @Path("/paper")
    @Operation(
            summary = "Print the certificates of a seminar that hold, each on a page of its own",
            description = "Ready for ink; its QR code leads to where anybody checks it.")
    public RestResponse<StreamingOutput> all(@PathParam("id") UUID seminarId, @BeanParam PaperOptions options) {
        return print(certificates.holding(callers.current(), seminarId), options, "certificates");
    }

    @GET
    @Path("/{certificateId}/paper")
    @Operation(summary = "Print a certificate", description = "409 `certificate-revoked` for one that does not hold")
    public RestResponse<StreamingOutput> one(
            @PathParam("id") UUID seminarId,
            @PathParam("certificateId") UUID certificateId,
            @BeanParam PaperOptions options) {
        var found = certificates.find(callers.current(), seminarId, certificateId);
        if (found.certificate().status() == CertificateStatus.REVOKED) {
            throw Refusal.conflict("certificate-revoked", Map.of());
        }
        return print(
                List.of(found), options, "certificate-" + found.certificate().number());
    }

    private RestResponse<StreamingOutput> print(List<Certificates.Issued> issued, PaperOptions options, String name) {
        var views =
                issued.stream().map(one -> CertificateView.of(one, disclosure)).toList();
        var paper = CertificatePaper.of(views, code -> press.address("/api/v1/certificates/" + code));
        return press.answer(CertificatePaper.FORM, paper, options, name);
    }
}
