package khrongkan.budget.fund;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.UUID;
import khrongkan.kit.caller.Callers;
import khrongkan.kit.caller.Role;
import khrongkan.kit.page.Page;
import khrongkan.kit.page.PageQuery;
import khrongkan.kit.write.Writes;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;

/** Transfers between funds: made by finance, by an order and with a reason, and kept. */
@Path("/api/v1/funds/transfers")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Funds")
@RolesAllowed({
    Role.OFFICER,
    Role.FINANCE,
    Role.ENDORSER,
    Role.APPROVER,
    Role.REGISTRAR,
    Role.AUDITOR,
    Role.ADMIN,
    Role.SYSTEM
})
public class TransferResource {

    private final Transfers transfers;
    private final TransferRows rows;
    private final Callers callers;
    private final Writes writes;

    TransferResource(Transfers transfers, TransferRows rows, Callers callers, Writes writes) {
        this.transfers = transfers;
        this.rows = rows;
        this.callers = callers;
        this.writes = writes;
    }

    @POST
    @RolesAllowed(Role.FINANCE)
    @Operation(summary = "Transfer free money to a fund of the same year, or carry it into the next")
    public RestResponse<TransferView> transfer(@NotNull @Valid TransferMoney request) {
        return writes.once(request, () -> {
            var made = transfers.transfer(request, callers.current());
            return writes.created(made.id(), 0, made);
        });
    }

    @GET
    @Operation(summary = "List transfers and money carried forward, oldest first")
    public Page<TransferView> list(@BeanParam @Valid PageQuery page) {
        return rows.page(page, callers.current().readableOffice());
    }

    @GET
    @Path("/{id}")
    @Operation(summary = "Show a transfer")
    public RestResponse<TransferView> show(@PathParam("id") UUID id) {
        return writes.shown(0, transfers.show(id, callers.current()));
    }
}
