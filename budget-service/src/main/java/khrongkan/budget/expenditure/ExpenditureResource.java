package khrongkan.budget.expenditure;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.UUID;
import khrongkan.kit.caller.Callers;
import khrongkan.kit.caller.Role;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Actual against plan. */
@Path("/api/v1/budgets/{id}/expenditure")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Expenditure")
@RolesAllowed({Role.OFFICER, Role.FINANCE, Role.ENDORSER, Role.APPROVER, Role.AUDITOR, Role.ADMIN})
public class ExpenditureResource {

    private final Ledgers ledgers;
    private final Callers callers;

    ExpenditureResource(Ledgers ledgers, Callers callers) {
        this.ledgers = ledgers;
        this.callers = callers;
    }

    @GET
    @Operation(summary = "Show what was approved, claimed and accepted, line by line, and what is left")
    public AccountView show(@PathParam("id") UUID budget) {
        var commitment = ledgers.show(budget, callers.current());
        return AccountView.of(commitment, ledgers.account(commitment));
    }
}
