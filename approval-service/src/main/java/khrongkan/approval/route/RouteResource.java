package khrongkan.approval.route;

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

/** Which way an office's papers go. */
@Path("/api/v1/routes")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "authorities")
@RolesAllowed({Role.OFFICER, Role.ENDORSER, Role.APPROVER, Role.FINANCE, Role.REGISTRAR, Role.AUDITOR, Role.ADMIN})
public class RouteResource {

    private final Routes routes;
    private final Writes writes;

    RouteResource(Routes routes, Writes writes) {
        this.routes = routes;
        this.writes = writes;
    }

    @POST
    @RolesAllowed(Role.ADMIN)
    @Operation(
            summary = "Enter the next version of the route",
            description =
                    "It counts for what is submitted from now on; a paper goes on the way it was submitted under."
                            + " A step that names a post is decided by whoever has authority for it, one that names none by role.")
    public RestResponse<RouteView> enter(@NotNull @Valid WriteRoute asked) {
        return writes.once(asked, () -> {
            var row = routes.enter(asked);
            return writes.created(row.id(), row.version(), row.toView());
        });
    }

    @GET
    @Operation(summary = "List the versions of the office's route, the newest and present one first")
    public Page<RouteView> list(@BeanParam @Valid PageQuery query) {
        return routes.page(query).map(RouteEntity::toView);
    }

    @GET
    @Path("/{id}")
    @Operation(summary = "Read a version of a route")
    public RestResponse<RouteView> one(@PathParam("id") UUID id) {
        var row = routes.readable(id);
        return writes.shown(row.version(), row.toView());
    }
}
