package khrongkan.participants.changerequest;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.util.UUID;
import khrongkan.kit.caller.Callers;
import khrongkan.kit.caller.Role;
import khrongkan.kit.page.Page;
import khrongkan.kit.page.PageQuery;
import khrongkan.kit.write.Writes;
import khrongkan.participants.changerequest.domain.State;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;

/** Changes of the registry that are proposed from outside. */
@Path("/api/v1/change-requests")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "change requests", description = "Changes of the registry, proposed from outside, decided by its office")
@RolesAllowed({Role.SYSTEM, Role.OFFICER, Role.REGISTRAR, Role.AUDITOR, Role.ADMIN})
public class ChangeRequestResource {

    private final ChangeRequests requests;
    private final PatchSight sight;
    private final Writes writes;
    private final Callers callers;

    ChangeRequestResource(ChangeRequests requests, PatchSight sight, Writes writes, Callers callers) {
        this.requests = requests;
        this.sight = sight;
        this.writes = writes;
        this.callers = callers;
    }

    @POST
    @RolesAllowed({Role.SYSTEM, Role.OFFICER, Role.REGISTRAR})
    @Operation(
            summary = "Propose a change of an organisation or a person, or a new one",
            description =
                    "Needs `X-Case-Reference`. `patch` is a JSON merge patch (RFC 7396) of the body of a PUT; a list"
                            + " in it replaces the whole list. 409 `record-moved-on` where `baseVersion` is not the present one")
    public RestResponse<ChangeRequestView> propose(@NotNull ProposeChange proposed) {
        return writes.once(proposed, () -> {
            var row = requests.propose(callers.current(), proposed);
            return writes.created(row.id(), row.version(), view(row));
        });
    }

    @GET
    @Operation(
            summary = "List proposed changes",
            description =
                    "In the order of arrival: those proposed to the office, or those the caller proposed. A machine"
                            + " is shown its own only")
    public Page<ChangeRequestView> list(
            @QueryParam("mine") @DefaultValue("false") @Parameter(description = "Those the caller proposed")
                    boolean mine,
            @QueryParam("state") @Nullable State state,
            @BeanParam @Valid PageQuery page) {
        return requests.list(callers.current(), mine, state, page).map(this::view);
    }

    @GET
    @Path("/{id}")
    @Operation(
            summary = "Show a proposed change",
            description = "Telephone and e-mail of a person are masked without a purpose (`X-Purpose`)")
    public RestResponse<ChangeRequestView> show(@PathParam("id") UUID id) {
        var row = requests.find(callers.current(), id);
        return writes.shown(row.version(), view(row));
    }

    @POST
    @Path("/{id}/decisions")
    @RolesAllowed({Role.SYSTEM, Role.OFFICER, Role.REGISTRAR})
    @Operation(
            summary = "Accept, refuse or withdraw a proposed change",
            description =
                    "The office of the record accepts or refuses, but not who proposed it; who proposed it withdraws."
                            + " An accepted change is applied at once. 409 `record-moved-on` where the record was changed since;"
                            + " 409 `change-not-valid` where the record would break a rule")
    public RestResponse<ChangeRequestView> decide(@PathParam("id") UUID id, @NotNull @Valid DecideChange decision) {
        return writes.once(decision, () -> {
            var row = requests.decide(callers.current(), id, decision);
            return writes.shown(row.version(), view(row));
        });
    }

    private ChangeRequestView view(ChangeRequestEntity row) {
        return ChangeRequestView.of(row, sight.of(row), requests.standing(callers.current(), row));
    }
}
