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
import khrongkan.participants.cluster.domain.Member;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;

/** Which organisations belong to a cluster, and when. */
@Path("/api/v1/clusters/{id}/members")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "clusters")
@RolesAllowed({Role.OFFICER, Role.REGISTRAR, Role.ENDORSER, Role.APPROVER, Role.FINANCE, Role.AUDITOR, Role.ADMIN})
public class ClusterMemberResource {

    private final ClusterMembers members;
    private final Writes writes;
    private final Preconditions preconditions;
    private final Callers callers;

    ClusterMemberResource(ClusterMembers members, Writes writes, Preconditions preconditions, Callers callers) {
        this.members = members;
        this.writes = writes;
        this.preconditions = preconditions;
        this.callers = callers;
    }

    @POST
    @RolesAllowed({Role.OFFICER, Role.REGISTRAR})
    @Operation(
            summary = "Note that an organisation belongs to a cluster",
            description = "409 `cluster-member-overlaps` where it is noted for some of the days already")
    public RestResponse<ClusterMemberView> add(@PathParam("id") UUID clusterId, @NotNull @Valid Member.Draft draft) {
        return writes.once(draft, () -> {
            var added = members.add(callers.current(), clusterId, draft);
            return writes.created(added.id(), added.version(), ClusterMemberView.of(added));
        });
    }

    @GET
    @Operation(summary = "List the organisations that belong or belonged to a cluster")
    public Page<ClusterMemberView> list(
            @PathParam("id") UUID clusterId,
            @QueryParam("on") @Parameter(description = "Only those of this day") @Nullable LocalDate on,
            @BeanParam @Valid PageQuery page) {
        return members.of(callers.current(), clusterId, on, page).map(ClusterMemberView::of);
    }

    @GET
    @Path("/{memberId}")
    @Operation(summary = "Show a member of a cluster")
    public RestResponse<ClusterMemberView> show(@PathParam("id") UUID clusterId, @PathParam("memberId") UUID memberId) {
        var found = members.find(callers.current(), clusterId, memberId);
        return writes.shown(found.version(), ClusterMemberView.of(found));
    }

    @PUT
    @Path("/{memberId}")
    @RolesAllowed({Role.OFFICER, Role.REGISTRAR})
    @Operation(
            summary = "Replace a member of a cluster",
            description = "Ends it by its last day, among others. Needs `If-Match`")
    public RestResponse<ClusterMemberView> replace(
            @PathParam("id") UUID clusterId, @PathParam("memberId") UUID memberId, @NotNull @Valid Member.Draft draft) {
        var known = preconditions.knownVersion();
        var after = members.replace(callers.current(), clusterId, memberId, known, draft);
        return writes.shown(after.version(), ClusterMemberView.of(after));
    }

    @DELETE
    @Path("/{memberId}")
    @RolesAllowed({Role.OFFICER, Role.REGISTRAR})
    @Operation(
            summary = "Take out a member that was entered by mistake",
            description = "The history keeps it. Needs `If-Match`")
    public void remove(@PathParam("id") UUID clusterId, @PathParam("memberId") UUID memberId) {
        members.remove(callers.current(), clusterId, memberId, preconditions.knownVersion());
    }
}
