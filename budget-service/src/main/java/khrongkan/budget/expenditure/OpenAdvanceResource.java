package khrongkan.budget.expenditure;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import khrongkan.kit.caller.Callers;
import khrongkan.kit.caller.Role;
import khrongkan.kit.page.Page;
import khrongkan.kit.page.PageQuery;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** What the office has lent and not got back. */
@Path("/api/v1/budgets/advances")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Expenditure")
@RolesAllowed({Role.OFFICER, Role.FINANCE, Role.ENDORSER, Role.APPROVER, Role.AUDITOR, Role.ADMIN})
public class OpenAdvanceResource {

    private final Advances advances;
    private final Callers callers;

    OpenAdvanceResource(Advances advances, Callers callers) {
        this.advances = advances;
        this.callers = callers;
    }

    @GET
    @Operation(summary = "List the open advances of the office, first due first; only the overdue ones if asked")
    public Page<AdvanceView> list(
            @BeanParam @Valid PageQuery page, @QueryParam("overdue") @DefaultValue("false") boolean overdue) {
        return advances.open(page, callers.current().readableOffice(), overdue);
    }
}
