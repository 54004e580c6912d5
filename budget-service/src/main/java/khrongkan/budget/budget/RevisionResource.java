package khrongkan.budget.budget;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.util.Objects;
import java.util.UUID;
import khrongkan.kit.caller.Callers;
import khrongkan.kit.caller.Role;
import khrongkan.kit.page.Page;
import khrongkan.kit.page.PageQuery;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

/** What was submitted of a budget, and what has changed since. */
@Path("/api/v1/budgets/{id}/revisions")
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
public class RevisionResource {

    private final Budgets budgets;
    private final Revisions revisions;
    private final Callers callers;

    RevisionResource(Budgets budgets, Revisions revisions, Callers callers) {
        this.budgets = budgets;
        this.revisions = revisions;
        this.callers = callers;
    }

    @GET
    @Operation(summary = "List the submitted revisions of a budget")
    public Page<RevisionView> list(@PathParam("id") UUID id, @BeanParam @Valid PageQuery page) {
        return revisions.page(budgets.show(id, callers.current()).id(), page);
    }

    @GET
    @Path("/{number}")
    @Operation(summary = "Show a submitted revision, word for word")
    public RevisionView one(@PathParam("id") UUID id, @PathParam("number") int number) {
        return revisions.one(budgets.show(id, callers.current()).id(), number);
    }

    @GET
    @Path("/compare")
    @Operation(summary = "Compare two revisions line by line in baht; without `to`, one with the present content")
    public ComparisonView compare(
            @PathParam("id") UUID id,
            @QueryParam("from") @NotNull Integer from,
            @QueryParam("to") @Nullable Integer to) {
        var budget = budgets.show(id, callers.current());
        var after = to == null ? DossierView.of(budget) : content(id, to);
        return ComparisonView.of(from, content(id, from), to, after);
    }

    private DossierView content(UUID id, int number) {
        return Objects.requireNonNull(revisions.one(id, number).budget());
    }
}
