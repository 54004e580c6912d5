package khrongkan.approval.worklist;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import khrongkan.approval.proposal.ProposalItem;
import khrongkan.approval.proposal.Views;
import khrongkan.kit.caller.Role;
import khrongkan.kit.page.Page;
import khrongkan.kit.page.PageQuery;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** What waits for the caller, and what went through his hands. */
@Path("/api/v1/worklist")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "worklist")
@RolesAllowed({Role.OFFICER, Role.ENDORSER, Role.APPROVER, Role.FINANCE, Role.REGISTRAR, Role.ADMIN})
public class WorklistResource {

    private final Worklist worklist;
    private final Views views;

    WorklistResource(Worklist worklist, Views views) {
        this.worklist = worklist;
        this.views = views;
    }

    @GET
    @Operation(
            summary = "List what waits for the caller, what waits longest first",
            description = "By his roles, and at the posts for which he has authority today, as far as it reaches."
                    + " `due` counts in the working days of the office.")
    public Page<ProposalItem> list(@BeanParam @Valid PageQuery query) {
        return views.items(worklist.page(View.WAITING, query));
    }

    @GET
    @Path("/signed")
    @Operation(summary = "List what the caller has signed or checked, by the last change")
    public Page<ProposalItem> signed(@BeanParam @Valid PageQuery query) {
        return views.items(worklist.page(View.SIGNED, query));
    }

    @GET
    @Path("/submitted")
    @Operation(summary = "List what the caller has submitted, by the last change")
    public Page<ProposalItem> submitted(@BeanParam @Valid PageQuery query) {
        return views.items(worklist.page(View.SUBMITTED, query));
    }

    @GET
    @Path("/escalated")
    @Operation(
            summary = "List what lies too long and was taken further to the caller",
            description = "As an administrator, or with authority for the post the office's deadlines name.")
    public Page<ProposalItem> escalated(@BeanParam @Valid PageQuery query) {
        return views.items(worklist.page(View.ESCALATED, query));
    }

    @GET
    @Path("/counts")
    @Operation(summary = "Count what the lists of the caller hold")
    public WorklistCounts counts() {
        return worklist.counts();
    }

    @GET
    @Path("/authorities")
    @Operation(summary = "Show for which posts the caller may decide today, and who may decide for his own")
    public ServingView authorities() {
        return worklist.serving();
    }
}
