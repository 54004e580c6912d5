package khrongkan.approval.worklist;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import khrongkan.approval.proposal.ProposalItem;
import khrongkan.approval.proposal.Views;
import khrongkan.kit.caller.Role;
import khrongkan.kit.page.Page;
import khrongkan.kit.page.PageQuery;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** What waits for the caller. */
@Path("/api/v1/worklist")
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
    @Operation(summary = "List what waits for the caller, what waits longest first")
    public Page<ProposalItem> list(@BeanParam @Valid PageQuery query) {
        return views.items(worklist.page(query));
    }
}
