package khrongkan.budget.calculation;

import jakarta.annotation.security.RolesAllowed;
import jakarta.enterprise.event.Event;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.Map;
import khrongkan.budget.rate.BookChanged;
import khrongkan.kit.caller.Callers;
import khrongkan.kit.caller.Role;
import khrongkan.kit.precondition.Preconditions;
import khrongkan.kit.refusal.Refusal;
import khrongkan.kit.write.Writes;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;

/** How much each finding weighs in the caller's office. */
@Path("/api/v1/calculations/policy")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Calculations")
public class PolicyResource {

    private final Policies policies;
    private final Callers callers;
    private final Preconditions preconditions;
    private final Writes writes;
    private final Event<BookChanged> changed;

    PolicyResource(
            Policies policies,
            Callers callers,
            Preconditions preconditions,
            Writes writes,
            Event<BookChanged> changed) {
        this.policies = policies;
        this.callers = callers;
        this.preconditions = preconditions;
        this.writes = writes;
        this.changed = changed;
    }

    @GET
    @RolesAllowed({Role.OFFICER, Role.FINANCE, Role.ENDORSER, Role.APPROVER, Role.REGISTRAR, Role.AUDITOR, Role.ADMIN})
    @Operation(summary = "Show how much each finding weighs in the office, and who may override it")
    public RestResponse<PolicyView> show() {
        var office = callers.current().office();
        return shown(office, policies.ofOffice(office));
    }

    @PUT
    @RolesAllowed(Role.ADMIN)
    @Operation(summary = "Decide how much findings weigh in the office; lines written from now on are held against it")
    public RestResponse<PolicyView> decide(@NotNull @Valid DecidePolicy request) {
        long known = preconditions.knownVersion();
        var codes = request.findings().stream().map(DecidePolicy.Weight::code).toList();
        if (codes.stream().distinct().count() < codes.size()) {
            throw Refusal.invalid("/findings", "finding-twice", Map.of());
        }
        var caller = callers.current();
        var decided = policies.decide(request, known, caller);
        changed.fire(new BookChanged());
        return shown(caller.office(), decided);
    }

    private RestResponse<PolicyView> shown(String office, Policies.Decided decided) {
        return writes.shown(decided.version(), PolicyView.of(office, decided));
    }
}
