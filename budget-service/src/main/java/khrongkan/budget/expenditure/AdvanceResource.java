package khrongkan.budget.expenditure;

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
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;

/** Advances out of an approved budget: finance lends and clears them. */
@Path("/api/v1/budgets/{id}/advances")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Expenditure")
@RolesAllowed({Role.OFFICER, Role.FINANCE, Role.ENDORSER, Role.APPROVER, Role.AUDITOR, Role.ADMIN})
public class AdvanceResource {

    private final Advances advances;
    private final Callers callers;
    private final Writes writes;
    private final Preconditions preconditions;

    AdvanceResource(Advances advances, Callers callers, Writes writes, Preconditions preconditions) {
        this.advances = advances;
        this.callers = callers;
        this.writes = writes;
        this.preconditions = preconditions;
    }

    @POST
    @RolesAllowed(Role.FINANCE)
    @Operation(summary = "Lend cash in advance, with the day by which it must be cleared")
    public RestResponse<AdvanceView> lend(@PathParam("id") UUID budget, @NotNull @Valid LendMoney request) {
        return writes.once(request, () -> {
            var advance = advances.lend(budget, request, callers.current());
            return writes.created(advance.id(), advance.version(), advance);
        });
    }

    @GET
    @Operation(summary = "List the advances of a budget, oldest first")
    public Page<AdvanceView> list(@PathParam("id") UUID budget, @BeanParam @Valid PageQuery page) {
        return advances.page(budget, page, callers.current());
    }

    @GET
    @Path("/{advance}")
    @Operation(summary = "Show an advance")
    public RestResponse<AdvanceView> show(@PathParam("id") UUID budget, @PathParam("advance") UUID id) {
        return shown(advances.show(budget, id, callers.current()));
    }

    @PUT
    @Path("/{advance}/clearing")
    @RolesAllowed(Role.FINANCE)
    @Operation(summary = "Clear an advance: accepted receipts and returned cash come to what was lent")
    public RestResponse<AdvanceView> clear(
            @PathParam("id") UUID budget, @PathParam("advance") UUID id, @NotNull @Valid ClearAdvance request) {
        return shown(advances.clear(budget, id, preconditions.knownVersion(), request, callers.current()));
    }

    private RestResponse<AdvanceView> shown(AdvanceView advance) {
        return writes.shown(advance.version(), advance);
    }
}
