package khrongkan.participants.cluster;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
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
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

/** Which clusters an organisation belongs to, and when. */
@Path("/api/v1/organizations/{id}/clusters")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "clusters")
@RolesAllowed({Role.OFFICER, Role.REGISTRAR, Role.ENDORSER, Role.APPROVER, Role.FINANCE, Role.AUDITOR, Role.ADMIN})
public class OrganizationClusterResource {

    private final ClusterMembers members;
    private final Callers callers;

    OrganizationClusterResource(ClusterMembers members, Callers callers) {
        this.members = members;
        this.callers = callers;
    }

    @GET
    @Operation(summary = "List the clusters an organisation belongs or belonged to")
    public Page<ClusterMemberView> ofOrganization(
            @PathParam("id") UUID organizationId,
            @QueryParam("on") @Parameter(description = "Only those of this day") @Nullable LocalDate on,
            @BeanParam @Valid PageQuery page) {
        return members.ofOrganization(callers.current(), organizationId, on, page)
                .map(ClusterMemberView::of);
    }
}
