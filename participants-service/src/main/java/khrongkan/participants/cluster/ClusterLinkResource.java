package khrongkan.participants.cluster;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.time.LocalDate;
import java.util.UUID;
import khrongkan.kit.caller.Callers;
import khrongkan.kit.caller.Role;
import khrongkan.kit.page.Page;
import khrongkan.kit.page.PageQuery;
import khrongkan.kit.precondition.Preconditions;
import khrongkan.kit.write.Writes;
import khrongkan.participants.cluster.domain.Link;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;

/** What ties the members of a cluster together, and since when. */
@Path("/api/v1/clusters/{id}/links")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "clusters")
@RolesAllowed({Role.OFFICER, Role.REGISTRAR, Role.ENDORSER, Role.APPROVER, Role.FINANCE, Role.AUDITOR, Role.ADMIN})
public class ClusterLinkResource {

    private final ClusterLinks links;
    private final Writes writes;
    private final Preconditions preconditions;
    private final Callers callers;

    ClusterLinkResource(ClusterLinks links, Writes writes, Preconditions preconditions, Callers callers) {
        this.links = links;
        this.writes = writes;
        this.preconditions = preconditions;
        this.callers = callers;
    }

    @POST
    @RolesAllowed({Role.OFFICER, Role.REGISTRAR})
    @Operation(
            summary = "Note a link between two members",
            description =
                    "409 `link-outside-cluster` where one of them is no member in that time; 409 `cluster-link-overlaps`")
    public RestResponse<ClusterLinkView> add(@PathParam("id") UUID clusterId, @NotNull @Valid Link.Draft draft) {
        return writes.once(draft, () -> {
            var added = links.add(callers.current(), clusterId, draft);
            return writes.created(added.id(), added.version(), ClusterLinkView.of(added));
        });
    }

    @GET
    @Operation(summary = "List the links there are or were in a cluster")
    public Page<ClusterLinkView> list(
            @PathParam("id") UUID clusterId,
            @QueryParam("on") @Parameter(description = "Only those of this day") @Nullable LocalDate on,
            @BeanParam @Valid PageQuery page) {
        return links.of(callers.current(), clusterId, on, page).map(ClusterLinkView::of);
    }

    @GET
    @Path("/{linkId}")
    @Operation(summary = "Show a link of a cluster")
    public RestResponse<ClusterLinkView> show(@PathParam("id") UUID clusterId, @PathParam("linkId") UUID linkId) {
        var found = links.find(callers.current(), clusterId, linkId);
        return writes.shown(found.version(), ClusterLinkView.of(found));
    }

    @PUT
    @Path("/{linkId}")
    @RolesAllowed({Role.OFFICER, Role.REGISTRAR})
    @Operation(
            summary = "Replace a link of a cluster",
            description = "Ends it by its last day, among others. Needs `If-Match`")
    public RestResponse<ClusterLinkView> replace(
            @PathParam("id") UUID clusterId, @PathParam("linkId") UUID linkId, @NotNull @Valid Link.Draft draft) {
        var known = preconditions.knownVersion();
        var after = links.replace(callers.current(), clusterId, linkId, known, draft);
        return writes.shown(after.version(), ClusterLinkView.of(after));
    }

    @DELETE
    @Path("/{linkId}")
    @RolesAllowed({Role.OFFICER, Role.REGISTRAR})
    @Operation(
            summary = "Take out a link that was entered by mistake",
            description = "The history keeps it. Needs `If-Match`")
    public void remove(@PathParam("id") UUID clusterId, @PathParam("linkId") UUID linkId) {
        links.remove(callers.current(), clusterId, linkId, preconditions.knownVersion());
    }
}
