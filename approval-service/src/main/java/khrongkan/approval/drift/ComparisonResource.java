package khrongkan.approval.drift;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.util.UUID;
import khrongkan.approval.dossier.Dossiers;
import khrongkan.approval.proposal.Desk;
import khrongkan.approval.revision.Revisions;
import khrongkan.kit.caller.Role;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

/** Two revisions side by side. */
@Path("/api/v1/proposals/{id}/revisions/compare")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "proposals")
@RolesAllowed({Role.OFFICER, Role.ENDORSER, Role.APPROVER, Role.FINANCE, Role.REGISTRAR, Role.AUDITOR, Role.ADMIN})
public class ComparisonResource {

    private final Desk desk;
    private final Revisions revisions;
    private final Dossiers dossiers;

    ComparisonResource(Desk desk, Revisions revisions, Dossiers dossiers) {
        this.desk = desk;
        this.revisions = revisions;
        this.dossiers = dossiers;
    }

    @GET
    @Operation(
            summary = "Compare two revisions field by field; without `to`, one with what stands now",
            description = "Document, budget and list, as they were sealed")
    public ComparisonView compare(
            @PathParam("id") UUID id,
            @QueryParam("from") @NotNull Integer from,
            @QueryParam("to") @Nullable Integer to) {
        var proposal = desk.readable(id);
        var before = revisions.get(id, from).dossier();
        var after = to == null
                ? dossiers.draft(proposal).dossier()
                : revisions.get(id, to).dossier();
        return ComparisonView.of(id, from, before, to, after);
    }
}
