package khrongkan.approval.evidence;

import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.StreamingOutput;
import java.util.UUID;
import khrongkan.approval.proposal.Desk;
import khrongkan.approval.proposal.DocumentText;
import khrongkan.kit.caller.Role;
import khrongkan.kit.problem.Problems;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** What an outsider needs to check a proposal, and whether the database still says what was signed. */
@Path("/api/v1/proposals/{id}")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "evidence", description = "What was signed, and how to check it")
@RolesAllowed({
    Role.OFFICER,
    Role.ENDORSER,
    Role.APPROVER,
    Role.FINANCE,
    Role.REGISTRAR,
    Role.AUDITOR,
    Role.ADMIN,
    Role.SYSTEM
})
public class EvidenceResource {

    private static final ObjectMapper JSON = DocumentText.JSON;

    private final Desk desk;
    private final Evidence evidence;
    private final Problems problems;

    EvidenceResource(Desk desk, Evidence evidence, Problems problems) {
        this.desk = desk;
        this.evidence = evidence;
        this.problems = problems;
    }

    @GET
    @Path("/evidence")
    @Produces(MediaType.APPLICATION_JSON)
    @Operation(
            summary = "Read everything that proves who signed what, in one bundle",
            description =
                    "Every revision with its dossier and digests, every decision with its signature (JWS), the chain,"
                            + " and the public keys. `verifier.jar` checks it offline. 409 `nothing-submitted` before anybody"
                            + " has decided anything.")
    @APIResponseSchema(EvidenceBundle.class)
    public StreamingOutput evidence(@PathParam("id") UUID id) {
        var bundle = evidence.bundle(desk.readable(id).id());
        return out -> JSON.writeValue(out, bundle);
    }

    @GET
    @Path("/verification")
    @Operation(
            summary = "Check the database against what was signed, and name every place that differs",
            description = "409 `nothing-submitted` before anybody has decided anything.")
    public ExaminationView verification(@PathParam("id") UUID id) {
        return ExaminationView.of(evidence.examined(desk.readable(id).id()), problems.language());
    }
}
