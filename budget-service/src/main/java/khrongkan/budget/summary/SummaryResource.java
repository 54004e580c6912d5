package khrongkan.budget.summary;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import khrongkan.budget.budget.Status;
import khrongkan.kit.caller.Callers;
import khrongkan.kit.caller.Role;
import khrongkan.kit.page.Page;
import khrongkan.kit.page.PageQuery;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

/** What budgets come to: of the own office, or of all for those who read all. */
@Path("/api/v1/budgets/summary")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Budgets")
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
public class SummaryResource {

    private final Summaries summaries;
    private final Callers callers;

    SummaryResource(Summaries summaries, Callers callers) {
        this.summaries = summaries;
        this.callers = callers;
    }

    @GET
    @Operation(summary = "Sum up budgets by office, province, fiscal year and status, each with its expense groups")
    public Page<SummaryView> summary(
            @BeanParam @Valid PageQuery page,
            @QueryParam("by") List<Dimension> by,
            @QueryParam("office") @Nullable String office,
            @QueryParam("province") @Nullable String province,
            @QueryParam("fiscalYear") @Nullable Integer fiscalYear,
            @QueryParam("status") @Nullable Status status) {
        Set<Dimension> dimensions = by.isEmpty() ? EnumSet.allOf(Dimension.class) : EnumSet.copyOf(by);
        var readable = callers.current().readableOffice().or(() -> Optional.ofNullable(office));
        return summaries.page(page, new SummaryFilter(dimensions, readable, province, fiscalYear, status));
    }
}
