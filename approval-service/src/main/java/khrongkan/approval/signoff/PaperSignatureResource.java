package khrongkan.approval.signoff;

import io.quarkus.logging.Log;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.UUID;
import khrongkan.approval.proposal.ProposalView;
import khrongkan.approval.proposal.Views;
import khrongkan.kit.caller.Role;
import khrongkan.kit.write.Writes;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;

/** Signatures that stand on paper. */
@Path("/api/v1/proposals/{id}/paper-signatures")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "sign-off")
@RolesAllowed(Role.REGISTRAR)
public class PaperSignatureResource {

    private final Decisions decisions;
    private final Views views;
    private final Writes writes;

    PaperSignatureResource(Decisions decisions, Views views, Writes writes) {
        this.decisions = decisions;
        this.views = views;
        this.writes = writes;
    }

    @POST
    @Operation(
            summary = "Record that the endorser or the approver has signed on paper; answers the proposal",
            description =
                    "The authority names the signer; he must have been entitled at the station's post on the day he"
                            + " signed, and all rules of a signature hold. Whoever records is none of the signers. 409"
                            + " `paper-needs-post` where the office's route names no post for the station.")
    public RestResponse<ProposalView> record(@PathParam("id") UUID id, @NotNull @Valid RecordSignature request) {
        var answer = writes.once(request, () -> views.shown(decisions.record(id, request)));
        Log.infof("decision %s on paper recorded: proposal %s", request.action(), id);
        return answer;
    }
}
