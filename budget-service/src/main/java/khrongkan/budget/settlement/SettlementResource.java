package khrongkan.budget.settlement;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import java.util.Optional;
import java.util.UUID;
import khrongkan.kit.caller.Callers;
import khrongkan.kit.caller.Role;
import khrongkan.kit.problem.Problems;
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

    SettlementResource(Settlements settlements, Callers callers, Writes writes, Problems problems) {
        this.settlements = settlements;
        this.callers = callers;
        this.writes = writes;
        this.problems = problems;
    }

    @GET
    @Operation(summary = "Show approved, claimed, accepted, payable and returnable, with the rule for each difference")
    public SettlementView show(@PathParam("id") UUID budget) {
        var caller = callers.current();
        return view(settlements.show(budget, settlements.attended(budget, caller), caller));
    }

    @POST
    @RolesAllowed(Role.FINANCE)
    @Operation(summary = "Close the settlement: what was accepted is spent, the rest goes back to the fund")
    public RestResponse<SettlementView> close(@PathParam("id") UUID budget, @NotNull @Valid CloseSettlement request) {
        var caller = callers.current();
        return writes.once(
                request,
                () -> Optional.ofNullable(settlements.attended(budget, caller)),
                signatures -> RestResponse.ok(
                        view(settlements.close(budget, request.note(), signatures.orElse(null), caller))));
    }

    private SettlementView view(Settlement settlement) {
        return SettlementView.of(settlement, problems.language());
    }
}
