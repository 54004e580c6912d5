package khrongkan.participants.cluster;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.UUID;
import khrongkan.kit.caller.Callers;
import khrongkan.kit.caller.Role;
import khrongkan.kit.page.Page;
import khrongkan.kit.page.PageQuery;
import khrongkan.kit.precondition.Preconditions;
import khrongkan.kit.write.Writes;
import khrongkan.participants.change.Change;
import khrongkan.participants.cluster.domain.Cluster;
import khrongkan.participants.query.ListFilter;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;

/** Networks of organisations. */
@Path("/api/v1/clusters")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "clusters", description = "Networks of organisations, their members and the links between these, over time")
@RolesAllowed({Role.OFFICER, Role.REGISTRAR, Role.ENDORSER, Role.APPROVER, Role.FINANCE, Role.AUDITOR, Role.ADMIN})
public class ClusterResource {

    private final Clusters clusters;
    private final Writes writes;
    private final Preconditions preconditions;
    private final Callers callers;

    ClusterResource(Clusters clusters, Writes writes, Preconditions preconditions, Callers callers) {
        this.clusters = clusters;
        this.writes = writes;
        this.preconditions = preconditions;
        this.callers = callers;
    }

    @POST
    @RolesAllowed({Role.OFFICER, Role.REGISTRAR})
    @Operation(summary = "Enter a cluster")
    public RestResponse<ClusterView> add(@NotNull @Valid Cluster.Draft draft) {
        return writes.once(draft, () -> {
            var added = clusters.add(callers.current(), draft);
            return writes.created(added.id(), added.version(), ClusterView.of(added));
        });
    }

    @GET
    @Operation(summary = "List or find clusters", description = "By name, in Thai order")
    public Page<ClusterView> list(@BeanParam @Valid ListFilter filter, @BeanParam @Valid PageQuery page) {
        return clusters.list(callers.current(), filter, page).map(ClusterView::of);
    }

    @GET
    @Path("/{id}")
    @Operation(summary = "Show a cluster")
    public RestResponse<ClusterView> show(@PathParam("id") UUID id) {
        var found = clusters.find(callers.current(), id);
        return writes.shown(found.version(), ClusterView.of(found));
    }

    @PUT
    @Path("/{id}")
    @RolesAllowed({Role.OFFICER, Role.REGISTRAR})
    @Operation(summary = "Replace what is said of a cluster", description = "Needs `If-Match`")
    public RestResponse<ClusterView> replace(@PathParam("id") UUID id, @NotNull @Valid Cluster.Draft draft) {
        var after = clusters.replace(callers.current(), id, preconditions.knownVersion(), draft);
        return writes.shown(after.version(), ClusterView.of(after));
    }

    @GET
    @Path("/{id}/history")
    @Operation(
            summary = "Tell what was changed of a cluster, its members and its links",
            description = "From the beginning on")
    public Page<Change> history(@PathParam("id") UUID id, @BeanParam @Valid PageQuery page) {
        return clusters.history(callers.current(), id, page);
    }
}
