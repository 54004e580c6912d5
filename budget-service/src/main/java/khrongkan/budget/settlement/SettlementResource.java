package khrongkan.budget.settlement;

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
import jakarta.ws.rs.core.StreamingOutput;
import java.util.Optional;
import java.util.UUID;
import khrongkan.kit.caller.Callers;
import khrongkan.kit.caller.Role;
import khrongkan.kit.paper.PaperOptions;
import khrongkan.kit.paper.Press;
import khrongkan.kit.problem.Problems;
import khrongkan.kit.text.Texts;
import khrongkan.kit.write.Writes;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;

/** Settlements: the office sees them, finance closes them. */
@Path("/api/v1/budgets/{id}/settlement")
@Tag(name = "Expenditure")
@RolesAllowed({Role.OFFICER, Role.FINANCE, Role.ENDORSER, Role.APPROVER, Role.AUDITOR, Role.ADMIN})
public class SettlementResource {

    private final Settlements settlements;
    private final Callers callers;
    private final Writes writes;
    private final Problems problems;
    private final Press press;

    SettlementResource(Settlements settlements, Callers callers, Writes writes, Problems problems, Press press) {
        this.settlements = settlements;
        this.callers = callers;
        this.writes = writes;
        this.problems = problems;
        this.press = press;
    }

    @GET
    @Operation(summary = "Show approved, claimed, accepted, payable and returnable, with the rule for each difference")
    @Produces(MediaType.APPLICATION_JSON)
    public SettlementView show(@PathParam("id") UUID budget) {
        var caller = callers.current();
        return view(settlements.show(budget, settlements.attended(budget, caller), caller));
    }

    @POST
    @RolesAllowed(Role.FINANCE)
    @Operation(summary = "Close the settlement: what was accepted is spent, the rest goes back to the fund")
    @Produces(MediaType.APPLICATION_JSON)
    public RestResponse<SettlementView> close(@PathParam("id") UUID budget, @NotNull @Valid CloseSettlement request) {
        var caller = callers.current();
        return writes.once(
                request,
                () -> Optional.ofNullable(settlements.attended(budget, caller)),
                signatures -> RestResponse.ok(
                        view(settlements.close(budget, request.note(), signatures.orElse(null), caller))));
    }

    @GET
    @Path("/paper")
    @Operation(
            summary = "Print what was spent beside what was approved (ตารางสรุปค่าใช้จ่ายจริงเปรียบเทียบงบประมาณ)",
            description = "Marked ร่าง until the settlement is closed.")
    public RestResponse<StreamingOutput> print(@PathParam("id") UUID budget, @BeanParam PaperOptions options) {
        return press.answer(SettlementPaper.TABLE, paper(budget), options, "settlement");
    }

    @GET
    @Path("/checklist/paper")
    @Operation(
            summary = "Print the slip that goes on top of the bundle for finance",
            description = "The papers of the bundle, to be ticked; what this seminar does not need is marked so.")
    public RestResponse<StreamingOutput> checklist(@PathParam("id") UUID budget, @BeanParam PaperOptions options) {
        return press.answer(SettlementPaper.CHECKLIST, paper(budget), options, "checklist");
    }

    /** Forms are in Thai, whatever the caller speaks. */
    private SettlementPaper paper(UUID budget) {
        var caller = callers.current();
        var settlement = settlements.show(budget, settlements.attended(budget, caller), caller);
        return SettlementPaper.of(SettlementView.of(settlement, Texts.DEFAULT));
    }

    private SettlementView view(Settlement settlement) {
        return SettlementView.of(settlement, problems.language());
    }
}
