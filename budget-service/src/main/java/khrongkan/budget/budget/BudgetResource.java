package khrongkan.budget.budget;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.DefaultValue;
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
import khrongkan.budget.calculation.Digits;
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

/** Budgets of the caller's office. */
@Path("/api/v1/budgets")
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
public class BudgetResource {

    private final Budgets budgets;
    private final BudgetViews views;
    private final Callers callers;
    private final Writes writes;
    private final Preconditions preconditions;

    BudgetResource(Budgets budgets, BudgetViews views, Callers callers, Writes writes, Preconditions preconditions) {
        this.budgets = budgets;
        this.views = views;
        this.callers = callers;
        this.writes = writes;
        this.preconditions = preconditions;
    }

    @POST
    @RolesAllowed({Role.OFFICER, Role.FINANCE})
    @Operation(summary = "Draft a budget; heads of a role are counted in its seminar")
    public RestResponse<BudgetView> create(@NotNull @Valid WriteBudget request) {
        return writes.once(request, () -> Optional.ofNullable(budgets.heads(request.seminarId())), heads -> {
            var budget = budgets.create(request, heads.orElse(null), callers.current());
            return writes.created(budget.id(), budget.version(), views.of(budget));
        });
    }

    @GET
    @Operation(summary = "List the budgets of the office, newest first")
    public Page<BudgetSummary> list(
            @BeanParam @Valid PageQuery page,
            @QueryParam("status") @Nullable Status status,
            @QueryParam("fiscalYear") @Nullable Integer fiscalYear,
            @QueryParam("q") @Nullable String text) {
        var office = callers.current().readableOffice();
        return budgets.page(page, new BudgetFilter(office, status, fiscalYear, text));
    }

    @GET
    @Path("/{id}")
    @Operation(summary = "Show a budget")
    public RestResponse<BudgetView> show(
            @PathParam("id") UUID id, @QueryParam("digits") @DefaultValue("ARABIC") Digits digits) {
        var budget = budgets.show(id, callers.current());
        return writes.shown(budget.version(), views.of(budget, digits));
    }

    @PUT
    @Path("/{id}")
    @RolesAllowed({Role.OFFICER, Role.FINANCE})
    @Operation(summary = "Replace the content of a budget that nobody holds")
    public RestResponse<BudgetView> change(@PathParam("id") UUID id, @NotNull @Valid WriteBudget request) {
        long known = preconditions.knownVersion();
        return shown(budgets.change(id, known, request, budgets.heads(request.seminarId()), callers.current()));
    }

    @DELETE
    @Path("/{id}")
    @RolesAllowed({Role.OFFICER, Role.FINANCE})
    @Operation(summary = "Delete a draft that was never submitted")
    public void delete(@PathParam("id") UUID id) {
        budgets.delete(id, preconditions.knownVersion(), callers.current());
    }

    @GET
    @Path("/{id}/dossier")
    @Operation(summary = "Show what a signer seals of a budget")
    public RestResponse<DossierView> dossier(@PathParam("id") UUID id) {
        var budget = budgets.show(id, callers.current());
        return writes.shown(budget.version(), DossierView.of(budget));
    }

    private RestResponse<BudgetView> shown(Budget budget) {
        return writes.shown(budget.version(), views.of(budget));
    }
}
