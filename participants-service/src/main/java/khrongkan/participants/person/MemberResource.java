package khrongkan.participants.person;

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

/** Who belongs to an organisation, and when. */
@Path("/api/v1/organizations/{id}/memberships")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "people")
@RolesAllowed({Role.OFFICER, Role.REGISTRAR, Role.ENDORSER, Role.APPROVER, Role.FINANCE, Role.AUDITOR, Role.ADMIN})
public class MemberResource {

    private final Memberships memberships;
    private final Callers callers;

    MemberResource(Memberships memberships, Callers callers) {
        this.memberships = memberships;
        this.callers = callers;
    }

    @GET
    @Operation(summary = "List who belongs or belonged to an organisation")
    public Page<MembershipView> inOrganization(
            @PathParam("id") UUID organizationId,
            @QueryParam("on") @Parameter(description = "Only who belonged to it on this day") @Nullable LocalDate on,
            @BeanParam @Valid PageQuery page) {
        return memberships
                .inOrganization(callers.current(), organizationId, on, page)
                .map(MembershipView::of);
    }
}
