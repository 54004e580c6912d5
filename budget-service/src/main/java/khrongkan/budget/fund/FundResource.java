package khrongkan.budget.fund;

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
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.util.Optional;
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
import org.jspecify.annotations.Nullable;

/** Funds: finance keeps them, the whole office sees them. */
@Path("/api/v1/funds")
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
public class FundResource {

    private final Funds funds;
    private final Reports reports;
    private final Movements movements;
    private final Callers callers;
    private final Writes writes;
    private final Preconditions preconditions;

    FundResource(
            Funds funds,
            Reports reports,
            Movements movements,
            Callers callers,
            Writes writes,
            Preconditions preconditions) {
        this.funds = funds;
        this.reports = reports;
        this.movements = movements;
        this.callers = callers;
        this.writes = writes;
        this.preconditions = preconditions;
    }

    @POST
    @RolesAllowed(Role.FINANCE)
    @Operation(summary = "Open a fund with an allocation")
    public RestResponse<FundView> open(@NotNull @Valid OpenFund request) {
        return writes.once(request, () -> {
            var fund = funds.open(request, callers.current());
            return writes.created(fund.id(), fund.version(), FundView.of(fund));
        });
    }

    @GET
    @Operation(summary = "List the funds of the office")
    public Page<FundView> list(
            @BeanParam @Valid PageQuery page, @QueryParam("fiscalYear") @Nullable Integer fiscalYear) {
        return funds.page(page, fiscalYear, callers.current()).map(FundView::of);
    }

    @GET
    @Path("/{id}")
    @Operation(summary = "Show a fund: allocated, reserved, committed, spent, available")
    public RestResponse<FundView> show(@PathParam("id") UUID id) {
        return shown(funds.show(id, callers.current()));
    }

    @PUT
    @Path("/{id}/allocation")
    @RolesAllowed(Role.FINANCE)
    @Operation(summary = "Set what a fund has, never below what is used")
    public RestResponse<FundView> allocate(@PathParam("id") UUID id, @NotNull @Valid Allocate request) {
        return shown(funds.allocate(id, preconditions.knownVersion(), request.allocated(), callers.current()));
    }

    @GET
    @Path("/report")
    @Operation(summary = "Add up funds by office and fiscal year, with what moved in each quarter")
    public Page<ReportView> report(
            @BeanParam @Valid PageQuery page,
            @QueryParam("fiscalYear") @Nullable Integer fiscalYear,
            @QueryParam("office") @Nullable String office) {
        var readable = callers.current().readableOffice().or(() -> Optional.ofNullable(office));
        return reports.page(page, fiscalYear, readable);
    }

    @GET
    @Path("/{id}/movements")
    @Operation(summary = "List every movement of a fund, oldest first")
    public Page<MovementView> movements(@PathParam("id") UUID id, @BeanParam @Valid PageQuery page) {
        return movements.page(funds.show(id, callers.current()).id(), page);
    }

    private RestResponse<FundView> shown(Fund fund) {
        return writes.shown(fund.version(), FundView.of(fund));
    }
}
