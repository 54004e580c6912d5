package khrongkan.budget.budget;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.Optional;
import java.util.UUID;
import khrongkan.budget.calculation.WhatIfChange;
import khrongkan.budget.calculation.WhatIfView;
import khrongkan.kit.caller.Callers;
import khrongkan.kit.caller.Role;
import khrongkan.kit.precondition.Preconditions;
import khrongkan.kit.problem.Problems;
import khrongkan.kit.write.SavesNothing;
import khrongkan.kit.write.Writes;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;

/** Budgets worked out anew: what if, what has drifted, the heads of now, a copy, a stop that is let pass. */
@Path("/api/v1/budgets/{id}")
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
public class RepricingResource {

    private final Repricing repricing;
    private final Overrides overrides;
    private final Budgets budgets;
    private final BudgetViews views;
    private final Callers callers;
    private final Writes writes;
    private final Preconditions preconditions;
    private final Problems problems;

    RepricingResource(
            Repricing repricing,
            Overrides overrides,
            Budgets budgets,
            BudgetViews views,
            Callers callers,
            Writes writes,
            Preconditions preconditions,
            Problems problems) {
        this.repricing = repricing;
        this.overrides = overrides;
        this.budgets = budgets;
        this.views = views;
        this.callers = callers;
        this.writes = writes;
        this.preconditions = preconditions;
        this.problems = problems;
    }

    @POST
    @Path("/what-if")
    @SavesNothing
    @Operation(
            summary = "Work a budget out under another date, schedule, head-count or venue, side by side",
            description = "Saves nothing.")
    public WhatIfView whatIf(@PathParam("id") UUID id, @NotNull @Valid WhatIfChange change) {
        return repricing.whatIf(budgets.show(id, callers.current()), change, problems.language());
    }

    @GET
    @Path("/drift")
    @Operation(
            summary = "Tell in baht what other heads and rates have made of a budget, and what that asks for",
            description = "NO_EFFECT, WITHIN_CEILING, NEEDS_NOTE or NEEDS_REAPPROVAL. Saves nothing.")
    public WhatIfView drift(@PathParam("id") UUID id) {
        var budget = budgets.show(id, callers.current());
        return repricing.drift(budget, budgets.heads(budget.seminarId()), problems.language());
    }

    @GET
    @Path("/headcount")
    @RolesAllowed({Role.OFFICER, Role.FINANCE})
    @Operation(summary = "Show in baht what taking over the registered heads would change; changes nothing")
    public RestResponse<HeadcountPreview> headcount(@PathParam("id") UUID id) {
        var caller = callers.current();
        var heads = repricing.heads(id, caller);
        var budget = budgets.show(id, caller);
        return writes.shown(budget.version(), repricing.preview(budget, heads, caller, problems.language()));
    }

    @POST
    @Path("/headcount")
    @RolesAllowed({Role.OFFICER, Role.FINANCE})
    @Operation(summary = "Take over the registered heads, if they still come to the total that was shown")
    public RestResponse<BudgetView> takeHeadcount(@PathParam("id") UUID id, @NotNull @Valid TakeHeadcount request) {
        long known = preconditions.knownVersion();
        var caller = callers.current();
        return writes.once(
                request,
                () -> repricing.heads(id, caller),
                heads -> shown(repricing.take(id, known, request, heads, caller)));
    }

    @POST
    @Path("/copies")
    @RolesAllowed({Role.OFFICER, Role.FINANCE})
    @Operation(summary = "Draft a new budget with the lines of this one")
    public RestResponse<BudgetView> copy(@PathParam("id") UUID id, @NotNull @Valid CopyBudget request) {
        var caller = callers.current();
        return writes.once(request, () -> Optional.ofNullable(budgets.heads(request.seminarId())), heads -> {
            var copy = repricing.copy(budgets.show(id, caller), request, heads.orElse(null), caller);
            return writes.created(copy.id(), copy.version(), views.of(copy));
        });
    }

    @POST
    @Path("/overrides")
    @RolesAllowed({Role.ENDORSER, Role.APPROVER, Role.FINANCE, Role.ADMIN})
    @Operation(
            summary = "Let a finding pass that stops the budget, with a written reason",
            description = "By the role that policy names, never by the one who drafted it. The reason is part of the"
                    + " dossier. It holds while the same is found of the same line.")
    public RestResponse<BudgetView> override(@PathParam("id") UUID id, @NotNull @Valid OverrideFinding request) {
        long known = preconditions.knownVersion();
        return writes.once(request, () -> shown(overrides.override(id, known, request, callers.current())));
    }

    private RestResponse<BudgetView> shown(Budget budget) {
        return writes.shown(budget.version(), views.of(budget));
    }
}
