package khrongkan.participants.seminar.api;

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
import khrongkan.participants.query.ListFilter;
import khrongkan.participants.seminar.SeminarPlanning;
import khrongkan.participants.seminar.domain.SeminarDraft;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;

/** The plans of seminars. */
@Path("/api/v1/seminars")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "seminars", description = "Seminars: when, where, for how many and for whom")
@RolesAllowed({
    Role.OFFICER,
    Role.REGISTRAR,
    Role.ENDORSER,
    Role.APPROVER,
    Role.FINANCE,
    Role.AUDITOR,
    Role.ADMIN,
    Role.SYSTEM
})
public class SeminarResource {

    private final SeminarPlanning planning;
    private final Writes writes;
    private final Preconditions preconditions;
    private final Callers callers;

    SeminarResource(SeminarPlanning planning, Writes writes, Preconditions preconditions, Callers callers) {
        this.planning = planning;
        this.writes = writes;
        this.preconditions = preconditions;
        this.callers = callers;
    }

    @POST
    @RolesAllowed(Role.OFFICER)
    @Operation(
            summary = "Plan a seminar",
            description = "`capacity` counts every head, whatever its role; the groups together expect no more.")
    public RestResponse<SeminarView> add(@NotNull @Valid SeminarDraft draft) {
        return writes.once(draft, () -> {
            var added = planning.add(callers.current(), draft);
            return writes.created(added.id(), added.version(), SeminarView.of(added));
        });
    }

    @GET
    @Operation(summary = "List or find seminars", description = "By day")
    public Page<SeminarView> list(@BeanParam @Valid ListFilter filter, @BeanParam @Valid PageQuery page) {
        return planning.list(callers.current(), filter, page).map(SeminarView::of);
    }

    @GET
    @Path("/{id}")
    @Operation(summary = "Show a seminar")
    public RestResponse<SeminarView> show(@PathParam("id") UUID id) {
        var found = planning.find(callers.current(), id);
        return writes.shown(found.version(), SeminarView.of(found));
    }

    @PUT
    @Path("/{id}")
    @RolesAllowed(Role.OFFICER)
    @Operation(
            summary = "Replace the plan of a seminar",
            description =
                    "Needs `If-Match`. 409 `capacity-below-registered` and `group-in-use` where the list no longer fits")
    public RestResponse<SeminarView> replace(@PathParam("id") UUID id, @NotNull @Valid SeminarDraft draft) {
        var after = planning.replace(callers.current(), id, preconditions.knownVersion(), draft);
        return writes.shown(after.version(), SeminarView.of(after));
    }
}
