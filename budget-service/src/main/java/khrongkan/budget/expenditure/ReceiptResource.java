package khrongkan.budget.expenditure;

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
import jakarta.ws.rs.core.StreamingOutput;
import java.time.LocalDate;
import java.util.UUID;
import khrongkan.kit.caller.Callers;
import khrongkan.kit.caller.Role;
import khrongkan.kit.page.Page;
import khrongkan.kit.page.PageQuery;
import khrongkan.kit.paper.PaperOptions;
import khrongkan.kit.paper.Press;
import khrongkan.kit.precondition.Preconditions;
import khrongkan.kit.write.Writes;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;

/** Receipts of an approved budget: officers hand them in, finance accepts them. */
@Path("/api/v1/budgets/{id}/receipts")
@Tag(name = "Expenditure")
@RolesAllowed({Role.OFFICER, Role.FINANCE, Role.ENDORSER, Role.APPROVER, Role.AUDITOR, Role.ADMIN})
public class ReceiptResource {

    private final Receipts receipts;
    private final ReceiptRows rows;
    private final Ledgers ledgers;
    private final Callers callers;
    private final Writes writes;
    private final Preconditions preconditions;
    private final Press press;

    ReceiptResource(
            Receipts receipts,
            ReceiptRows rows,
            Ledgers ledgers,
            Callers callers,
            Writes writes,
            Preconditions preconditions,
            Press press) {
        this.receipts = receipts;
        this.rows = rows;
        this.ledgers = ledgers;
        this.callers = callers;
        this.writes = writes;
        this.preconditions = preconditions;
        this.press = press;
    }

    @POST
    @RolesAllowed({Role.OFFICER, Role.FINANCE})
    @Operation(summary = "Hand in a receipt for lines of an approved budget")
    @Produces(MediaType.APPLICATION_JSON)
    public RestResponse<ReceiptView> claim(@PathParam("id") UUID budget, @NotNull @Valid ClaimReceipt request) {
        return writes.once(request, () -> {
            var receipt = receipts.claim(budget, request, callers.current());
            return writes.created(receipt.id(), receipt.version(), receipt);
        });
    }

    @GET
    @Operation(summary = "List the receipts of a budget, oldest first")
    @Produces(MediaType.APPLICATION_JSON)
    public Page<ReceiptView> list(@PathParam("id") UUID budget, @BeanParam @Valid PageQuery page) {
        return rows.page(ledgers.show(budget, callers.current()).budgetId(), page);
    }

    @GET
    @Path("/{receipt}")
    @Operation(summary = "Show a receipt")
    @Produces(MediaType.APPLICATION_JSON)
    public RestResponse<ReceiptView> show(@PathParam("id") UUID budget, @PathParam("receipt") UUID id) {
        return shown(receipts.show(budget, id, callers.current()));
    }

    @GET
    @Path("/{receipt}/paper")
    @Operation(
            summary = "Print a receipt for payee and payer to sign (ใบสำคัญรับเงิน)",
            description = "For speakers, for outsiders who travelled, or for anybody, by what is paid.")
    public RestResponse<StreamingOutput> print(
            @PathParam("id") UUID budget, @PathParam("receipt") UUID id, @BeanParam PaperOptions options) {
        var caller = callers.current();
        var paper = ReceiptPaper.of(receipts.show(budget, id, caller), ledgers.show(budget, caller));
        return press.answer(ReceiptPaper.FORM, paper, options, "receipt-" + id);
    }

    @GET
    @Path("/outsiders/paper")
    @Operation(
            summary = "Print one form for all outsiders who were paid for coming (ใบสำคัญรับเงินของบุคคลภายนอก)",
            description = "A row for each receipt that pays of a line of category EXT_ALLOWANCE, with name, address,"
                    + " amounts and room for the signature; the total in words. `paidOn` keeps to one day of payment."
                    + " 409 `no-outsiders` where nobody was paid so.")
    public RestResponse<StreamingOutput> printOutsiders(
            @PathParam("id") UUID budget,
            @QueryParam("paidOn") @Parameter(description = "The day on which the receipts were made out") @Nullable
                    LocalDate paidOn,
            @BeanParam PaperOptions options) {
        var commitment = ledgers.show(budget, callers.current());
        var paper = OutsidersPaper.of(rows.all(budget), paidOn, commitment);
        return press.answer(OutsidersPaper.FORM, paper, options, "outsiders");
    }

    @PUT
    @Path("/{receipt}/acceptance")
    @RolesAllowed(Role.FINANCE)
    @Operation(summary = "Accept a receipt line by line, or decide anew until the budget is settled")
    @Produces(MediaType.APPLICATION_JSON)
    public RestResponse<ReceiptView> decide(
            @PathParam("id") UUID budget, @PathParam("receipt") UUID id, @NotNull @Valid DecideReceipt request) {
        return shown(receipts.decide(budget, id, preconditions.knownVersion(), request, callers.current()));
    }

    @DELETE
    @Path("/{receipt}")
    @RolesAllowed({Role.OFFICER, Role.FINANCE})
    @Operation(summary = "Take back a receipt about which nobody has decided")
    @Produces(MediaType.APPLICATION_JSON)
    public void withdraw(@PathParam("id") UUID budget, @PathParam("receipt") UUID id) {
        receipts.withdraw(budget, id, preconditions.knownVersion(), callers.current());
    }

    private RestResponse<ReceiptView> shown(ReceiptView receipt) {
        return writes.shown(receipt.version(), receipt);
    }
}
