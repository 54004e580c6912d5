package khrongkan.approval.revision;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.UUID;
import khrongkan.approval.proposal.Desk;
import khrongkan.approval.proposal.Proposal;
import khrongkan.approval.proposal.Proposals;
import khrongkan.approval.proposal.SignatureView;
import khrongkan.kit.caller.Role;
import khrongkan.kit.page.Page;
import khrongkan.kit.page.PageQuery;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** What was submitted before, as it was. */
@Path("/api/v1/proposals/{id}/revisions")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "proposals")
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
public class RevisionResource {

    private final Desk desk;
    private final Proposals proposals;
    private final Revisions revisions;

    RevisionResource(Desk desk, Proposals proposals, Revisions revisions) {
        this.desk = desk;
        this.proposals = proposals;
        this.revisions = revisions;
    }

    @GET
    @Operation(summary = "List the submitted revisions of a proposal, the first one first")
    public Page<RevisionView> list(@PathParam("id") UUID id, @BeanParam @Valid PageQuery query) {
        var proposal = desk.readable(id);
        return revisions.page(id, query).map(revision -> view(proposal, revision, false));
    }

    @GET
    @Path("/{revision}")
    @Operation(summary = "Read a submitted revision with its sealed dossier and the digests under the seal")
    public RevisionView one(@PathParam("id") UUID id, @PathParam("revision") int revision) {
        return view(desk.readable(id), revisions.get(id, revision), true);
    }

    private RevisionView view(Proposal proposal, Revision revision, boolean whole) {
        var approved = proposal.signoff().approvedRevision();
        return new RevisionView(
                revision.number(),
                revision.seal(),
                revision.submittedBy(),
                revision.submittedAt(),
                approved != null && approved == revision.number(),
                revision.way(),
                revision.template(),
                proposals.signatures(proposal.id(), revision.number()).stream()
                        .map(SignatureView::of)
                        .toList(),
                whole ? revision.dossier() : null,
                whole ? revision.dossier().manifest() : null);
    }
}
