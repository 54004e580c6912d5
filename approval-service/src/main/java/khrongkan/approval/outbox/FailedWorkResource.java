package khrongkan.approval.outbox;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.UUID;
import khrongkan.kit.caller.Role;
import khrongkan.kit.page.Page;
import khrongkan.kit.page.PageQuery;
import khrongkan.kit.write.Writes;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;

/** What other services refused to do after a decision, for somebody to look into. */
@Path("/api/v1/proposals/failed-work")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "failed work")
@RolesAllowed({Role.ADMIN, Role.AUDITOR})
public class FailedWorkResource {

    private final FailedWorks failed;
    private final Writes writes;

    FailedWorkResource(FailedWorks failed, Writes writes) {
        this.failed = failed;
        this.writes = writes;
    }

    @GET
    @Operation(summary = "List what other services refused to do after a decision")
    public Page<FailedWork> list(@BeanParam @Valid PageQuery query) {
        return failed.page(query);
    }

    @POST
    @Path("/{id}/repeat")
    @RolesAllowed(Role.ADMIN)
    @Operation(summary = "Have it tried once more")
    public RestResponse<FailedWork> repeat(@PathParam("id") UUID id) {
        return writes.once(id, () -> RestResponse.ok(failed.repeat(id)));
    }
}
