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

/** Transfers between lines: finance proposes, the approver decides. */
@Path("/api/v1/budgets/{id}/line-transfers")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Expenditure")
@RolesAllowed({Role.OFFICER, Role.FINANCE, Role.ENDORSER, Role.APPROVER, Role.AUDITOR, Role.ADMIN})
public class LineTransferResource {

    private final LineTransfers transfers;
    private final Callers callers;
    private final Writes writes;
    private final Preconditions preconditions;

    LineTransferResource(LineTransfers transfers, Callers callers, Writes writes, Preconditions preconditions) {
        this.transfers = transfers;
        this.callers = callers;
        this.writes = writes;
        this.preconditions = preconditions;
    }

    @POST
    @RolesAllowed(Role.FINANCE)
    @Operation(summary = "Propose that one approved line may use money of another")
    public RestResponse<LineTransferView> propose(
            @PathParam("id") UUID budget, @NotNull @Valid ProposeTransfer request) {
        return writes.once(request, () -> {
            var transfer = transfers.propose(budget, request, callers.current());
            return writes.created(transfer.id(), transfer.version(), transfer);
        });
    }

    @GET
    @Operation(summary = "List the transfers between lines of a budget, oldest first")
    public Page<LineTransferView> list(@PathParam("id") UUID budget, @BeanParam @Valid PageQuery page) {
        return transfers.page(budget, page, callers.current());
    }

    @GET
    @Path("/{transfer}")
    @Operation(summary = "Show a transfer between lines")
    public RestResponse<LineTransferView> show(@PathParam("id") UUID budget, @PathParam("transfer") UUID id) {
        return shown(transfers.show(budget, id, callers.current()));
    }

    @PUT
    @Path("/{transfer}/decision")
    @RolesAllowed(Role.APPROVER)
    @Operation(summary = "Agree to a transfer by an order, or refuse it; another person than who proposed it")
    public RestResponse<LineTransferView> decide(
            @PathParam("id") UUID budget, @PathParam("transfer") UUID id, @NotNull @Valid DecideTransfer request) {
        return shown(transfers.decide(budget, id, preconditions.knownVersion(), request, callers.current()));
    }

    private RestResponse<LineTransferView> shown(LineTransferView transfer) {
        return writes.shown(transfer.version(), transfer);
    }
}
