package khrongkan.participants.person;

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
import khrongkan.participants.person.domain.Membership;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;

/** Who belongs where, and when. */
@Path("/api/v1/people/{id}/memberships")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "people")
@RolesAllowed({Role.OFFICER, Role.REGISTRAR, Role.ENDORSER, Role.APPROVER, Role.FINANCE, Role.AUDITOR, Role.ADMIN})
public class MembershipResource {

    private final Memberships memberships;
    private final Writes writes;
    private final Preconditions preconditions;
    private final Callers callers;

    MembershipResource(Memberships memberships, Writes writes, Preconditions preconditions, Callers callers) {
        this.memberships = memberships;
        this.writes = writes;
        this.preconditions = preconditions;
        this.callers = callers;
    }

    @POST
    @RolesAllowed({Role.OFFICER, Role.REGISTRAR})
    @Operation(
            summary = "Note that a person belongs to an organisation",
            description = "409 `membership-overlaps` where it is noted for some of the days already")
    public RestResponse<MembershipView> add(@PathParam("id") UUID personId, @NotNull @Valid Membership.Draft draft) {
        return writes.once(draft, () -> {
            var added = memberships.add(callers.current(), personId, draft);
            return writes.created(added.id(), added.version(), MembershipView.of(added));
        });
    }

    @GET
    @Operation(summary = "List the organisations a person belongs or belonged to")
    public Page<MembershipView> ofPerson(@PathParam("id") UUID personId, @BeanParam @Valid PageQuery page) {
        return memberships.ofPerson(callers.current(), personId, page).map(MembershipView::of);
    }

    @GET
    @Path("/{membershipId}")
    @Operation(summary = "Show a membership")
    public RestResponse<MembershipView> show(
            @PathParam("id") UUID personId, @PathParam("membershipId") UUID membershipId) {
        var found = memberships.find(callers.current(), personId, membershipId);
        return writes.shown(found.version(), MembershipView.of(found));
    }

    @PUT
    @Path("/{membershipId}")
    @RolesAllowed({Role.OFFICER, Role.REGISTRAR})
    @Operation(
            summary = "Replace a membership",
            description = "Ends it by its last day, among others. Needs `If-Match`")
    public RestResponse<MembershipView> replace(
            @PathParam("id") UUID personId,
            @PathParam("membershipId") UUID membershipId,
            @NotNull @Valid Membership.Draft draft) {
        var known = preconditions.knownVersion();
        var after = memberships.replace(callers.current(), personId, membershipId, known, draft);
        return writes.shown(after.version(), MembershipView.of(after));
    }
}
