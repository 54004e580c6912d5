package khrongkan.approval.calendar;

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
import khrongkan.kit.caller.Role;
import khrongkan.kit.page.Page;
import khrongkan.kit.page.PageQuery;
import khrongkan.kit.write.Writes;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;

/** How long a paper may lie, who is reminded and to whom it is taken further. */
@Path("/api/v1/deadlines")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "calendar")
@RolesAllowed({Role.OFFICER, Role.ENDORSER, Role.APPROVER, Role.FINANCE, Role.REGISTRAR, Role.AUDITOR, Role.ADMIN})
public class DeadlineResource {

    private final Deadlines deadlines;
    private final Writes writes;

    DeadlineResource(Deadlines deadlines, Writes writes) {
        this.deadlines = deadlines;
        this.writes = writes;
    }

    @POST
    @RolesAllowed(Role.ADMIN)
    @Operation(
            summary = "Enter the next version of the office's deadlines",
            description = "In working days. It counts at once, also for what waits already.")
    public RestResponse<DeadlinesView> enter(@NotNull @Valid WriteDeadlines asked) {
        return writes.once(asked, () -> {
            var row = deadlines.enter(asked);
            return writes.created(row.id(), row.version(), row.toView());
        });
    }

    @GET
    @Operation(summary = "List the versions of the office's deadlines, the newest and present one first")
    public Page<DeadlinesView> list(@BeanParam @Valid PageQuery query) {
        return deadlines.page(query).map(DeadlinesEntity::toView);
    }

    @GET
    @Path("/{id}")
    @Operation(summary = "Read a version of the deadlines")
    public RestResponse<DeadlinesView> one(@PathParam("id") UUID id) {
        var row = deadlines.readable(id);
        return writes.shown(row.version(), row.toView());
    }
}
